import type { Block, Container } from '../../types.js';
import { type Revision, relabel } from './revision.js';

/** A reader keeps or drops a table whole: its rows go with the most of them, by their mean score. */
export const keepTablesWhole: Revision = {
  name: 'keepTablesWhole',
  revise({ blocks }) {
    for (let first = 0, end = 0; first < blocks.length; first = end) {
      end = first + 1;
      if (blocks[first]!.kind !== 'table-row') continue;
      while (end < blocks.length && isSameTable(blocks[end]!, blocks[first]!)) end++;
      const rows = blocks.slice(first, end);
      const kept = rows.filter((row) => row.label === 'main-content').length;
      const label = kept * 2 >= rows.length ? 'main-content' : 'boilerplate';
      for (const row of rows) relabel(row, label, this.name, `${kept} of the table’s ${rows.length} rows were kept`);
    }
  },
};

const isSameTable = (row: Block, first: Block): boolean =>
  row.kind === 'table-row' && tableOf(row.container) === tableOf(first.container);

function tableOf(container: Container | null): Container | null {
  let at = container;
  while (at && at.tag !== 'table') at = at.parent;
  return at;
}
