import type { Candidate, Document } from '../types.js';
import { articleObjects, decodeEntities, textsOf } from './article-object.js';

/** A place where pages declare a field, with how often it is right there. */
export interface DeclaredSource {
  from: 'json-ld' | 'meta' | 'link';
  name: string;
  certainty: number;
}

/** The values of a field that a page declares, in the order of the sources given; each decoded and folded. */
export function readDeclaredValues(document: Document, sources: readonly DeclaredSource[]): Candidate[] {
  const objects = sources.some((source) => source.from === 'json-ld') ? articleObjects(document) : [];
  return sources.flatMap(({ from, name, certainty }) => {
    const values =
      from === 'json-ld'
        ? objects.flatMap((object) => textsOf(object[name], document))
        : from === 'meta'
          ? (document.declared.meta.get(name) ?? []).map(decodeEntities)
          : (document.declared.links.get(name) ?? []);
    return values
      .filter((value) => value !== '')
      .map((value) => ({ value, source: `${from} ${name}`, certainty, span: null }));
  });
}

/** Candidates by certainty, the surest first; equals stay in their order. */
export function byCertainty<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  return [...candidates].sort((a, b) => b.certainty - a.certainty);
}

/** The candidate that is surest; of equals the first. */
export function surest<T>(candidates: readonly Candidate<T>[]): Candidate<T> | null {
  let best: Candidate<T> | null = null;
  for (const candidate of candidates) if (!best || candidate.certainty > best.certainty) best = candidate;
  return best;
}
