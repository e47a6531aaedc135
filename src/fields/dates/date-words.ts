import { lexiconOf, lexicons } from '../../lexicons/index.js';
import type { Lexicon } from '../../lexicons/lexicon.js';
import { pattern } from '../pattern.js';
import { WordList } from '../word-list.js';

/** A month's name in a text: `end` is where the name ends, a second name for the same month included. */
export interface MonthAt {
  month: number;
  end: number;
}

const weekdays = new WordList(['weekdays']);
/** Phrases such as "a las" count by their words: what is left of them says nothing else. */
let fillers: Set<string> | null = null;
/** A language's own names for months: "listopada" is October in Croatian and November in Polish. */
const ownMonths = new WeakMap<Lexicon, Map<string, number>>();

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

/** Every language's names for months; where languages disagree on one, the first that has it wins. */
let months: ReadonlyMap<string, number> | null = null;
/** The first words of names that have two ("tháng giêng"): behind other words no second one is looked for. */
let firstWords: ReadonlySet<string> = new Set();

function readMonths(all: readonly Lexicon[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const lexicon of all) {
    for (const [index, names] of lexicon.months.entries()) {
      for (const name of names) if (!found.has(name)) found.set(name, index + 1);
    }
  }
  return found;
}

/** A month's number by its name in a language, or in any other where that one has no such name; 0 where it is none. */
function monthOf(name: string, lexicon: Lexicon): number {
  if (name.length > longestMonth) return 0;
  const lower = name.toLowerCase();
  const month = allMonths().get(lower) ?? 0;
  if (month === 0 || lexicon.language === 'und') return month;
  let own = ownMonths.get(lexicon);
  if (!own) {
    own = readMonths([lexicon]);
    ownMonths.set(lexicon, own);
  }
  return own.get(lower) ?? month;
}

function allMonths(): ReadonlyMap<string, number> {
  if (months) return months;
  months = readMonths(lexicons);
  firstWords = new Set(
    [...months.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
  );
  return months;
}

const longestMonth = 20;
const longestOfTwo = 24;

/** The name of two words that begins a text; "" where none does. */
function nameOfTwo(text: string): string {
  return pattern()`^[\p{L}\p{M}]+\s(?:[\p{L}\p{M}]+|\d{1,2}(?!\d))`.exec(text)?.[0] ?? '';
}

/** Whether a second name of the month may follow in brackets or behind a stroke. */
const mayNameAgain = /^\s?[/(]/;

/**
 * The month whose name begins with the word at `index`; names of two words ("tháng giêng", "كانون الثاني") included.
 * @param lexicon of the page, whose own names come first
 */
export function monthAt(text: string, index: number, word: string, lexicon = lexiconOf(null)): MonthAt | null {
  // What a Thai abbreviation ends with is no part of its name ("ม.ค.").
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  allMonths();
  const two = firstWords.has(bare.toLowerCase()) ? nameOfTwo(text.slice(index, index + longestOfTwo)) : '';
  const ofTwo = two === '' ? 0 : monthOf(two, lexicon);
  const month = ofTwo || monthOf(bare, lexicon);
  if (!month) return null;
  const end = index + (ofTwo ? two.length : word.length);
  // Arabic pages print both names: "يناير / كانون الثاني".
  const behind = text.slice(end, end + 28);
  const other = mayNameAgain.test(behind) ? pattern()`^\s?[/(]\s?((?:[\p{L}\p{M}]+\s?){1,2})\)?`.exec(behind) : null;
  const again = other?.[1] ? monthOf(other[1].trim(), lexicon) : undefined;
  return { month, end: again === month && other ? end + other[0].length : end };
}
