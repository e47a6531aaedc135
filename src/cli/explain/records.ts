import { toJson } from '../../outputs/json.js';
import type { Candidate, Extraction, FieldCandidates } from '../../types.js';
import { roleNames, rolesByBlock } from './rows.js';

/** A block a line as JSON, with every decision that was made about it. */
export function writeRecords({ document, record, fields }: Extraction): string {
  const roles = rolesByBlock(fields);
  const { id, source } = record;
  const { format, layout } = document;
  return document.blocks
    .map((block) => {
      const { index, line, kind, level, label, score, trail, text } = block;
      const role = roles.get(index) ?? [];
      const candidates = candidatesOf(index, fields);
      return `${toJson({ id, source, format, layout, index, line, kind, level, label, score, role, candidates, trail, text })}\n`;
    })
    .join('');
}

/** What fields thought of the block's text: the values that it might have given, with their rank among the field's. */
function candidatesOf(block: number, fields: FieldCandidates): object[] {
  return (Object.keys(roleNames) as (keyof FieldCandidates)[]).flatMap((name) =>
    (fields[name] as readonly Candidate<unknown>[]).flatMap(({ value, source, certainty, span }, rank) =>
      span?.block === block
        ? [{ field: roleNames[name], rank, value, source, certainty: Math.round(certainty * 1000) / 1000 }]
        : [],
    ),
  );
}
