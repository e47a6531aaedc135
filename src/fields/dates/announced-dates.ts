import type { Candidate } from '../../types.js';
import type { Announced } from '../announced.js';
import { notAfter } from './after-reference.js';

/**
 * What a feed's date is worth, on the scale of the learned weights (log odds). Stated, not learned: the pages that the
 * weights are learned on have no feeds.
 */
const points = {
  /** It names a day that the page has too: two sources that seldom err in the same way. */
  sameDay: 3,
  /** The page has not its day, but one on which its moment falls in some time zone: it may go by another clock. */
  dayOfSomeZone: 1.5,
  /** It stands alone, against the page's having no date at all: feeds date their entries well, but some redate them. */
  alone: 1.5,
} as const;

/** The chance of a date that only a feed states, where nothing on the page speaks for another one. */
const certaintyAlone = Math.exp(points.alone) / (1 + Math.exp(points.alone));

const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/;
const hour = 3_600_000;
/** Hours from UTC. */
const westernmost = -12;
const easternmost = 14;

/** The factors by which a feed's date raises the odds of a page's days; 1 where it says nothing of one. */
export function supportOf(days: readonly string[], announced: string): number[] {
  // A feed that states the month supports its days.
  const isSame = days.map((day) => day.startsWith(announced.slice(0, 10)));
  if (isSame.includes(true)) return isSame.map((same) => (same ? Math.exp(points.sameDay) : 1));
  return days.map((day) => (isDayOfMoment(day, announced) ? Math.exp(points.dayOfSomeZone) : 1));
}

function isDayOfMoment(day: string, moment: string): boolean {
  if (!zoned.test(moment) || day.length < 10) return false;
  const utc = Date.parse(moment);
  const dayAt = (hours: number): string => new Date(utc + hours * hour).toISOString().slice(0, 10);
  return day >= dayAt(westernmost) && day <= dayAt(easternmost);
}

/** The date of publication that a feed states; null where there is none, or where it is later than the page's fetching. */
export function announcedPublished(announced: Announced | null, reference: string | null): string | null {
  const iso = announced?.published ?? null;
  return iso !== null && notAfter(iso, reference) ? iso : null;
}

export function publishedAlone(value: string): Candidate {
  return { value, source: 'feed published', certainty: certaintyAlone, span: null };
}

/** Weaker than any statement of the page: systems write the feed's own time of writing, or that of any small change. */
const modifiedCertainty = 0.6;
/** Share of its doubt that a page's date loses where the feed names the same day. */
const doubtTaken = 0.5;

/**
 * The dates of change with what a feed says: it supports those of the page and comes after them. Alone it stands only
 * where the entry speaks of this page, and where it is later than the publication: Atom's `updated` is there for pages
 * that never changed.
 */
export function withAnnouncedModified(
  own: readonly Candidate[],
  announced: Announced | null,
  reference: string | null,
): Candidate[] {
  const iso = announced?.modified ?? null;
  if (!announced || iso === null || !notAfter(iso, reference)) return [...own];
  const supported = own.map((candidate) => {
    const { value, certainty } = candidate;
    const agrees = value.startsWith(iso.slice(0, 10));
    return agrees ? { ...candidate, certainty: 1 - (1 - certainty) * doubtTaken } : candidate;
  });
  if (own.length === 0 && (!announced.isOfPage || !isLater(iso, announced.published))) return supported;
  return [...supported, { value: iso, source: 'feed modified', certainty: modifiedCertainty, span: null }];
}

/** Compares moments where both state one, else as much as both state. */
function isLater(iso: string, than: string | null): boolean {
  if (than === null) return true;
  if (zoned.test(iso) && zoned.test(than)) return Date.parse(iso) > Date.parse(than);
  const length = Math.min(iso.length, than.length, 'yyyy-mm-ddThh:mm:ss'.length);
  return iso.slice(0, length) > than.slice(0, length);
}
