import type { Candidate, Document, Ranked } from '../types.js';
import { ownAddress } from './absolute-address.js';
import { hasType, textsOf } from './article-object.js';
import { byCertainty, type DeclaredSource, readDeclaredValues } from './declared-value.js';
import { type ArticleView, foldText } from './page.js';
import { pattern } from './pattern.js';
import { titleSegments } from './title/title-segments.js';

const sources: readonly DeclaredSource[] = [
  { from: 'meta', name: 'og:site_name', certainty: 0.95 },
  // The publisher is often the company behind the site ("Acme Media GmbH").
  { from: 'json-ld', name: 'publisher', certainty: 0.8 },
  { from: 'meta', name: 'application-name', certainty: 0.75 },
  { from: 'meta', name: 'apple-mobile-web-app-title', certainty: 0.7 },
  { from: 'meta', name: 'dc.publisher', certainty: 0.6 },
  { from: 'meta', name: 'citation_journal_title', certainty: 0.6 },
];

const longestName = 60;

/** Reads the site's name: declared, or the part of the page's title that its domain repeats. */
export function readSite(document: Document): Ranked {
  const declared = readDeclaredValues(document, sources).filter(({ value }) => isSiteName(value));
  const websites = document.declared.jsonLd
    .filter((object) => hasType(object, /^WebSite$/))
    .flatMap((object) => textsOf(object.name, document))
    .filter(isSiteName)
    .map((value) => ({ value, source: 'json-ld WebSite', certainty: 0.85, span: null }));
  return byCertainty([...declared, ...websites, ...fromTitle(document)]);
}

function isSiteName(value: string): boolean {
  return value.length <= longestName && !/^https?:/.test(value) && pattern()`\p{L}`.test(value);
}

/** "Sea levels rise | The Daily Planet" on dailyplanet.example: the part that the domain repeats. */
function fromTitle(document: Document): Candidate[] {
  const host = hostOf(document);
  const segments = titleSegments(document.declared.title ?? '');
  if (segments.length < 2) return [];
  return segments
    .filter((segment) => isSiteName(segment) && host !== null && namesHost(segment, host))
    .map((value) => ({ value, source: 'title', certainty: 0.7, span: null }));
}

/**
 * The site's name beside the headline: where the page's title (in a dump, its first line) is the headline with a part
 * before or behind it, that part names the site; of several behind it the last.
 */
export function siteBesideTitle({ document, blocks }: ArticleView, title: Candidate | null): Ranked {
  const first = document.format === 'html' || title?.span?.block === 0 ? '' : (blocks[0]?.text ?? '');
  const line = document.declared.title ?? (first.length <= longestLine ? first : '');
  const segments = titleSegments(line);
  const folded = title?.span ? foldText(title.value) : '';
  if (segments.length < 2 || folded === '') return [];
  const whole = foldText(line);
  const ends = [segments.at(-1)!, segments[0]!];
  const beside = [whole.startsWith(`${folded} `), whole.endsWith(` ${folded}`)];
  const value = ends.find((end, at) => beside[at] && isSiteName(end) && !/\d{4}/.test(end));
  return value === undefined ? [] : [{ value, source: 'title', certainty: 0.65, span: null }];
}

const longestLine = 300;

function namesHost(segment: string, host: string): boolean {
  const letters = foldText(segment).replace(/\s/g, '');
  const bare = host.replace(pattern('g')`[^\p{L}\p{N}]`, '');
  return (
    letters.length > 2 &&
    (bare.includes(letters.replace(/^the/, '')) || letters.includes(host.split('.').at(-2) ?? host))
  );
}

/** The page's host without `www.`, lower-cased; from its address, or from the address that it declares. */
export function hostOf(document: Document): string | null {
  return ownAddress(document)?.hostname.replace(/^www\./, '') ?? null;
}
