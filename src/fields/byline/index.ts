import type { Candidate, Ranked, Span } from '../../types.js';
import type { Announced } from '../announced.js';
import { isDateFiller } from '../dates/date-words.js';
import { byCertainty } from '../declared-value.js';
import { foldText, type Page } from '../page.js';
import { announcedCertainty, namesAlone, supportOf } from './announced-authors.js';
import { type AuthorCandidate, authorCandidates } from './author-candidates.js';
import { bylineContext, bylineFeatureNames } from './byline-features.js';
import type { BylineLine } from './byline-lines.js';
import { bylineWeights } from './byline-weights.js';

export interface BylineFields {
  byline: Ranked;
  authors: Ranked<string[]>;
}

/** Names are given where their chance is this high: wrong ones are worse than none. */
const enough = 0.4;
const surest = 0.99;

/**
 * The byline as printed and the authors in it; authors that are only declared have no byline. A candidate's certainty is
 * its learned chance against all others and against there being none. Names that a feed gives raise the chance of the
 * same names on the page; alone they are the authors only where the page names nobody.
 */
export function readByline(
  page: Page,
  title: Candidate | null,
  site: string | null,
  announced: Announced | null = null,
): BylineFields {
  const context = bylineContext(page, title, site, announced?.authors);
  const candidates = withCertainty(authorCandidates(context), page, context.announced);
  const [best] = candidates;
  const alone = announced?.isOfPage ? authorsAlone(context.announced) : [];
  if (!best || best.certainty < enough) return { byline: [], authors: alone };
  return { byline: bylinesOf(candidates, best), authors: [...candidates.map(authorsOf), ...alone] };
}

type Weighed = AuthorCandidate & { certainty: number };

/** The authors by a feed's word alone. */
function authorsAlone(announced: readonly string[]): Candidate<string[]>[] {
  const value = namesAlone(announced);
  return value.length ? [{ value, source: 'feed author', certainty: announcedCertainty, span: null }] : [];
}

/** The candidates with their chances, the likeliest first. */
function withCertainty(candidates: readonly AuthorCandidate[], page: Page, announced: readonly string[]): Weighed[] {
  const weights = bylineWeights[page.document.format];
  const odds = candidates.map(({ names, features }) => {
    const points = bylineFeatureNames.reduce((sum, name) => sum + features[name] * weights[name], weights.given);
    return Math.exp(points + supportOf(names, announced));
  });
  const sum = odds.reduce((a, b) => a + b, 1);
  return candidates
    .map((candidate, at) => ({ ...candidate, certainty: Math.min(surest, odds[at]! / sum) }))
    .sort((a, b) => b.certainty - a.certainty);
}

function authorsOf({ names, declaredBy, line, certainty }: Weighed): Candidate<string[]> {
  const source = declaredBy[0] ?? `block ${line?.block.index}`;
  return { value: [...names], source, certainty, span: line && spanOf(line) };
}

/** The printed lines: that of the authors, else the likeliest that names one of them; a line that names others is none. */
function bylinesOf(candidates: readonly Weighed[], best: Weighed): Candidate[] {
  const authors = new Set(best.names.map(foldText));
  const printed = candidates.flatMap(({ names, line, certainty }) =>
    line ? [{ line, certainty, agrees: names.some((name) => authors.has(foldText(name))) }] : [],
  );
  if (!printed.some(({ agrees }) => agrees)) return [];
  const asCandidate = ({ line, certainty }: (typeof printed)[number]): Candidate => ({
    value: textOf(line),
    source: `block ${line.block.index}`,
    certainty,
    span: spanOf(line),
  });
  const [first, ...others] = [...printed.filter(({ agrees }) => agrees), ...printed.filter(({ agrees }) => !agrees)];
  return [asCandidate({ ...first!, certainty: best.certainty }), ...byCertainty(others.map(asCandidate))];
}

function spanOf({ block, way, start, end }: BylineLine): Span {
  return way === 'signed'
    ? { block: block.index, start, end }
    : { block: block.index, start: 0, end: block.text.length };
}

const strayMarks = /^[\s,;:|•·–—/-]+|[\s,;:|•·–—/*+-]+$/g;

/** A byline's text without "By", stray marks, and what led to a date behind it ("Ann Lee on"). */
function textOf({ block, start, end, names, lines }: BylineLine): string {
  const text = lines > 1 ? names.join(', ') : block.text.slice(start, end);
  const bare = text.replace(/\s+(?=[,;])/g, '').replace(strayMarks, '');
  const last = /\s(\S+)$/.exec(bare);
  return last && isDateFiller(last[1]!) && /^\p{Ll}/u.test(last[1]!) && !names.some((name) => name.endsWith(last[0]))
    ? bare.slice(0, last.index).replace(strayMarks, '')
    : bare;
}
