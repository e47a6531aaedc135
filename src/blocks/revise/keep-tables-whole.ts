import type { Block, Container } from '../../types.js';
import { type Revision, relabel } from './revision.js';

/** Below this the classifier had a reason to drop a table that stands within the article. */
const leastScore = 0.15;

/**
 * A reader keeps or drops a table whole: its rows go with the most of them, and a doubtful table goes with the paragraphs
 * of the article between which it stands.
 */
export const keepTablesWhole: Revision = {
  name: 'keepTablesWhole',
  revise({ blocks }) {
    for (let first = 0, end = 0; first < blocks.length; first = end) {
      end = first + 1;
      if (blocks[first]!.kind !== 'table-row') continue;
      while (end < blocks.length && isSameTable(blocks[end]!, blocks[first]!)) end++;
      const rows = blocks.slice(first, end);
      const kept = rows.filter((row) => row.label === 'main-content').length;
      const enclosed = isEnclosed(rows, blocks[first - 1], blocks[end]);
      const label = kept * 2 >= rows.length || enclosed ? 'main-content' : 'boilerplate';
      const reason = enclosed ? 'a table between two paragraphs' : `${kept} of the table’s ${rows.length} rows`;
      for (const row of rows) relabel(row, label, this.name, `${reason} that were kept`);
    }
  },
};

function isEnclosed(rows: readonly Block[], before: Block | undefined, after: Block | undefined): boolean {
  const around = tableOf(rows[0]!.container)?.parent;
  if (!around || before?.label !== 'main-content' || after?.label !== 'main-content') return false;
  if (before.container?.parent !== around || after.container?.parent !== around) return false;
  return rows.reduce((sum, { score }) => sum + (score ?? 0), 0) / rows.length >= leastScore;
}

const isSameTable = (row: Block, first: Block): boolean =>
  row.kind === 'table-row' && tableOf(row.container) === tableOf(first.container);

function tableOf(container: Container | null): Container | null {
  let at = container;
  while (at && at.tag !== 'table') at = at.parent;
  return at;
}
