/** What a dump shows of the truth: a dump that does not print the title or the date cannot give it. */
import { readFileSync } from 'node:fs';
import { type FoundDate, findDates } from '../../src/fields/dates/parse-date.js';
import type { Page } from '../../src/model/training/corpus.js';
import { type FieldScores, type Figures, meanOf } from './scorer.js';

/** Whether a dump shows the title and the day of publication that the truth has. */
export interface Shown {
  title: boolean;
  date: boolean;
}

/** Of each page that has a truth for one of them. @param fileOf where a page's dump lies */
export function readShown(pages: readonly Page[], fileOf: (id: string) => string): ReadonlyMap<string, Shown> {
  return new Map(pages.map((page) => [page.id, showsOf(readFileSync(fileOf(page.id), 'utf8'), page.truth)]));
}

/** @param truth a page's `title` and `published` (ISO 8601) are read */
export function showsOf(dump: string, { title, published }: Page['truth']): Shown {
  return {
    title: typeof title === 'string' && fold(title) !== '' && fold(dump).includes(fold(title)),
    date: typeof published === 'string' && printsDay(dump, published.slice(0, 10)),
  };
}

/** The share of right titles and dates among the pages whose dump shows them. */
export function shownFigures(scores: readonly FieldScores[], shown: ReadonlyMap<string, Shown>): Figures {
  const figures: Figures = {};
  for (const field of ['title', 'date'] as const) {
    const mean = meanOf(scores.filter(({ id }) => shown.get(id)?.[field]).map((score) => score[field]));
    if (mean !== undefined) figures[`${field} shown`] = mean;
  }
  return figures;
}

/** A longer line is a paragraph, or a whole page: a date in it is not printed as the article's. */
const longestLine = 1000;

/** Day and month in either order: a dump's truth is not asked which one its page uses. @param day `YYYY-MM-DD` */
function printsDay(dump: string, day: string): boolean {
  const isDay = ({ iso }: FoundDate): boolean => iso?.slice(0, 10) === day;
  return dump.split('\n').some((line) => {
    if (line.length >= longestLine) return false;
    const dates = findDates(line, 'day-first');
    if (dates.some(isDay)) return true;
    return dates.some(({ ambiguous }) => ambiguous) && findDates(line, 'month-first').some(isDay);
  });
}

/** As the corpus's scorer folds titles. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
