import type { Block, Candidate, Document } from '../../types.js';
import { type DeclaredSource, readDeclaredValues } from '../declared-value.js';
import { isInside, type Page } from '../page.js';
import { findLabel } from './date-labels.js';
import type { FoundDate } from './parse-date.js';
import { parseMachineDate } from './parse-machine-date.js';

/** Where pages declare when they were published. */
export const publishedSources: readonly DeclaredSource[] = [
  { from: 'json-ld', name: 'datePublished', certainty: 0.97 },
  { from: 'meta', name: 'article:published_time', certainty: 0.96 },
  { from: 'meta', name: 'article:published', certainty: 0.95 },
  { from: 'meta', name: 'og:published_time', certainty: 0.95 },
  { from: 'meta', name: 'og:article:published_time', certainty: 0.95 },
  { from: 'meta', name: 'datepublished', certainty: 0.94 },
  { from: 'meta', name: 'parsely-pub-date', certainty: 0.95 },
  { from: 'meta', name: 'sailthru.date', certainty: 0.92 },
  { from: 'meta', name: 'cxenseparse:recs:publishtime', certainty: 0.94 },
  { from: 'meta', name: 'publish-date', certainty: 0.93 },
  { from: 'meta', name: 'publish_date', certainty: 0.93 },
  { from: 'meta', name: 'publishdate', certainty: 0.93 },
  { from: 'meta', name: 'published_date', certainty: 0.93 },
  { from: 'meta', name: 'publication_date', certainty: 0.93 },
  { from: 'meta', name: 'pubdate', certainty: 0.92 },
  { from: 'meta', name: 'citation_publication_date', certainty: 0.92 },
  { from: 'meta', name: 'citation_date', certainty: 0.9 },
  { from: 'meta', name: 'dc.date.issued', certainty: 0.92 },
  { from: 'meta', name: 'dcterms.issued', certainty: 0.92 },
  { from: 'meta', name: 'dc.date.created', certainty: 0.88 },
  { from: 'meta', name: 'dcterms.created', certainty: 0.88 },
  { from: 'meta', name: 'dc.date', certainty: 0.86 },
  { from: 'meta', name: 'dcterms.date', certainty: 0.86 },
  { from: 'meta', name: 'article.published', certainty: 0.92 },
  { from: 'meta', name: 'article.created', certainty: 0.88 },
  { from: 'meta', name: 'article_date_original', certainty: 0.9 },
  { from: 'meta', name: 'originalpublicationdate', certainty: 0.9 },
  { from: 'meta', name: 'rnews:datepublished', certainty: 0.9 },
  { from: 'meta', name: 'release_date', certainty: 0.8 },
  { from: 'meta', name: 'date', certainty: 0.84 },
  { from: 'json-ld', name: 'dateCreated', certainty: 0.82 },
  { from: 'json-ld', name: 'uploadDate', certainty: 0.75 },
];

export const modifiedSources: readonly DeclaredSource[] = [
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

/** The dates that a page declares at these places. */
export function declaredDates(document: Document, sources: readonly DeclaredSource[]): Candidate[] {
  return readDeclaredValues(document, sources).flatMap((candidate) => {
    const value = parseMachineDate(candidate.value);
    return value === null ? [] : [{ ...candidate, value }];
  });
}

/** A date on the page with what its surroundings say of it. */
export interface PrintedDate {
  block: Block;
  found: FoundDate;
  iso: string;
  /** What a label before the date calls it. */
  label: 'published' | 'modified' | null;
  /** Whether it came from a `time` element's `datetime`. */
  machine: boolean;
  /** Share of the line that the date covers. */
  share: number;
  /** Whether it stands between bars or at the ends of a line of several fields: "By Ann Lee · 28 Jan 2022 · Share". */
  apart: boolean;
}

/** Names of elements that hold the dates of other things; an entry's own footer holds its own. */
const otherThings =
  /related|recommend|teaser|sidebar|widget|comment|popular|trending|most-read|latest|archive|(?<!(?:entry|post|asset|article|content|meta)[-_]*)footer|copyright|calendar|event|carousel|-hidden|\bnav\b|menu/;
const longestLine = 220;
const longestOfFields = 120;

/** The dates printed on a page's lines (not within its prose), and those of its `time` elements. */
export function printedDates(page: Page): PrintedDate[] {
  const printed: PrintedDate[] = [];
  for (const block of page.blocks) {
    const marked = timeMarks(block, page);
    const dates = block.text.length > longestLine ? [] : page.datesOf(block);
    if ((!marked.length && !dates.length) || isInside(block, otherThings, 5)) continue;
    printed.push(...marked);
    let from = 0;
    for (const found of dates) {
      if (found.iso === null || found.parts.day === null) continue;
      const label = findLabel(block.text.slice(from, found.start), page.lexicon) ?? labelAbove(page, block, found);
      printed.push({
        block,
        found,
        iso: found.iso,
        label,
        machine: false,
        share: shareOf(block, found),
        apart: isApart(block, found),
      });
      from = found.end;
    }
  }
  return printed;
}

/** "Published" on a line of its own speaks of the date on the next. */
function labelAbove(page: Page, block: Block, found: FoundDate): PrintedDate['label'] {
  const above = page.blocks[block.index - 1];
  return found.start <= 2 && above && above.text.length < 30 ? findLabel(above.text, page.lexicon) : null;
}

function shareOf(block: Block, found: FoundDate): number {
  return (found.end - found.start) / block.text.length;
}

/** Between two fields of one line. */
const bar = /[|｜·•∙‧»/]/;

function isApart({ text }: Block, { start, end }: FoundDate): boolean {
  if (text.length > longestOfFields || !bar.test(text)) return false;
  const before = text.slice(0, start).trimEnd();
  const behind = text.slice(end).trimStart();
  return (before === '' || bar.test(before.at(-1)!)) && (behind === '' || bar.test(behind[0]!));
}

function timeMarks(block: Block, page: Page): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const mark of block.marks ?? []) {
    if (mark.kind !== 'time' || mark.value === null) continue;
    const iso = parseMachineDate(mark.value);
    if (iso === null || iso.length < 10) continue;
    const names = `${mark.names} ${block.container?.names ?? ''}`;
    const label = /modif|updat|aktualis|edited|revis/.test(names)
      ? 'modified'
      : /publi|posted|entry-date|issued|created/.test(names)
        ? 'published'
        : findLabel(block.text.slice(0, mark.end), page.lexicon);
    found.push({
      block,
      found: {
        iso,
        parts: { year: null, month: 1, day: null, clock: null },
        hasTime: iso.includes('T'),
        start: mark.start,
        end: mark.end,
        ambiguous: false,
      },
      iso,
      label,
      machine: true,
      share: (mark.end - mark.start) / block.text.length,
      apart: false,
    });
  }
  return found;
}
