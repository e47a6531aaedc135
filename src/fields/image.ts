import type { Document, Ranked } from '../types.js';
import { absoluteAddress } from './absolute-address.js';
import { articleObjects, textsOf } from './article-object.js';
import { byCertainty, type DeclaredSource, readDeclaredValues } from './declared-value.js';

const sources: readonly DeclaredSource[] = [
  { from: 'meta', name: 'og:image', certainty: 0.95 },
  { from: 'meta', name: 'og:image:secure_url', certainty: 0.94 },
  { from: 'meta', name: 'og:image:url', certainty: 0.93 },
  { from: 'meta', name: 'twitter:image', certainty: 0.9 },
  { from: 'meta', name: 'twitter:image:src', certainty: 0.9 },
  { from: 'meta', name: 'parsely-image-url', certainty: 0.85 },
  { from: 'meta', name: 'sailthru.image.full', certainty: 0.85 },
  { from: 'meta', name: 'image', certainty: 0.6 },
  { from: 'link', name: 'image_src', certainty: 0.8 },
];

/** The picture that a page declares for itself, as a full address. */
export function readImage(document: Document): Ranked {
  const inObjects = articleObjects(document)
    .flatMap((object) => [...textsOf(object.image, document, 'url'), ...textsOf(object.thumbnailUrl, document, 'url')])
    .map((value) => ({ value, source: 'json-ld image', certainty: 0.88, span: null }));
  const candidates = [...readDeclaredValues(document, sources), ...inObjects].flatMap((candidate) => {
    const value = absoluteAddress(candidate.value, document);
    return value === null ? [] : [{ ...candidate, value }];
  });
  return byCertainty(candidates);
}
