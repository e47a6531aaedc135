import { lexiconOf, lexicons } from '../../lexicons/index.js';
import type { Lexicon } from '../../lexicons/lexicon.js';
import { writtenList } from '../../lexicons/written.js';
import { pattern } from '../pattern.js';
import { readClockAfter, readClockBefore } from './clock.js';
import { findLabel } from './date-labels.js';
import { type Clock, toIso } from './date-parts.js';
import { foldDigits } from './fold-digits.js';

/** The groups of a lexicon's `relativeTime`, in order. */
const groups = [
  'ago',
  'now',
  'today',
  'yesterday',
  'dayBefore',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'about',
] as const;
type Group = (typeof groups)[number];
type Unit = Extract<Group, 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'>;

/** A time stamp that counts from when the page was read: "3 hours ago", "gestern, 15:33". */
export interface RelativeDate {
  /** `[start, end)` of the line. */
  start: number;
  end: number;
  /** What is counted back, and how many of them: "yesterday" is one day. */
  unit: Unit;
  amount: number;
  /** The time of day that is printed beside it. */
  clock: Clock | null;
}

interface Entry {
  words: string;
  group: Group;
}

interface Token {
  /** `number`: an amount; `other`: any other word. */
  group: Group | 'number' | 'other';
  text: string;
  start: number;
  end: number;
}

/** Entries by their first letter, the longest first. */
type Entries = ReadonlyMap<string, readonly Entry[]>;
const known = new Map<string, Entries>();

function entriesOf(lexicon: Lexicon): Entries {
  const before = known.get(lexicon.language);
  if (before) return before;
  const chosen = lexicon.language === 'und' ? lexicons : [lexicon, lexiconOf('en')];
  const byLetter = new Map<string, Entry[]>();
  for (const { words, group } of chosen.flatMap(readEntries)) {
    const same = byLetter.get(words[0]!) ?? [];
    // Where two languages share a word the page's own stands.
    if (!same.some((entry) => entry.words === words)) same.push({ words, group });
    byLetter.set(words[0]!, same);
  }
  for (const same of byLetter.values()) same.sort((a, b) => b.words.length - a.words.length);
  known.set(lexicon.language, byLetter);
  return byLetter;
}

function readEntries(lexicon: Lexicon): Entry[] {
  const lists = writtenList(lexicon, 'relativeTime').split(';');
  return lists.flatMap((list, index) => {
    const group = groups[index];
    const words = list.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
    return group === undefined ? [] : words.filter((entry) => entry !== '').map((entry) => ({ words: entry, group }));
  });
}

const longestLine = 160;

/**
 * Finds the first relative time stamp of a line. Running text is full of "now" and "today": those words count only with
 * a time beside them, or where they are all that the line says.
 *
 * @param lexicon of the page; all languages' words where nobody knows it
 */
export function findRelativeDate(text: string, lexicon: Lexicon = lexiconOf(null)): RelativeDate | null {
  if (text.length > longestLine) return null;
  const folded = foldDigits(text);
  const tokens = readTokens(folded, entriesOf(lexicon));
  for (let at = 0; at < tokens.length; at++) {
    const found = countedBack(tokens, at) ?? namedDay(tokens, at, folded, lexicon);
    if (found) return found;
  }
  return null;
}

