import type { Dateline } from '../../types.js';
import type { DateParts } from '../dates/date-parts.js';

/** A wire opening at the head of a paragraph. */
export interface WireOpening {
  /** As printed, without the dash or colon that parts it from the sentence. */
  dateline: Dateline;
  /** Code units from the paragraph's head to the sentence's first word, the dash included. */
  length: number;
  /** What the opening states of a date; its year is mostly missing. */
  parts: DateParts | null;
}

/** How sure it is that a capitalised name is a place, besides its spelling. */
export interface PlaceEvidence {
  /** Whether the text names it elsewhere, in ordinary case within a sentence. */
  isNamedInText(name: string): boolean;
}
