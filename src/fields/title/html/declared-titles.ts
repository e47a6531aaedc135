import type { Candidate, Document } from '../../../types.js';
import { type DeclaredSource, readDeclaredValues } from '../../declared-value.js';
import { foldText } from '../../page.js';
import { titleRuns, titleSegments, withoutSite } from '../title-segments.js';

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
  return declared
    .map((candidate) => ({ ...candidate, value: shedTail(withoutSite(candidate.value, site)) }))
    .filter(({ value }) => value.length > 1 && (site === null || foldText(value) !== foldText(site)));
}

/** A short last part after a strong separator is a site or section; a hyphen may belong to the headline. */
function shedTail(title: string): string {
  const segments = titleSegments(title);
  const last = segments.at(-1) ?? '';
  const words = last.split(/\s+/).length;
  if (segments.length < 2 || words > 4 || !/[|｜»›]/.test(title)) return title;
  return titleRuns(title).find((run) => !run.endsWith(last)) ?? title;
}
