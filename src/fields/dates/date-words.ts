import { lexicons } from '../../lexicons/index.js';
import { pattern } from '../pattern.js';
import { WordList } from '../word-list.js';

/** A month's name in a text: `end` is where the name ends, a second name for the same month included. */
export interface MonthAt {
  month: number;
  end: number;
}

const months = new WordList(['months']);
const weekdays = new WordList(['weekdays']);
/** Phrases such as "a las" count by their words: what is left of them says nothing else. */
let fillers: Set<string> | null = null;

const wordsOf = (text: string): string[] => text.match(pattern('g')`[\p{L}\p{M}]+`) ?? [];

/** Whether a word may stand between a date and its time without changing what either means. */
export function isDateFiller(word: string): boolean {
  fillers ??= new Set(
    lexicons.flatMap((lexicon) => [...lexicon.dateTimeJoiners, ...lexicon.clockWords].flatMap(wordsOf)),
  );
  const lower = word.toLowerCase();
  return fillers.has(lower) || weekdays.has(lower);
}

/** Length of the weekday (with what parts it from the date) at the end of a text; 0 where there is none. */
export function weekdayBefore(text: string): number {
  const match = pattern()`(?<![\p{L}\p{M}])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+|\s[\p{L}\p{M}]+)?)\.?,?\s*(?:den\s+)?$`.exec(
    text,
  );
  if (!match?.[1]) return 0;
  const words = match[1].toLowerCase();
  if (weekdays.has(words)) return match[0].length;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return weekdays.has(last) ? match[0].length - (words.length - last.length) : 0;
}

/** The month whose name begins with the word at `index`; names of two words ("tháng giêng", "كانون الثاني") included. */
export function monthAt(text: string, index: number, word: string): MonthAt | null {
  const two = pattern()`^[\p{L}\p{M}]+\s(?:[\p{L}\p{M}]+|\d{1,2}(?!\d))`.exec(text.slice(index, index + 24))?.[0];
  const name = two !== undefined && months.has(two.toLowerCase()) ? two : word;
  const month = months.groupOf(name.toLowerCase());
  if (!month) return null;
  const end = index + name.length;
  // Arabic pages print both names: "يناير / كانون الثاني".
  const other = pattern()`^\s?[/(]\s?((?:[\p{L}\p{M}]+\s?){1,2})\)?`.exec(text.slice(end, end + 28));
  const again = other?.[1] ? months.groupOf(other[1].trim().toLowerCase()) : undefined;
  return { month, end: again === month && other ? end + other[0].length : end };
}
