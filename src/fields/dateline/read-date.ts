import { weekdayBefore } from '../dates/date-words.js';
import { findDates } from '../dates/parse-date.js';
import { pattern } from '../pattern.js';
import { type Pieces, type Reader, take } from './opening-pieces.js';

const beforeDate = /[\s,./(]*(?:[–—-]\s)?(?:(?:le|den|el)\s)?/y;
const bareDay = /[,.]\s(\d{1,2}\.?)(?=\s?\()/y;
/** "28.01. Gdańsk": no date on its own. */
const leadingDay = /\d{1,2}\.\d{1,2}\.(?=\s)/y;
const longestDate = 34;

export const readDate: Reader = (head, pieces) => {
  if (pieces.dated) return null;
  const at = pieces.end + (take(beforeDate, head, pieces.end)?.[0].length ?? 0);
  // "Jan. 28: The": no hour follows.
  const [line = ''] = head.slice(at, at + longestDate).split(/:\s/, 1);
  const found = findDates(line)[0];
  if (found && found.start === 0 && found.parts.day !== null) {
    // Whoever opened a bracket before the day closes it behind.
    const opened = head.slice(pieces.end, at).includes('(');
    let end = at + found.end;
    end += /^\.(?=[\s(,])/.test(head.slice(end)) ? 1 : 0;
    end += weekdayAt(head, end);
    if (opened && head[end] !== ')') return null;
    return { ...dayTaken(pieces, opened ? end + 1 : end), date: found };
  }
  const day = take(pieces.last === 'nothing' ? leadingDay : bareDay, head, pieces.end);
  return day && dayTaken(pieces, pieces.end + day[0].length);
};

function dayTaken(pieces: Pieces, end: number): Pieces {
  return { ...pieces, end, dated: true, dayFirst: pieces.place === null, last: 'date' };
}

/** Length of a weekday behind a date: "2022. január 28., péntek". */
function weekdayAt(head: string, at: number): number {
  const behind = pattern()`^,\s[\p{L}\p{M}]{3,}`.exec(head.slice(at, at + 20))?.[0];
  return behind && weekdayBefore(behind) === behind.length - 2 ? behind.length : 0;
}
