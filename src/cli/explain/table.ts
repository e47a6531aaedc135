import { foldControlCharacters } from '../../text/control-characters.js';
import type { Extraction } from '../../types.js';
import type { Paint } from '../paint.js';
import { fitCells } from './cell-width.js';
import { fieldLines } from './fields.js';
import { headlines } from './headline.js';
import { type Row, rowsOf } from './rows.js';

interface Widths {
  place: number;
  role: number;
  decision: number;
  text: number;
}

/** A block a line for people at a terminal: fields and what was kept stand out, what was dropped steps back. */
export function writeTable(extraction: Extraction, terminalWidth: number, paint: Paint): string {
  const rows = rowsOf(extraction);
  const widths = widthsFor(rows, terminalWidth);
  const head = headlines(extraction).map((line) => paint('heading', foldControlCharacters(line)));
  const fields = fieldLines(extraction).map((line) =>
    paint('field', fitCells(foldControlCharacters(line), terminalWidth).trimEnd()),
  );
  return `${[...head, ...fields, ...rows.map((row) => lineOf(row, widths, paint))].join('\n')}\n`;
}

/** Fixed parts take what they need; a third of the rest goes to the decision, the others to the text. */
function widthsFor(rows: readonly Row[], terminalWidth: number): Widths {
  const place = widest(rows, placeOf);
  const role = Math.min(
    20,
    widest(rows, ({ roles }) => roles.join(',')),
  );
  const rest = Math.max(30, terminalWidth - place - role - ' + 0.00   '.length);
  const decision = Math.min(44, Math.floor(rest / 3));
  return { place, role, decision, text: rest - decision };
}

function widest(rows: readonly Row[], textOf: (row: Row) => string): number {
  return rows.reduce((width, row) => Math.max(width, textOf(row).length), 0);
}

function lineOf(row: Row, widths: Widths, paint: Paint): string {
  const place = placeOf(row).padStart(widths.place);
  const score = row.score?.toFixed(2) ?? '    ';
  const decision = fitCells(foldControlCharacters(row.step && `${row.step}: ${row.reason}`), widths.decision);
  const style = row.roles.length > 0 ? 'field' : row.kept ? 'kept' : 'dropped';
  const role = paint('field', fitCells(row.roles.join(','), widths.role));
  const text = fitCells(foldControlCharacters(row.text), widths.text).trimEnd();
  const styled = (part: string) => paint(style, part);
  return `${styled(`${place} ${row.kept ? '+' : '-'} ${score}`)} ${role} ${paint('dropped', decision)} ${styled(text)}`;
}

/** A block's line in the dump where it has one, since that is where people look; else its index. */
function placeOf({ line, index }: Row): string {
  return line === null ? `#${index}` : `${line}:`;
}