const part = pattern('g')`\d+|[\p{L}\p{M}]+`;
const unspaced = /[\u0e01-\u0e4e\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

function readTokens(text: string, entries: Entries): Token[] {
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  let from = 0;
  for (const match of lower.matchAll(part)) {
    if (match.index + match[0].length <= from) continue;
    const at = Math.max(from, match.index);
    const end = match.index + match[0].length;
    if (/\d/.test(match[0])) {
      tokens.push({ group: 'number', text: match[0], start: at, end });
      from = end;
      continue;
    }
    // Scripts without spaces hold several words in one run.
    for (from = at; from < end; ) {
      const entry = entryAt(lower, from, entries);
      const length = entry?.words.length ?? (unspaced.test(lower[from]!) ? 1 : end - from);
      tokens.push({
        group: entry?.group ?? 'other',
        text: lower.slice(from, from + length),
        start: from,
        end: from + length,
      });
      from += length;
    }
  }
  return tokens;
}

function entryAt(text: string, at: number, entries: Entries): Entry | undefined {
  return entries.get(text[at]!)?.find(({ words }) => {
    if (!text.startsWith(words, at)) return false;
    const behind = text[at + words.length] ?? ' ';
    return unspaced.test(words) || !pattern()`[\p{L}\p{M}]`.test(behind);
  });
}

const units: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
const isUnit = (token: Token | undefined): token is Token & { group: Unit } => !!token && units.has(token.group);
/** An amount that a stamp prints: more is a year. */
const largest = 999;

/** "3 hours ago", "vor 3 Stunden", "3小时前", "an hour ago". */
function countedBack(tokens: readonly Token[], at: number): RelativeDate | null {
  const first = tokens[at]!;
  let next = at;
  const saidBefore = first.group === 'ago';
  if (saidBefore) next++;
  while (tokens[next]?.group === 'about' || (saidBefore && next === at + 1 && isAside(tokens, next))) next++;
  const amountToken = tokens[next]?.group === 'number' ? tokens[next] : undefined;
  if (amountToken) next++;
  const unit = tokens[next];
  if (!isUnit(unit)) return null;
  next++;
  let end = unit.end;
  // Shorter units only make it more exact: "1 hour 20 minutes ago".
  while (tokens[next]?.group === 'number' && isUnit(tokens[next + 1])) {
    end = tokens[next + 1]!.end;
    next += 2;
  }
  const behind = tokens[next]?.group === 'ago' ? tokens[next] : undefined;
  const isSaid = saidBefore || behind !== undefined || (amountToken !== undefined && agoSuffix.test(unit.text));
  const amount = amountToken ? Number(amountToken.text) : dual.test(unit.text) ? 2 : 1;
  if (!isSaid || amount > largest) return null;
  return { start: first.start, end: behind?.end ?? end, unit: unit.group, amount, clock: null };
}

/** "vor etwa 3 Stunden": a word that no list has may stand before the number. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.group === 'other' && tokens[at + 1]?.group === 'number';
}

/** Arabic and Hebrew have a form for two of a thing. */
const dual = /(?:ين|יים)$/;
/** Chinese, Japanese and Korean units may hold their "ago". */
const agoSuffix = /.[前전]$/;

const daysBack: Partial<Record<Token['group'], number>> = { now: 0, today: 0, yesterday: 1, dayBefore: 2 };

/** "gestern, 15:33", "heute um 15.33 Uhr", "15:33, вчера", "Published yesterday", or the word alone. */
function namedDay(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): RelativeDate | null {
  const { group, start, end } = tokens[at]!;
  const amount = daysBack[group];
  if (amount === undefined) return null;
  const clock = group === 'now' ? null : (readClockAfter(text, end) ?? readClockBefore(text, start, 0));
  if (clock) {
    const from = Math.min(start, clock.start);
    return { start: from, end: Math.max(end, clock.end), unit: 'day', amount, clock: clock.clock };
  }
  const isLast = tokens.every((token) => token.start <= start || token.end <= end);
  const isAlone = isLast && (at === 0 || findLabel(text.slice(0, start), lexicon) !== null);
  return isAlone ? { start, end, unit: 'day', amount, clock: null } : null;
}

const stated = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/;
const inMilliseconds: Partial<Record<Unit, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/**
 * The date that a relative one means on a page fetched at `reference`: to the minute for seconds and minutes, else to
 * the day, since "3 hours ago" may be three and a half.
 *
 * @param reference ISO 8601
 * @returns null where the words say less than a day ("2 weeks ago"), or the reference does not say enough
 */
export function resolveRelativeDate({ unit, amount, clock }: RelativeDate, reference: string): string | null {
  const [, year, month, day, hour, minute, zone] = stated.exec(reference) ?? [];
  const length = inMilliseconds[unit];
  if (year === undefined || length === undefined || (hour === undefined && unit !== 'day')) return null;
  // `Date` here is arithmetic on the reference's own wall clock.
  const read = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0));
  const at = new Date(read - amount * length);
  const isExact = unit === 'second' || unit === 'minute';
  const then: Clock = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: null, zone: zone ?? null };
  return toIso({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    clock: isExact ? then : clock,
  });
}
