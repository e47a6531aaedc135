import type { Block, Container } from '../../types.js';
import type { Page } from '../page.js';
import { pattern } from '../pattern.js';
import { findLabel, labelAlone } from './date-labels.js';
import { type FoundDate, findDates } from './parse-date.js';
import { parseMachineDate } from './parse-machine-date.js';
import { findRelativeDate, resolveRelativeDate } from './relative-date.js';

export type DateLabel =
  | 'published'
  | 'modified'
  /** When something was first made known, not this page: "© 2022". */
  | 'copyright'
  /** One end of a time that something lasts. */
  | 'period'
  /** What stands before it is a label, but none of these: "Registered:", "Beginn:". */
  | 'other';

/** A date on the page with what its surroundings say of it. */
export interface PrintedDate {
  block: Block;
  found: FoundDate;
  iso: string;
  /** What a label calls it; null where none does. */
  label: DateLabel | null;
  /** Whether it came from a `time` element's `datetime`. */
  machine: boolean;
  /** Share of the line that the date covers. */
  share: number;
  /** Whether it stands between bars or at the ends of a line of several fields: "By Ann Lee · 28 Jan 2022 · Share". */
  apart: boolean;
  /** Whether it stands among other things than the article: related texts, comments, menus. */
  elsewhere: boolean;
  /** Whether it opens a paragraph of the article. */
  leads: boolean;
  /** Whether it is counted from when the page was fetched: "3 hours ago". */
  relative: boolean;
}

/** Names of elements that hold the dates of other things; an entry's own footer holds its own. */
const otherThings =
  /related|recommend|teaser|sidebar|widget|comment|popular|trending|most-read|latest|archive|(?<!(?:entry|post|asset|article|content|meta)[-_]*)footer|copyright|calendar|event|carousel|-hidden|\bnav\b|menu/;
/** Names of those among them that hold other texts. */
const otherTexts = /related|recommend|comment|popular|trending|most-?read|copyright/;
const otherTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'select', 'dialog']);
const levels = 5;

const longestLine = 220;
/** The last line of an entry may tell it all: "This article was written on 28 January 2022 by Ann Lee and filed under …". */
const longestAside = 300;
const longestOfFields = 120;
/** A relative stamp is short, or a part of a line of fields. */
const longestRelative = 120;
/** How far into a paragraph the date that opens it may reach. */
const longestOpening = 60;
const openings = 3;

/** The dates printed on a page's lines, those that open its first paragraphs, and those of its `time` elements. */
export function printedDates(page: Page): PrintedDate[] {
  const printed: PrintedDate[] = [];
  let paragraphs = 0;
  for (const block of page.blocks) {
    const dates = timeMarks(block, page);
    const length = block.text.length;
    if (length <= (block.label === 'main-content' ? longestLine : longestAside)) {
      dates.push(...onLine(block, page));
      if (page.reference !== null && length <= longestRelative && !dates.length) dates.push(...counted(block, page));
    } else if (block.index >= page.bodyStart && block.label === 'main-content' && paragraphs++ < openings) {
      dates.push(...opening(block, page));
    }
    if (!dates.length) continue;
    const elsewhere = isElsewhere(block, page, otherThings);
    // Such a date is another text's, however likely it looks; in a sidebar or a footer the page's own may stand.
    if (elsewhere && isElsewhere(block, page, otherTexts)) continue;
    for (const date of dates) printed.push({ ...date, elsewhere });
  }
  return printed;
}

type OnBlock = Omit<PrintedDate, 'elsewhere'>;

function onLine(block: Block, page: Page): OnBlock[] {
  const printed: OnBlock[] = [];
  const dates = page.datesOf(block);
  let from = 0;
  for (const [index, found] of dates.entries()) {
    if (found.iso === null) continue;
    const next = dates[index + 1];
    const label = isRange(block, dates[index - 1], found) || isRange(block, found, next) ? 'period' : null;
    printed.push({
      ...plain(block, found, found.iso),
      label: label ?? labelOf(block, found, page, from, !next) ?? placeLabel(dates[index - 1], found, next),
      apart: standsApart(block, found),
    });
    from = found.end;
  }
  return printed;
}

/** "28 Jan 2022 – 30 Jan 2022" is when something lasts. */
function isRange({ text }: Block, first: FoundDate | undefined, second: FoundDate | undefined): boolean {
  return !!first && !!second && /^\s*[-–—]\s*$/.test(text.slice(first.end, second.start));
}

/** Two dates with nothing between, the later one behind: a flattener's of when a page was published and modified. */
function placeLabel(before: FoundDate | undefined, found: FoundDate, behind: FoundDate | undefined): DateLabel | null {
  if (isGluedPair(before, found)) return 'modified';
  return isGluedPair(found, behind) ? 'published' : null;
}

