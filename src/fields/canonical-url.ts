import type { Document, Ranked } from '../types.js';
import { absoluteAddress } from './absolute-address.js';
import { articleObjects, textsOf } from './article-object.js';
import { byCertainty, type DeclaredSource, readDeclaredValues } from './declared-value.js';

const sources: readonly DeclaredSource[] = [
  { from: 'link', name: 'canonical', certainty: 0.96 },
  { from: 'meta', name: 'og:url', certainty: 0.9 },
  { from: 'meta', name: 'parsely-link', certainty: 0.85 },
  { from: 'meta', name: 'twitter:url', certainty: 0.8 },
];

/** The address that a page gives as its own. */
export function readCanonicalUrl(document: Document): Ranked {
  const inObjects = articleObjects(document)
    .flatMap((object) => [
      ...textsOf(object.url, document, '@id'),
      ...textsOf(object.mainEntityOfPage, document, '@id'),
    ])
    .map((value) => ({ value, source: 'json-ld url', certainty: 0.8, span: null }));
  const candidates = [...readDeclaredValues(document, sources), ...inObjects].flatMap((candidate) => {
    const value = absoluteAddress(candidate.value, document);
    return value === null ? [] : [{ ...candidate, value }];
  });
  return byCertainty(candidates);
}
