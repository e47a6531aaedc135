import type { Candidate, Ranked } from '../../types.js';
import { byCertainty, surest } from '../declared-value.js';
import { headFoot, type Page } from '../page.js';
import { declaredDates, type PrintedDate, publishedSources } from './date-candidates.js';
import { dateInUrl } from './url-date.js';

/** How sure a printed date is that of the publication, by where it stands. */
const certainties = {
  labelledNearTitle: 0.93,
  machineNearTitle: 0.9,
  stampNearTitle: 0.85,
  inLineNearTitle: 0.7,
  labelledElsewhere: 0.75,
  labelledBelow: 0.66,
  machineElsewhere: 0.5,
  stampAbove: 0.5,
  stampBelow: 0.45,
  inLineBelow: 0.42,
} as const;

/** Blocks above the title and below the article's head in which its dates stand. */
const aboveTitle = 8;
const belowBody = 12;
const rightBelowBody = 4;
const stampShare = 0.45;
const inLineShare = 0.2;

/**
 * When the page was published: declared, printed near the title, or in its address. The day comes from the surest
 * source; a time that the page prints for that same day is added where the source states none.
 */
export function readPublished(page: Page, title: Candidate | null, printed: readonly PrintedDate[]): Ranked {
  const ranked = printed
    .filter(({ label }) => label !== 'modified')
    .map((date) => toCandidate(date, page, title))
    .filter((candidate) => candidate !== null);
  const inUrl = dateInUrl(page.document);
  const candidates = [
    ...declaredDates(page.document, publishedSources),
    ...agreeing(ranked, inUrl),
    ...(inUrl ? [inUrl] : []),
  ].filter(({ value }) => value.length >= 10);
  const [best, ...others] = byCertainty(candidates);
  return best ? [withPrintedTime(best, candidates), ...others] : [];
}

function toCandidate(date: PrintedDate, page: Page, title: Candidate | null): Candidate | null {
  const certainty = certaintyOf(date, page, title);
  if (certainty === null) return null;
  const { block, found, iso, machine } = date;
  return {
    value: iso,
    source: machine ? `time, block ${block.index}` : `block ${block.index}`,
    certainty: found.ambiguous ? certainty - 0.1 : certainty,
    span: { block: block.index, start: found.start, end: found.end },
  };
}

function certaintyOf(
  { block, label, machine, share, apart }: PrintedDate,
  page: Page,
  title: Candidate | null,
): number | null {
  const { index } = block;
  const head = title?.span?.block ?? Math.max(0, page.bodyStart - 4);
  const foot = headFoot(page, head);
  if (block.label === 'main-content' && share < stampShare && !apart) return null;
  if (index >= head - aboveTitle && index <= foot) {
    if (label === 'published') return certainties.labelledNearTitle;
    if (machine) return certainties.machineNearTitle;
    // Below the title comes before above it, where the day's date of the whole paper stands.
    if (share >= stampShare || apart) return certainties.stampNearTitle - (index < head ? 0.06 : 0);
    return block.label === 'main-content' ? null : certainties.inLineNearTitle;
  }
  if (label === 'published')
    return index < page.bodyEnd + belowBody ? certainties.labelledElsewhere : certainties.labelledBelow;
  if (machine) return certainties.machineElsewhere;
  if (share < stampShare) {
    const rightBelow = block.label !== 'main-content' && index >= page.bodyEnd && index < page.bodyEnd + rightBelowBody;
    return rightBelow && share >= inLineShare ? certainties.inLineBelow : null;
  }
  if (index < head) return certainties.stampAbove - 0.1;
  return index <= page.bodyEnd + belowBody ? certainties.stampBelow : null;
}

/** A printed date on the day that the address names is the publication's. */
function agreeing(candidates: readonly Candidate[], inUrl: Candidate | null): Candidate[] {
  if (!inUrl) return [...candidates];
  return candidates.map((candidate) =>
    candidate.value.startsWith(inUrl.value)
      ? { ...candidate, certainty: Math.min(0.96, candidate.certainty + 0.1) }
      : candidate,
  );
}

/** The surest day with the surest time that the page states for it. */
function withPrintedTime(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (best.value.includes('T')) return best;
  const timed = surest(candidates.filter(({ value }) => value.startsWith(`${best.value}T`)));
  return timed ? { ...timed, certainty: best.certainty, source: `${best.source}, ${timed.source}` } : best;
}
