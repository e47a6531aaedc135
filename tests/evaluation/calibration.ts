/** How far `confidence` is what it says: the probability that the body is right. */
import type { Figures } from './scorer.js';

/** A page's confidence beside the word F1 that its body had; a page without an article has confidence 0 and counts. */
export interface Judgement {
  confidence: number;
  f1: number;
}

/** A body is right from this F1 on, and bad below that one. */
export const rightFrom = 0.9;
export const badBelow = 0.8;

/** Bins of equal width over confidence; the last one holds 1 too. */
export const binCount = 10;

/** Of a run's pages, the part that a reader with little time would look at. */
const leastSureShare = 0.1;

/** The pages whose confidence lies in `[from, to)`. */
export interface Bin {
  from: number;
  to: number;
  pages: number;
  /** Mean confidence; null where there is no page. */
  confidence: number | null;
  /** Share of bodies that are right; null where there is no page. */
  right: number | null;
}

/** The pages by confidence, for figures and for the plot. */
export function binByConfidence(judgements: readonly Judgement[]): Bin[] {
  const bins: Judgement[][] = Array.from({ length: binCount }, () => []);
  for (const judgement of judgements) {
    bins[Math.min(binCount - 1, Math.floor(judgement.confidence * binCount))]!.push(judgement);
  }
  return bins.map((within, i) => ({
    from: i / binCount,
    to: (i + 1) / binCount,
    pages: within.length,
    confidence: within.length === 0 ? null : mean(within.map(({ confidence }) => confidence)),
    right: within.length === 0 ? null : mean(within.map(isRight)),
  }));
}

/**
 * The figures of at least one judgement:
 * - `brier`: mean squared distance between confidence and 1 (right) or 0 (Brier, 1950); what always says the share of
 *   right pages has `share × (1 - share)`;
 * - `ece`, expected calibration error: distance between a bin's mean confidence and its share of right bodies, averaged
 *   over bins by pages (Naeini, Cooper and Hauskrecht, AAAI 2015);
 * - `bad in least sure tenth`: share of bad pages among the tenth of pages with the least confidence;
 * - `bad found there`: share of all bad pages that lie in that tenth.
 */
export function calibrationFigures(judgements: readonly Judgement[]): Figures {
  const places = Math.ceil(judgements.length * leastSureShare);
  const bad = judgements.filter(isBad).length;
  const found = badAmongLeastSure(judgements, places);
  return {
    pages: judgements.length,
    confidence: mean(judgements.map(({ confidence }) => confidence)),
    right: mean(judgements.map(isRight)),
    brier: mean(judgements.map((judgement) => (judgement.confidence - isRight(judgement)) ** 2)),
    ece: expectedCalibrationError(binByConfidence(judgements), judgements.length),
    bad: bad / judgements.length,
    'bad in least sure tenth': found / places,
    'bad found there': bad === 0 ? 1 : found / bad,
  };
}

function expectedCalibrationError(bins: readonly Bin[], pages: number): number {
  return bins.reduce(
    (sum, bin) => (bin.pages === 0 ? sum : sum + (bin.pages / pages) * Math.abs(bin.confidence! - bin.right!)),
    0,
  );
}

/**
 * Bad pages among the `places` with the least confidence. Pages that tie for the last places share them, so that the
 * figure does not hang on the order of pages.
 */
function badAmongLeastSure(judgements: readonly Judgement[], places: number): number {
  const limit = judgements.map(({ confidence }) => confidence).sort((a, b) => a - b)[places - 1]!;
  const below = judgements.filter(({ confidence }) => confidence < limit);
  const tied = judgements.filter(({ confidence }) => confidence === limit);
  const placesLeft = places - below.length;
  return below.filter(isBad).length + (placesLeft * tied.filter(isBad).length) / tied.length;
}

const isRight = ({ f1 }: Judgement): number => (f1 >= rightFrom ? 1 : 0);
const isBad = ({ f1 }: Judgement): boolean => f1 < badBelow;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
