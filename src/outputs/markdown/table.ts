import type { Block, Container } from '../../types.js';
import { renderInline } from './inline.js';

/** Consecutive rows as a GitHub table, the first row its head. One column is no table: its rows are paragraphs. */
export function renderTable(rows: readonly Block[]): string {
  const cells = rows.map((row) => (row.cells ?? [row.text]).map((cell) => renderInline(cell, null, 'cell')));
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width < 2) return rows.map((row) => renderInline(row.text, row.marks)).join('\n\n');
  const [head, ...body] = cells.map((row) => lineOf([...row, ...Array<string>(width - row.length).fill('')]));
  return [head, lineOf(Array<string>(width).fill('---')), ...body].join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The `table` around a row; null where the format has no tree. */
export function tableOf(row: Block): Container | null {
  let at = row.container;
  while (at && at.tag !== 'table') at = at.parent;
  return at;
}
