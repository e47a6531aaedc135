import { pattern } from '../pattern.js';
import type { Clock } from './date-parts.js';
import { isDateFiller } from './date-words.js';
import { readTimeZone } from './time-zone.js';

/** A time of day with the place where it was read, relative to the text given. */
export interface FoundClock {
  clock: Clock;
  start: number;
  end: number;
}

/** Marks for the first and the second half of the day; CJK, Arabic and Greek ones stand beside the Latin letters. */
const morning = pattern()`^(?:[aA]\.?\s?[mM]\b\.?|上午|午前|오전|凌晨|早上|清晨|[πΠ]\.?[μΜ]\.?|صباحا|ص(?!\p{L})|[sS]áng)`;
const afternoon = pattern()`^(?:[pP]\.?\s?[mM]\b\.?|下午|午後|晚上|오후|[μΜ]\.?[μΜ]\.?|مساء|م(?!\p{L})|[cC]hiều)`;
const halfOfDayBefore = /(?<morning>上午|午前|오전|凌晨|早上|清晨)|(?<afternoon>下午|午後|晚上|오후)/;

/** Hours and minutes, as every language writes them: `15:33`, `15h33`, `15 h 33`, `15u33`, `15時33分`, `15.33`. */
const hoursAndMinutes = pattern(
  'g',
)`(?:(?<half>上午|午前|오전|凌晨|早上|清晨|下午|午後|晚上|오후)\s?)?(?<![\d.:/,-])(?<hour>\d{1,2})(?<separator>\s?[:hH時时시点點]\s?|[uU](?=\d\d)|\.)(?<minute>\d{2})(?!\d)(?:\s?[分분])?(?:(?:[:.]|\s)(?<second>\d{2})(?:\.\d{1,6})?(?:\s?[秒초]|(?!\d|(?!Z)\p{L}|[.:]\d)))?`;

const longestGap = 36;

/** A time that a sign glues to its date ("28/01/22-15:33"); a number behind a sign is no hour elsewhere. */
const gluedTime = /^[-/,](?=\d{1,2}:\d\d)/;

/** Reads the time that belongs to a date which ends at `to`: ", 15:33", " at 3:33 p.m. ET", " um 15.33 Uhr". */
export function readClockAfter(text: string, to: number): FoundClock | null {
  const from = gluedTime.test(text.slice(to, to + 6)) ? to + 1 : to;
  const ahead = text.slice(from, from + longestGap + 30);
  if (!/\d/.test(ahead)) return null;
  const [match] = ahead.matchAll(hoursAndMinutes);
  if (!match || match.index > longestGap || !isGap(ahead.slice(0, match.index))) return null;
  // "28.01.2022.15" is not a time; nor is the next date of "28 Jan 2022 - 29.01".
  if (match.groups?.separator === '.' && /^\.\d/.test(ahead.slice(match[0].length + match.index))) return null;
  const found = finishClock(text, from + match.index, match);
  return found;
}

/** Reads the time that belongs to a date which starts at `to`: "15:33, ", "15.33 Uhr, ", "3:33 p.m. on Friday, ". */
export function readClockBefore(text: string, to: number, floor: number): FoundClock | null {
  const start = Math.max(floor, to - longestGap - 8);
  const behind = text.slice(start, to);
  if (!/\d/.test(behind)) return null;
  for (const match of behind.matchAll(hoursAndMinutes)) {
    const found = finishClock(text, start + match.index, match);
    if (found && found.end <= to && isGap(text.slice(found.end, to))) return found;
  }
  return null;
}

/** A letter alone is an abbreviated "year", "o'clock" or "at" ("2022 г. в 15:33"). */
function isGap(gap: string): boolean {
  const words = gap.match(pattern('g')`\p{L}+(?:[-'’]\p{L}+)*`) ?? [];
  return words.length <= 4 && !/\d/.test(gap) && words.every((word) => word.length === 1 || isDateFiller(word));
}

function finishClock(text: string, start: number, match: RegExpExecArray): FoundClock | null {
  const { half, hour, minute, second } = match.groups ?? {};
  let end = start + match[0].length;
  let hours = Number(hour);
  const markAt = text[end] === ' ' ? end + 1 : end;
  const mark = text.slice(markAt, markAt + 8);
  const before = half ? halfOfDayBefore.exec(half)?.groups : undefined;
  const late = afternoon.exec(mark);
  const early = late ? null : morning.exec(mark);
  if (late || early) end = markAt + (late ?? early)![0].length;
  if ((late || before?.afternoon) && hours < 12) hours += 12;
  if ((early || before?.morning) && hours === 12) hours = 0;
  if (hours > 23 || Number(minute) > 59) return null;
  end = skipClockWord(text, end);
  const zone = readTimeZone(text.slice(end, end + 16));
  if (zone) end += zone.length;
  const seconds = second === undefined || Number(second) > 59 ? null : Number(second);
  return { clock: { hour: hours, minute: Number(minute), second: seconds, zone: zone?.zone ?? null }, start, end };
}

/** Steps over "Uhr", "hrs", "uur" after a time; a zone's name is left to whoever reads zones. */
function skipClockWord(text: string, end: number): number {
  if (readTimeZone(text.slice(end, end + 16))) return end;
  const word = pattern()`^\s?(\p{L}+)\.?`.exec(text.slice(end, end + 12));
  return word?.[1] && isDateFiller(word[1]) ? end + word[0].length : end;
}
