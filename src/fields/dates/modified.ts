import type { Ranked } from '../../types.js';
import type { Announced } from '../announced.js';
import { byCertainty, type DeclaredSource, readDeclaredValues } from '../declared-value.js';
import type { Page } from '../page.js';
import { notAfter } from './after-reference.js';
import { withAnnouncedModified } from './announced-dates.js';
import type { PrintedDate } from './date-candidates.js';
import { parseMachineDate } from './parse-machine-date.js';

/** Where pages declare when they were last changed. */
const sources: readonly DeclaredSource[] = [
  { from: 'json-ld', name: 'dateModified', certainty: 0.95 },
  { from: 'meta', name: 'article:modified_time', certainty: 0.94 },
  { from: 'meta', name: 'article:modified', certainty: 0.92 },
  { from: 'meta', name: 'og:updated_time', certainty: 0.9 },
  { from: 'meta', name: 'og:modified_time', certainty: 0.9 },
  { from: 'meta', name: 'datemodified', certainty: 0.92 },
  { from: 'meta', name: 'dcterms.modified', certainty: 0.88 },
  { from: 'meta', name: 'dc.date.modified', certainty: 0.88 },
  { from: 'meta', name: 'lastmod', certainty: 0.85 },
  { from: 'meta', name: 'last-modified', certainty: 0.75 },
  { from: 'meta', name: 'revised', certainty: 0.7 },
];
const labelled = 0.9;

/** When the page was last changed: declared, printed with a label that says so, or else announced. */
export function readModified(page: Page, printed: readonly PrintedDate[], announced: Announced | null = null): Ranked {
  const declared = readDeclaredValues(page.document, sources).flatMap((candidate) => {
    const value = parseMachineDate(candidate.value);
    return value === null ? [] : [{ ...candidate, value }];
  });
  const dates = printed
    .filter(({ label, elsewhere }) => label === 'modified' && !elsewhere)
    .map(({ block, found, iso }) => ({
      value: iso,
      source: `block ${block.index}`,
      certainty: labelled,
      span: { block: block.index, start: found.start, end: found.end },
    }));
  const own = byCertainty([...declared, ...dates].filter(({ value }) => notAfter(value, page.reference)));
  return withAnnouncedModified(own, announced, page.reference);
}
