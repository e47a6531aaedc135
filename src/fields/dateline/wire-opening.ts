import type { Dateline } from '../../types.js';
import type { DateParts } from '../dates/date-parts.js';

/** A wire opening at the head of a paragraph. */
export interface WireOpening {
  /** As printed, without the dash, colon or stop that parts it from the sentence. */
  dateline: Dateline;
  /** Code units from the paragraph's head to the sentence's first word, the dash included. */
  length: number;
  /** What the opening states of a date; its year is mostly missing. */
  parts: DateParts | null;
}

/** What else the page knows: an opening's own spelling does not always tell a place from a label. */
export interface OpeningEvidence {
  /** BCP 47; null where nothing says. */
  language: string | null;
  /** The article's running text. */
  text: string;
}
