import { toJson } from '../../outputs/json.js';
import type { Extraction } from '../../types.js';
import { rolesByBlock } from './rows.js';

/** A block a line as JSON, with every decision that was made about it. */
export function writeRecords({ document, record, fields }: Extraction): string {
  const roles = rolesByBlock(fields);
  const { id, source } = record;
  const { format, layout } = document;
  return document.blocks
    .map((block) => {
      const { index, line, kind, level, label, score, trail, text } = block;
      const role = roles.get(index) ?? [];
      return `${toJson({ id, source, format, layout, index, line, kind, level, label, score, role, trail, text })}\n`;
    })
    .join('');
}