function isGluedPair(first: FoundDate | undefined, second: FoundDate | undefined): boolean {
  return !!first?.iso && !!second?.iso && first.end === second.start && first.iso < second.iso;
}

/** What a date is called by the words before it, on the line above, or behind it; a headline's "Update 2022-01-28" is its subject. */
function labelOf(block: Block, found: FoundDate, page: Page, from: number, isLast: boolean): DateLabel | null {
  if (block.kind === 'heading') return null;
  const { lexicon } = page;
  const before = block.text.slice(from, found.start);
  const above = found.start <= 2 ? (page.blocks[block.index - 1]?.text ?? '') : '';
  const behind = isLast ? block.text.slice(found.end).split(bar, 1)[0]! : '';
  if (rights.test(before)) return 'copyright';
  const label = findLabel(before, lexicon) ?? labelAlone(above, lexicon) ?? labelAlone(behind, lexicon);
  return label ?? (colonAtEnd.test(before) || (above.length < longestLabel && colonAtEnd.test(above)) ? 'other' : null);
}

const rights = /©|\(c\)|copyright/i;
const longestLabel = 40;
const colonAtEnd = pattern()`\p{L}[\s)]*[:：]\s*$`;

function plain(block: Block, found: FoundDate, iso: string): OnBlock {
  const share = (found.end - found.start) / block.text.length;
  return { block, found, iso, label: null, machine: false, share, apart: false, leads: false, relative: false };
}

/** "31. Oktober 2023. Wer heute …": the date that a paragraph opens with. */
function opening(block: Block, page: Page): OnBlock[] {
  const [found] = findDates(block.text.slice(0, longestOpening), 'unknown', page.lexicon);
  if (!found?.iso || found.ambiguous || found.start > 2 || found.end >= longestOpening) return [];
  return [{ ...plain(block, found, found.iso), leads: true }];
}

/** What is counted back from when the page was fetched. */
function counted(block: Block, page: Page): OnBlock[] {
  const relative = findRelativeDate(block.text, page.lexicon);
  const iso = relative && page.reference !== null ? resolveRelativeDate(relative, page.reference) : null;
  if (!relative || iso === null) return [];
  const { start, end } = relative;
  const found: FoundDate = { ...machineFound, iso, hasTime: iso.includes('T'), start, end };
  const label = findLabel(block.text.slice(0, start), page.lexicon);
  return [{ ...plain(block, found, iso), label, apart: standsApart(block, found), relative: true }];
}

const machineFound = {
  parts: { year: null, month: 1, day: null, clock: null },
  ambiguous: false,
  hasWeekday: false,
} as const satisfies Partial<FoundDate>;

/** Between two fields of one line. */
const bar = /[|｜·•∙‧»/]/;
const barAtEnd = /(?:[|｜·•∙‧»/]|\s[-–—])$/;
const barAtStart = /^(?:[|｜·•∙‧»/]|[-–—]\s)/;

function standsApart({ text }: Block, { start, end }: FoundDate): boolean {
  if (text.length > longestOfFields) return false;
  const before = text.slice(0, start).trimEnd();
  const behind = text.slice(end).trimStart();
  if (before === '' && behind === '') return false;
  return (before === '' || barAtEnd.test(before)) && (behind === '' || barAtStart.test(behind));
}

function timeMarks(block: Block, page: Page): OnBlock[] {
  const found: OnBlock[] = [];
  for (const mark of block.marks ?? []) {
    if (mark.kind !== 'time' || mark.value === null) continue;
    const iso = parseMachineDate(mark.value);
    if (iso === null || iso.length < 10) continue;
    const names = `${mark.names} ${block.container?.names ?? ''}`;
    const label = /modif|updat|aktualis|edited|revis/.test(names)
      ? 'modified'
      : /publi|posted|entry-date|issued|created|submitted/.test(names)
        ? 'published'
        : findLabel(block.text.slice(0, mark.end), page.lexicon);
    const { start, end } = mark;
    const date = { ...machineFound, iso, hasTime: iso.includes('T'), start, end };
    found.push({ ...plain(block, date, iso), label, machine: true });
  }
  return found;
}

/** Whether an element of other things holds the block; what holds the article's first block too is none, whatever its name. */
function isElsewhere(block: Block, page: Page, names: RegExp): boolean {
  const { bodyStart } = page;
  let at: Container | null = block.container;
  for (let level = 0; at && !(at.first <= bodyStart && bodyStart < at.end); level++, at = at.parent) {
    if (names === otherThings && otherTags.has(at.tag)) return true;
    if (level < levels && at.names !== '' && names.test(at.names)) return true;
  }
  return false;
}
