import type { Block, Candidate, Dateline, Mark } from '../../types.js';
import type { PrintedDate } from '../dates/date-candidates.js';
import { findLabel } from '../dates/date-labels.js';
import { type FoundDate, findDates } from '../dates/parse-date.js';
import { parseMachineDate } from '../dates/parse-machine-date.js';
import { findRelativeDate, resolveRelativeDate } from '../dates/relative-date.js';
import { headFoot, type Page } from '../page.js';
import { pattern } from '../pattern.js';
import { isKnownPlace } from './places.js';

/** A time stamp on a line near the title: `[start, end)` is what is printed of it, its label apart. */
interface Stamp {
  block: Block;
  start: number;
  end: number;
  /** What it states, or what its `time` element declares; null for "3 hours ago" without a reference. */
  iso: string | null;
  kind: 'date and time' | 'date' | 'time' | 'relative';
  isModified: boolean;
  /** Whether a label or a `time` element says that it is no page's today. */
  isLabelled?: boolean;
  /** Whether the line is there for it: a `time` element, a label, or hardly anything else on the line. */
  isOwnLine: boolean;
}

const aboveTitle = 8;
const surerThanRelative = 0.6;
const longestLine = 200;
/** The share of a line from which on it is a date's. */
const mostOfLine = 0.3;

/**
 * The time stamp printed near the title. Of several the one that says most about the publication stands: one of its day
 * before any other, with a time before one without, and one of a change only where there is no other.
 */
export function stampDateline(
  page: Page,
  title: Candidate | null,
  published: Candidate | null,
  printed: readonly PrintedDate[],
): Candidate<Dateline> | null {
  const head = title?.span?.block ?? page.bodyStart;
  let best: Stamp | null = null;
  let certainty = 0;
  const lines = page.blocks
    .slice(Math.max(0, head - aboveTitle), headFoot(page, head) + 1)
    .filter(({ text, kind }) => text.length <= longestLine && kind !== 'caption');
  const readers = [
    (block: Block) => stampsOf(block, page, printed),
    (block: Block) => [...labelledTime(block, page), ...relativeStamp(block, page)],
  ];
  for (const read of readers) {
    // What says no day is looked for only where nothing does.
    if (certainty > surerThanRelative) break;
    for (const stamp of lines.flatMap(read)) {
      const sure = certaintyOf(stamp, head, published?.value ?? null);
      if (sure > certainty) [best, certainty] = [stamp, sure];
    }
  }
  best ??= stampOfPublication(page, published, printed);
  if (!best) return null;
  const { block, end, iso } = best;
  const place = placeBefore(best);
  const start = place?.start ?? best.start;
  return {
    value: { text: block.text.slice(start, end), place: place?.name ?? null, agency: null, date: iso },
    source: `block ${block.index}`,
    certainty: certainty || elsewhere,
    span: { block: block.index, start, end },
  };
}

const elsewhere = 0.5;

/** Where no line near the title has a stamp, the line that the publication was read from; without a time it may be the page's today. */
function stampOfPublication(page: Page, published: Candidate | null, printed: readonly PrintedDate[]): Stamp | null {
  const block = page.blocks[published?.span?.block ?? -1];
  if (!block || block.text.length > longestLine) return null;
  const stamps = stampsOf(block, page, printed);
  return (
    stamps.find((stamp) => stamp.kind === 'date and time' && stamp.isOwnLine && stamp.iso === published?.value) ?? null
  );
}

/** How sure it is that a stamp is the article's dateline; 0 where it is none. */
function certaintyOf(
  { block, iso, kind, isModified, isLabelled, isOwnLine }: Stamp,
  head: number,
  published: string | null,
): number {
  if (!isOwnLine) return 0;
  if (isModified) return block.index < head ? 0 : 0.5;
  const agrees = published === null || iso?.slice(0, 10) === published.slice(0, 10);
  if (kind === 'relative') return block.index < head ? 0 : 0.6;
  if (kind === 'time') return iso === null ? 0.65 : agrees && isSameMinute(iso, published) ? 0.7 : 0;
  // What the page declares may be another version's date.
  if (!agrees) return block.index < head ? 0 : 0.55;
  if (kind === 'date and time') return 0.85;
  // Above the title a day may as well be today's.
  if (block.index < head && !isLabelled) return published === null ? 0 : 0.6;
  return 0.8;
}

/** Zones may differ, minutes hardly do. */
function isSameMinute(iso: string, published: string | null): boolean {
  return iso.length > 10 && iso.slice(13, 16) === published?.slice(13, 16);
}

