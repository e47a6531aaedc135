import type { Block, Candidate, Dateline, Ranked } from '../../types.js';
import type { PrintedDate } from '../dates/date-candidates.js';
import { toIso } from '../dates/date-parts.js';
import { headFoot, isWithin, type Page } from '../page.js';
import { pattern } from '../pattern.js';
import { parseWireOpening } from './parse-wire-opening.js';
import type { WireOpening } from './wire-opening.js';

/** How many of the article's first paragraphs may open with a dateline; above them stand captions and decks. */
const paragraphs = 3;
const certainties = { wire: 0.95, stampNearTitle: 0.85 } as const;
const aboveTitle = 8;

/** The dateline: a wire opening of the article's first paragraphs, or else the time stamp printed near the title. */
export function readDateline(
  page: Page,
  title: Candidate | null,
  published: Candidate | null,
  printed: readonly PrintedDate[],
): Ranked<Dateline> {
  const candidates = [wireDateline(page, published), stampDateline(page, title, published, printed)];
  return candidates.filter((candidate) => candidate !== null);
}

function wireDateline(page: Page, published: Candidate | null): Candidate<Dateline> | null {
  const evidence = { isNamedInText: (name: string) => isNamed(name, page.bodyText) };
  const first = page.blocks
    .slice(page.bodyStart, page.bodyEnd)
    .filter((block) => opensProse(block))
    .slice(0, paragraphs);
  for (const block of first) {
    const opening = parseWireOpening(block.text, evidence);
    if (!opening) continue;
    return {
      value: { ...opening.dateline, date: dateOf(opening, published) },
      source: `block ${block.index}`,
      certainty: certainties.wire,
      span: { block: block.index, start: 0, end: opening.length },
    };
  }
  return null;
}

const notProse = new Set(['figure', 'aside', 'nav', 'footer']);

function opensProse(block: Block): boolean {
  return (
    block.label === 'main-content' && block.kind === 'paragraph' && block.text.length > 60 && !isWithin(block, notProse)
  );
}

/** Whether running text names a place: after a small letter, so that it is no line's or sentence's first word. */
function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (
      pattern()`\p{Ll}[,]?\s$`.test(text.slice(Math.max(0, at - 3), at)) &&
      !pattern()`\p{L}`.test(text[at + name.length] ?? ' ')
    )
      return true;
  }
  return false;
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

function stampDateline(
  page: Page,
  title: Candidate | null,
  published: Candidate | null,
  printed: readonly PrintedDate[],
): Candidate<Dateline> | null {
  const head = title?.span?.block ?? page.bodyStart;
  const foot = headFoot(page, head);
  const near = printed.filter(
    ({ block, machine, label, share, apart }) =>
      !machine &&
      label !== 'modified' &&
      block.index >= head - aboveTitle &&
      block.index <= foot &&
      (share > 0.3 || label !== null || apart),
  );
  const agreeing = near.filter(({ iso }) => !published || iso.slice(0, 10) === published.value.slice(0, 10));
  const stamp = agreeing.find(({ found }) => found.hasTime) ?? agreeing[0];
  if (!stamp) return null;
  const { block, found, iso } = stamp;
  return {
    value: { text: block.text.slice(found.start, found.end), place: null, agency: null, date: iso },
    source: `block ${block.index}`,
    certainty: certainties.stampNearTitle,
    span: { block: block.index, start: found.start, end: found.end },
  };
}
