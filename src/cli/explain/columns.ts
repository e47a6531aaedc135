import { foldControlCharacters } from '../../text/control-characters.js';
import type { Extraction } from '../../types.js';
import { fieldLines } from './fields.js';
import { headlines } from './headline.js';
import { type Row, rowsOf } from './rows.js';

const names = ['index', 'line', 'label', 'score', 'step', 'reason', 'role', 'text'];

/** A block a line, columns parted by tabs, for `cut`, `awk` and `sort`; lines that begin with `#` are comments. */
export function writeColumns(extraction: Extraction): string {
  const comments = [
    ...[...headlines(extraction), ...fieldLines(extraction)].map(foldControlCharacters),
    `# ${names.join('\t')}`,
  ];
  return `${[...comments, ...rowsOf(extraction).map(lineOf)].join('\n')}\n`;
}

function lineOf({ index, line, kept, score, step, reason, roles, text }: Row): string {
  const label = kept ? 'kept' : 'dropped';
  const columns = [index, line ?? '', label, score?.toFixed(3) ?? '', step, reason, roles.join(','), text];
  return columns.map((column) => foldControlCharacters(String(column))).join('\t');
}