function stampsOf(block: Block, page: Page, printed: readonly PrintedDate[]): Stamp[] {
  const { text } = block;
  const marks = (block.marks ?? []).filter(({ kind }) => kind === 'time');
  const stamps: Stamp[] = [];
  const dates = page.datesOf(block);
  const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const found of dates) {
    if (found.parts.day === null) continue;
    const known = printed.find((date) => date.block === block && !date.machine && date.found.start === found.start);
    // "Joined: 2 March 2020": of somebody or something else.
    if (known?.label === 'other') continue;
    const label = known?.label ?? findLabel(text.slice(stamps.at(-1)?.end ?? 0, found.start), page.lexicon);
    const mark = marks.find(({ start, end }) => start < found.end && end > found.start);
    const declared = parseMachineDate(mark?.value ?? '');
    const iso = found.iso ?? (found.hasTime ? declared : (declared?.slice(0, 10) ?? null));
    if (iso === null) continue;
    const end = endOf(text, found.end, mark?.end ?? 0, page);
    stamps.push({
      block,
      start: found.start,
      end,
      iso,
      kind: found.hasTime ? 'date and time' : 'date',
      isModified: label === 'modified',
      isLabelled: label === 'published' || mark !== undefined,
      isOwnLine: mark !== undefined || label !== null || known?.apart === true || isLineOf(found, covered, text),
    });
  }
  for (const mark of marks) {
    if (!stamps.some((stamp) => stamp.start < mark.end && stamp.end > mark.start))
      stamps.push(...markedStamp(block, mark, page));
  }
  return stamps;
}

/** What only its `time` element shows to be a date: an hour, a day without a year, a year that dumps glue to a number. */
function markedStamp(block: Block, { start, end, value }: Mark, page: Page): Stamp[] {
  const iso = parseMachineDate(value ?? '');
  if (iso === null) return [];
  const text = block.text.slice(start, end);
  const found = findDates(text)[0];
  const day = found && found.parts.day !== null ? found : null;
  const clock = day ? null : /\d{1,2}\s?[:.hH]\s?\d\d(?!\d).*$/.exec(text);
  const at = day?.start ?? clock?.index;
  if (at === undefined) return [];
  return [
    {
      block,
      start: start + at,
      end: day ? endOf(block.text, start + day.end, end, page) : end,
      iso: day?.iso ?? iso,
      kind: day ? (day.hasTime ? 'date and time' : 'date') : 'time',
      isModified: findLabel(block.text.slice(0, start + at), page.lexicon) === 'modified',
      isOwnLine: true,
    },
  ];
}

const longestLabelledTime = 60;

/** "Publicerad 14.14": of today, so that it says no day. */
function labelledTime(block: Block, page: Page): Stamp[] {
  if (block.text.length > longestLabelledTime) return [];
  for (const clock of block.text.matchAll(/(?<!\d)\d{1,2}[:.hH]\d\d(?!\d|[.:/]\d)/g)) {
    const end = clock.index + clock[0].length;
    if (findLabel(block.text.slice(0, clock.index), page.lexicon) !== 'published') continue;
    return [{ block, start: clock.index, end, iso: null, kind: 'time', isModified: false, isOwnLine: true }];
  }
  return [];
}

/** "vor 3 Stunden": what it means only a reference tells; its `time` element's `datetime` knows as well. */
function relativeStamp(block: Block, page: Page): Stamp[] {
  const found = findRelativeDate(block.text, page.lexicon);
  if (!found) return [];
  const { start, end } = found;
  // An hour alone is told from a live blog's or a film's by what declares it.
  if (!pattern()`\p{L}{2}`.test(block.text.slice(start, end))) return [];
  const label = findLabel(block.text.slice(0, start), page.lexicon);
  const mark = block.marks?.find((other) => other.kind === 'time' && other.start < end && other.end > start);
  return [
    {
      block,
      start,
      end,
      iso: parseMachineDate(mark?.value ?? '') ?? (page.reference && resolveRelativeDate(found, page.reference)),
      kind: 'relative',
      isModified: label === 'modified',
      isOwnLine: mark !== undefined || label !== null || isMost(end - start, block.text),
    },
  ];
}

/** "05 Gennaio 2025 Aggiornato alle 16:01 1 minuti di lettura": a short line that begins with its date is there for it. */
function isLineOf({ start }: FoundDate, covered: number, text: string): boolean {
  return isMost(covered, text) || (start === 0 && text.length <= shortLine);
}

const shortLine = 80;

function isMost(length: number, text: string): boolean {
  return length > mostOfLine * text.length;
}

const longestZone = 8;

/** Where a stamp ends: its `time` element may hold a zone's name, and dumps glue "Uhr" to the next word. */
function endOf(text: string, end: number, markEnd: number, { lexicon }: Page): number {
  if (text[end] === ')' && text.lastIndexOf('(', end) > text.lastIndexOf(')', end - 1)) return end + 1;
  if (markEnd > end && markEnd - end <= longestZone) return end + text.slice(end, markEnd).trimEnd().length;
  const glued = pattern()`^\s?(\p{L}\p{Ll}*)\p{Lu}`.exec(text.slice(end, end + 16));
  return glued?.[1] && lexicon.clockWords.includes(glued[1].toLowerCase()) ? end + glued[0].length - 1 : end;
}

/** "Wien - Mittwoch, 02.02.2022, 11:17 Uhr". */
function placeBefore({ block, start }: Stamp): { name: string; start: number } | null {
  const match = pattern()`^(\p{Lu}[\p{L}\p{M} \-]{2,24}?)(?:\s[–—|•·-]|,)\s$`.exec(block.text.slice(0, start));
  return match?.[1] && isKnownPlace(match[1]) ? { name: match[1], start: 0 } : null;
}
