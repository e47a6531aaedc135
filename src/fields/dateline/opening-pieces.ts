import type { FoundDate } from '../dates/parse-date.js';

/** `[start, end)` of a paragraph's head. */
interface Part {
  start: number;
  end: number;
}

/** What was read of an opening. */
export interface Pieces {
  start: number;
  end: number;
  /** The place's name, its region included. */
  place: Part | null;
  /** The place's name alone. */
  name: string | null;
  region: string | null;
  agency: Part | null;
  /** Whether a lexicon has the agency. */
  listed: boolean;
  /** Whether the agency stands in brackets, which a place's name never does. */
  enclosed: 'brackets' | 'slashes' | null;
  /** Whether a name stood where the place is that is none: an agency's desk ("Redacción Deportes"). */
  desk: boolean;
  date: FoundDate | null;
  /** Whether a day is stated, though it may be no date on its own: "MADRID, 28 (EFE)". */
  dated: boolean;
  /** Whether the day stands before the place, as it does in lists of all kinds. */
  dayFirst: boolean;
  last: 'nothing' | 'place' | 'date' | 'agency' | 'enclosed';
}

/** A reader takes the piece that follows, or null where it is none of its kind. */
export type Reader = (head: string, pieces: Pieces) => Pieces | null;

export function startOf(head: string): Pieces {
  const start = head.length - head.trimStart().length;
  return {
    start,
    end: start,
    place: null,
    name: null,
    region: null,
    agency: null,
    listed: false,
    enclosed: null,
    desk: false,
    date: null,
    dated: false,
    dayFirst: false,
    last: 'nothing',
  };
}

/** What a sticky pattern finds at a place. */
export function take(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(text);
}
