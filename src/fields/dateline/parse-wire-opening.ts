import { foldDigits } from '../dates/fold-digits.js';
import { parseBracketOpening } from './bracket-opening.js';
import { isOpening } from './judge-opening.js';
import { type Pieces, type Reader, startOf } from './opening-pieces.js';
import { endOpening } from './opening-separator.js';
import { readBareAgency, readEnclosed } from './read-agency.js';
import { readDate } from './read-date.js';
import { readPlace, readPlaceAndAgency, readPlaceInBrackets } from './read-place.js';
import type { OpeningEvidence, WireOpening } from './wire-opening.js';

/** No opening is longer. */
const longest = 180;
const nothingKnown: OpeningEvidence = { language: null, text: '' };

/**
 * Reads a wire opening at the head of a paragraph: `PARIS, Jan 28 (Reuters) —`, `NEW DELHI:`, `Kiel (dpo) -`,
 * `МОСКВА, 28 янв — РИА Новости.`, `【ワシントン=共同】`. Speakers, labels and tickers that look like one
 * (`SACHA PFEIFFER, HOST:`, `UPDATE:`, `Apple (AAPL) -`) are none.
 *
 * Its `place` is as printed, with the region behind it (`ST. JOSEPH, Mich.`, `Rostow (Russland)`) and with all places
 * where it names several (`BRUSSELS/PARIS`); `agency` is whoever signs, without the reporter's name.
 *
 * @param text     the paragraph
 * @param evidence what else the page knows
 */
export function parseWireOpening(text: string, evidence: OpeningEvidence = nothingKnown): WireOpening | null {
  const head = foldHead(text);
  const pieces = longestOpening(startOf(head), head, evidence);
  if (!pieces) return parseBracketOpening(text, head);
  const { place, agency, date, end } = pieces;
  return {
    dateline: {
      // The folded text has the original's offsets; what is printed is taken from the original.
      text: text.slice(pieces.start, end).trim(),
      place: place && text.slice(place.start, place.end),
      agency: agency && text.slice(agency.start, agency.end),
      date: date?.iso ?? null,
    },
    length: end + (endOpening(head, pieces)?.length ?? 0),
    parts: date?.parts ?? null,
  };
}

/** A paragraph's first line with plain digits, spaces and brackets; one code unit stays one. */
function foldHead(text: string): string {
  return foldDigits(text.slice(0, longest)).replace(/[（）［］\n]/g, (character) => plain[character] ?? ' ');
}

const plain: Readonly<Record<string, string>> = { '（': '(', '）': ')', '［': '[', '］': ']' };

/** In the order in which they are tried: the surest first. */
const readers: readonly Reader[] = [
  readPlaceAndAgency,
  readPlaceInBrackets,
  readDate,
  readEnclosed,
  readBareAgency,
  readPlace,
];

/** Takes as many pieces as the text goes on with; what they make must end like an opening and be one. */
function longestOpening(pieces: Pieces, head: string, evidence: OpeningEvidence): Pieces | null {
  for (const read of readers) {
    const more = read(head, pieces);
    const found = more && longestOpening(more, head, evidence);
    if (found) return found;
  }
  const ending = endOpening(head, pieces);
  return ending && isOpening(head, pieces, ending, evidence) ? pieces : null;
}
