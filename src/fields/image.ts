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

/** A file that stands for a picture, by its name without the ending; one of many words may be a picture of a logo. */
const noPicture =
  /^(?:blank|default|placeholder|spacer|no-?image|favicon|blavatar|share|logo.{0,12})(?:[-_]?\d+x?\d*)?$|[-_.]logo(?:[-_.]?(?:\d+x?\d*|og|share|social|square|default|white|black|[a-z]{2}))*$/i;
/** Where readers' and authors' own little pictures come from. */
const avatarHost = /(?:^|\.)gravatar\.com$/;

function isPicture(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  return !noPicture.test(name) && !avatarHost.test(hostname);
}

/** The picture that a page declares for itself, as a full address; no logo, and nothing that stands for a picture. */
export function readImage(document: Document): Ranked {
  const inObjects = articleObjects(document)
    .flatMap((object) => [...textsOf(object.image, document, 'url'), ...textsOf(object.thumbnailUrl, document, 'url')])
    .map((value) => ({ value, source: 'json-ld image', certainty: 0.88, span: null }));
  const candidates = [...readDeclaredValues(document, sources), ...inObjects].flatMap((candidate) => {
    const value = absoluteAddress(candidate.value, document);
    return value === null || !isPicture(value) ? [] : [{ ...candidate, value }];
  });
  return byCertainty(candidates);
}
