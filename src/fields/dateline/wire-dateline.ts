import type { Block, Candidate, Dateline } from '../../types.js';
import { toIso } from '../dates/date-parts.js';
import { isWithin, type Page } from '../page.js';
import { parseWireOpening } from './parse-wire-opening.js';
import type { OpeningEvidence, WireOpening } from './wire-opening.js';

/** How many of the article's first paragraphs may open with a dateline; above them stand captions and decks. */
const paragraphs = 3;
/** How far below the title a deck may stand. */
const deckReach = 4;
const certainties = { body: 0.95, deck: 0.9 } as const;

/**
 * The wire opening of the article's first paragraphs, or else of its deck.
 *
 * @param title the title's block; null where it is on no line
 */
export function wireDateline(
  page: Page,
  title: number | null,
  published: Candidate | null,
): Candidate<Dateline> | null {
  const evidence = { language: page.lexicon.language, text: page.bodyText };
  const { blocks, bodyStart, bodyEnd } = page;
  const body = firstOf(
    blocks,
    bodyStart,
    bodyEnd,
    paragraphs,
    (block) => block.label === 'main-content' && isProse(block),
  );
  const deck =
    title === null ? [] : firstOf(blocks, title + 1, Math.min(title + deckReach, bodyStart), deckReach, isProse);
  for (const [found, certainty] of [
    [body, certainties.body],
    [deck, certainties.deck],
  ] as const) {
    for (const block of found) {
      const opening = openingOf(block, page, evidence);
      if (!opening) continue;
      return {
        value: { ...opening.dateline, date: dateOf(opening, published) },
        source: `block ${block.index}`,
        certainty,
        span: { block: block.index, start: 0, end: Math.min(opening.length, block.text.length) },
      };
    }
  }
  return null;
}

/** The first blocks of `[from, to)` that fit. */
function firstOf(
  blocks: readonly Block[],
  from: number,
  to: number,
  most: number,
  fits: (block: Block) => boolean,
): readonly Block[] {
  const found: Block[] = [];
  for (let at = from; at < to && found.length < most; at++) {
    const block = blocks[at];
    if (block && fits(block)) found.push(block);
  }
  return found;
}

const notProse = new Set(['figure', 'nav', 'footer']);
const shortestProse = 60;

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length > 4 && !isWithin(block, notProse);
}

/** A line that is too short for a paragraph may be an opening whose sentence stands on the next. */
function openingOf(block: Block, { blocks }: Page, evidence: OpeningEvidence): WireOpening | null {
  if (block.text.length > shortestProse) return parseWireOpening(block.text, evidence);
  const next = blocks[block.index + 1];
  if (next?.kind !== 'paragraph' || next.text.length <= shortestProse) return null;
  const opening = parseWireOpening(`${block.text} ${next.text}`, evidence);
  return opening && opening.length >= block.text.length ? opening : null;
}

const fewDays = 4;
const dayInMilliseconds = 86_400_000;

/** A dateline's date: its own year, or the publication's where the two are days apart. */
function dateOf({ dateline, parts }: WireOpening, published: Candidate | null): string | null {
  if (dateline.date !== null || !parts || parts.day === null) return dateline.date;
  const day = published?.value.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const year = Number(day.slice(0, 4));
  // A story of the last days of December may be published in January.
  for (const candidate of [year, year - 1, year + 1]) {
    const iso = toIso({ ...parts, year: candidate, clock: null });
    if (iso && Math.abs(Date.parse(iso) - Date.parse(day)) <= fewDays * dayInMilliseconds) return iso;
  }
  return null;
}
