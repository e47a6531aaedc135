import type { Candidate, Ranked } from '../../types.js';
import type { Announced } from '../announced.js';
import type { Page } from '../page.js';
import { announcedPublished, publishedAlone, supportOf } from './announced-dates.js';
import type { PrintedDate } from './date-candidates.js';
import { type Evidence, readDateContext } from './date-context.js';
import { type DateFeature, type DateFeatures, dateFeatureNames, dateFeatures } from './date-features.js';
import { dateWeights } from './date-weights.js';
import type { DeclaredKind } from './declared-dates.js';

/** The evidence for one day. */
interface Day {
  /** The most telling first. */
  evidence: Evidence[];
  /** Against 1 for no date at all. */
  odds: number;
}

/**
 * When the page was published: of the days that it declares, prints or has in its address, the one that most speaks
 * for; none where it is likelier that none of them is. A candidate's certainty is the probability of its day.
 *
 * A date that a feed states supports the days of the page, but moves no date that the page declares; it is the value
 * only where the page has none.
 */
export function readPublished(
  page: Page,
  title: Candidate | null,
  printed: readonly PrintedDate[],
  announced: Announced | null = null,
): Ranked {
  const weights = dateWeights[page.document.format];
  const context = readDateContext(page, title, printed);
  const judged = context.candidates
    .map((index) => ({
      evidence: context.evidence[index]!,
      points: pointsOf(dateFeatures(index, context), weights),
    }))
    .sort((a, b) => b.points - a.points);
  const days = new Map<string, Day>();
  for (const { evidence, points } of judged) {
    const day = days.get(evidence.day) ?? { evidence: [], odds: 0 };
    day.evidence.push(evidence);
    day.odds += Math.exp(points);
    days.set(evidence.day, day);
  }
  const feed = announcedPublished(announced, page.reference);
  const ranked = rankDays([...days.values()], feed);
  const alone = feed !== null && announced?.isOfPage ? [publishedAlone(feed)] : [];
  if (!ranked[0] || ranked[0].odds < 1) return alone;
  const sum = ranked.reduce((total, { odds }) => total + odds, 1);
  return [...ranked.flatMap((day) => candidatesOf(day, day.odds / sum)), ...alone];
}

/** The days of a page, the likeliest first, with what a feed's date adds to each. */
function rankDays(days: readonly Day[], feed: string | null): Day[] {
  const own = [...days].sort((a, b) => b.odds - a.odds);
  if (feed === null) return own;
  const support = supportOf(
    own.map(({ evidence }) => evidence[0]!.day),
    feed,
  );
  const supported = own.map((day, at) => ({ ...day, odds: day.odds * support[at]! }));
  const [first] = supported;
  // What the page declares for its date stands, whatever the feed says.
  if (first && own[0]!.odds >= 1 && first.evidence.some(isStated)) return supported;
  return supported.sort((a, b) => b.odds - a.odds);
}

/** Whether a date is stated for machines: in JSON-LD, a meta element or a `time` element. */
const isStated = ({ declared, printed }: Evidence): boolean => declared !== undefined || printed?.machine === true;

function pointsOf(features: DateFeatures, weights: Readonly<Record<DateFeature, number>>): number {
  let points = 0;
  for (const name of dateFeatureNames) if (features[name]) points += weights[name];
  return points;
}

/** A day's candidates: first what states it best. */
function candidatesOf({ evidence }: Day, certainty: number): Candidate[] {
  const best = mostExact(evidence);
  return [best, ...evidence.filter((other) => other !== best)].map((found) => ({
    value: found.iso,
    source: sourceOf(found),
    certainty,
    span: spanOf(found),
  }));
}

const midnight = /T00:00(?::00)?(?:Z|$|[+-])/;
/** Which of two declarations of one day is to be believed for the time. */
const mostTrusted: readonly DeclaredKind[] = [
  'ldArticle',
  'metaTime',
  'ldPage',
  'metaPublished',
  'ldCreated',
  'metaCreated',
  'metaDate',
  'ldUploaded',
];

/** What states the time of a day: a declaration before a line, and midnight, which is seldom meant, only where nothing else does. */
function mostExact(evidence: readonly Evidence[]): Evidence {
  const timed = evidence.filter(({ iso }) => iso.includes('T'));
  const meant = timed.filter(({ iso }) => !midnight.test(iso));
  const declared = mostTrusted.flatMap((kind) => meant.filter((found) => found.declared?.kind === kind));
  return declared[0] ?? meant[0] ?? timed[0] ?? evidence[0]!;
}

function sourceOf({ declared, printed }: Evidence): string {
  if (declared) return declared.source;
  if (printed) return printed.machine ? `time, block ${printed.block.index}` : `block ${printed.block.index}`;
  return 'url';
}

function spanOf({ printed }: Evidence): Candidate['span'] {
  return printed ? { block: printed.block.index, start: printed.found.start, end: printed.found.end } : null;
}
