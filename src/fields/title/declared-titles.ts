import type { Candidate, Document } from '../../types.js';
import { bylineOpenerLength } from '../byline/byline-words.js';
import { type DeclaredSource, readDeclaredValues } from '../declared-value.js';
import { foldText } from '../page.js';
import { titleRuns, titleSegments } from './title-segments.js';

const sources: readonly DeclaredSource[] = [
  { from: 'json-ld', name: 'headline', certainty: 0.85 },
  { from: 'meta', name: 'og:title', certainty: 0.85 },
  { from: 'meta', name: 'parsely-title', certainty: 0.8 },
  { from: 'meta', name: 'cxenseparse:title', certainty: 0.8 },
  { from: 'meta', name: 'sailthru.title', certainty: 0.8 },
  { from: 'meta', name: 'dc.title', certainty: 0.75 },
  { from: 'meta', name: 'dcterms.title', certainty: 0.75 },
  { from: 'meta', name: 'citation_title', certainty: 0.85 },
  { from: 'meta', name: 'headline', certainty: 0.8 },
  // Written for social networks, often another wording.
  { from: 'meta', name: 'twitter:title', certainty: 0.7 },
  { from: 'meta', name: 'title', certainty: 0.7 },
  { from: 'json-ld', name: 'name', certainty: 0.5 },
];

/** The titles that a page declares, without the site's name. */
export function declaredTitles(document: Document, site: string | null): Candidate[] {
  const { title } = document.declared;
  const declared = readDeclaredValues(document, sources);
  if (title) declared.push({ value: title, source: 'title', certainty: 0.6, span: null });
  else declared.push(...firstLine(document));
  return declared
    .map((candidate) => ({ ...candidate, value: shedTail(withoutSite(candidate.value, site)) }))
    .filter(({ value }) => value.length > 1 && (site === null || foldText(value) !== foldText(site)));
}

/** A title is longer than a menu's word. */
const shortestRun = 12;
const longestLine = 300;

/**
 * Many dumps begin with the page's title, as nothing tells: each run of its parts may be the headline. Where the first
 * line is something else, no line near the article is like it.
 */
function firstLine({ blocks, format }: Document): Candidate[] {
  const [first] = blocks;
  if (!first || format === 'html' || first.text.length > longestLine) return [];
  // A text without a head begins with its byline or with its first sentence.
  if (bylineOpenerLength(first.text) > 0 || (first.label === 'main-content' && /[.。।۔]$/.test(first.text))) return [];
  const line = first.text;
  return titleRuns(line)
    .filter((run) => run.length >= shortestRun)
    .map((value, at) => ({ value, source: 'line 1', certainty: at === 0 ? 0.5 : 0.45, span: null }));
}

/** A title without the site's name, and what stands behind that, at its end or head. */
export function withoutSite(title: string, site: string | null): string {
  const segments = titleSegments(title);
  if (segments.length < 2) return title;
  const foldedSite = site === null ? '' : foldText(site);
  const isSite = (part: string): boolean => foldedSite !== '' && similarName(foldText(part), foldedSite);
  if (!segments.some(isSite)) return title;
  // The run without the site's part that has most to say.
  return titleRuns(title).find((run) => !titleSegments(run).some(isSite)) ?? title;
}

function similarName(a: string, b: string): boolean {
  const left = a.replace(/\s/g, '');
  const right = b.replace(/\s/g, '');
  return (
    left === right || (Math.min(left.length, right.length) > 4 && (left.startsWith(right) || right.startsWith(left)))
  );
}

/** A short last part after a strong separator is a site or section; a hyphen may belong to the headline. */
function shedTail(title: string): string {
  const segments = titleSegments(title);
  const last = segments.at(-1) ?? '';
  const words = last.split(/\s+/).length;
  if (segments.length < 2 || words > 4 || !/[|｜»›]/.test(title)) return title;
  return titleRuns(title).find((run) => !run.endsWith(last)) ?? title;
}
