import { toJson, withId } from '../../outputs/json.js';
import type { Candidate, Extraction, FieldCandidates, IdText } from '../../types.js';
import { roleNames, rolesByBlock } from './rows.js';

/**
 * A block a line as JSON, with every decision that was made about it.
 * @param idText of the page; absent where its id is written as it was read
 */
export function writeRecords({ document, record, fields }: Extraction, idText?: IdText): string {
  const roles = rolesByBlock(fields);
  const { id, source } = record;
  const { format, layout } = document;
  return document.blocks
    .map((block) => {
      const { index, line, kind, level, label, score, trail, text } = block;
      const role = roles.get(index) ?? [];
      const candidates = candidatesOf(index, fields);
      const explained = { format, layout, index, line, kind, level, label, score, role, candidates, trail, text };
      const written = toJson({ id, source, ...explained });
      return `${idText === undefined ? written : withId(written, idText)}\n`;
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
