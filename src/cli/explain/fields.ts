import type { Candidate, Extraction, FieldCandidates } from '../../types.js';
import { roleNames } from './rows.js';

/** How many candidates that lost are named beside each field. */
const mostOthers = 3;
const leastCertainty = 0.01;
const longest = 60;

/** A line a field: its value, where that was found and how sure it is, and what lost to it. */
export function fieldLines({ fields, document }: Extraction): string[] {
  return (Object.keys(roleNames) as (keyof FieldCandidates)[]).flatMap((name) => {
    const [first, ...others] = fields[name] as readonly Candidate<unknown>[];
    if (!first) return [];
    const likely = others.filter(({ certainty }) => certainty >= leastCertainty).slice(0, mostOthers);
    const lost = likely.map((other) => describe(other, document.blocks));
    return [
      `# ${roleNames[name]}: ${describe(first, document.blocks)}${lost.length ? `; not ${lost.join(', ')}` : ''}`,
    ];
  });
}

function describe(
  { value, source, certainty, span }: Candidate<unknown>,
  blocks: Extraction['document']['blocks'],
): string {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const text = said.length > longest ? `${said.slice(0, longest - 1)}…` : said;
  const line = span ? blocks[span.block]?.line : null;
  const columns = span ? ` ${span.start}–${span.end}` : '';
  const place = line ? `, line ${line}${columns}` : span ? `,${columns}` : '';
  return `${JSON.stringify(text)} (${source}${place}, ${certainty.toFixed(2)})`;
}
