import type { Candidate, Document, FieldCandidates, FieldOrigin, Origin, Provenance, Ranked } from './types.js';

/** How many candidates that lost are told, and how likely they must have been: any line of a dump might be its title. */
const mostOthers = 5;
const leastCertainty = 0.01;

/** Where each field of a record comes from, under the record's own keys. @param address that came with the page */
export function tellProvenance(document: Document, fields: FieldCandidates, address: string | null): Provenance {
  const { canonicalUrl, ...named } = fields;
  const told = { value: address, source: 'input', certainty: 1, span: null };
  const entries = Object.entries({
    ...named,
    url: address === null ? canonicalUrl : [told, ...canonicalUrl],
  } satisfies Record<keyof Provenance, Ranked<unknown>>);
  return Object.fromEntries(entries.map(([key, ranked]) => [key, tellField(document, ranked)])) as Provenance;
}

function tellField(document: Document, [first, ...others]: Ranked<unknown>): FieldOrigin | null {
  if (!first) return null;
  const lost = others.filter(({ certainty }) => certainty >= leastCertainty).slice(0, mostOthers);
  return {
    ...originOf(document, first),
    others: lost.map((other) => ({ value: other.value, ...originOf(document, other) })),
  };
}

function originOf({ blocks }: Document, { source, certainty, span }: Candidate<unknown>): Origin {
  const place = span && { block: span.block, line: blocks[span.block]?.line ?? null, start: span.start, end: span.end };
  return { source, certainty: Math.round(certainty * 1000) / 1000, span: place };
}
