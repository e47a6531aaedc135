import { at, groupNames, rowLength, scoreOffsets, scoreReaches, spreadGroups } from '../../model/features.js';
import { byScore, expectedBestThreshold } from '../select-main-content.js';
import type { Groups } from './groups.js';
import { bestRun } from './run-features.js';

/** What the second stage needs of a page besides the first stage's scores. */
export interface Surroundings {
  /** Words of each block. */
  words: Float32Array;
  groups: Groups;
}

/** A block that is probably main content. */
const likely = 0.6;
/** How many blocks the greatest score before and after is looked for in. */
const reachOfMost = 12;

/** Writes the second stage's features into the rows. */
export function writeContextFeatures(rows: Float32Array, scores: Float32Array, surroundings: Surroundings): void {
  const { words, groups } = surroundings;
  writeScores(rows, scores);
  writeReaches(rows, scores, words, 1);
  writeReaches(rows, scores, words, -1);
  writeGroups(rows, scores, words, groups);
  writeLikely(rows, scores, words);
  writeComments(rows, scores, words);
}

function writeScores(rows: Float32Array, scores: Float32Array): void {
  const order = byScore(scores);
  for (let rank = 0; rank < order.length; rank++) rows[order[rank]! * rowLength + at.scoreRank] = rank;
  const nearest = at['score.near-4'];
  for (let i = 0; i < scores.length; i++) {
    const row = i * rowLength;
    rows[row + at.score] = scores[i]!;
    for (let k = 0; k < scoreOffsets.length; k++) {
      const near = i + scoreOffsets[k]!;
      rows[row + nearest + k] = near >= 0 && near < scores.length ? scores[near]! : Number.NaN;
    }
    rows[row + at.scoreMostBefore] = mostOf(scores, Math.max(0, i - reachOfMost), i);
    rows[row + at.scoreMostAfter] = mostOf(scores, i + 1, Math.min(scores.length, i + 1 + reachOfMost));
  }
}

/** The greatest score of the blocks `[first, end)`. */
function mostOf(scores: Float32Array, first: number, end: number): number {
  let most = 0;
  for (let i = first; i < end; i++) if (scores[i]! > most) most = scores[i]!;
  return most;
}

/** Mean scores by words over the blocks on one side until so many words are seen. */
function writeReaches(rows: Float32Array, scores: Float32Array, words: Float32Array, side: 1 | -1): void {
  const first = side < 0 ? at['scoreBefore.within40'] : at['scoreAfter.within40'];
  for (let i = 0; i < scores.length; i++) {
    let seen = 0;
    let sum = 0;
    let reach = 0;
    for (let j = i + side; j >= 0 && j < scores.length && reach < scoreReaches.length; j += side) {
      // A heading or a link counts a little however short it is.
      const weight = words[j]! + 1;
      seen += weight;
      sum += weight * scores[j]!;
      while (reach < scoreReaches.length && seen >= scoreReaches[reach]!) {
        rows[i * rowLength + first + reach++] = sum / seen;
      }
    }
    for (; reach < scoreReaches.length; reach++) rows[i * rowLength + first + reach] = seen ? sum / seen : Number.NaN;
  }
}

/** The scores of the other blocks of each group that a block is in: their mean by words, and for some their range. */
function writeGroups(rows: Float32Array, scores: Float32Array, words: Float32Array, { of }: Groups): void {
  const width = groupNames.length;
  let count = 0;
  for (const number of of) if (number >= count) count = number + 1;
  groupNames.forEach((name, column) => {
    const place = at[`scoreOf.${name}`];
    const sums = new Float64Array(count);
    const sizes = new Float64Array(count);
    for (let i = 0; i < scores.length; i++) {
      const group = of[i * width + column]!;
      if (group < 0) continue;
      sums[group]! += (words[i]! + 1) * scores[i]!;
      sizes[group]! += words[i]! + 1;
    }
    for (let i = 0; i < scores.length; i++) {
      const group = of[i * width + column]!;
      if (group < 0) continue;
      const own = words[i]! + 1;
      const others = sizes[group]! - own;
      if (others > 0) rows[i * rowLength + place] = (sums[group]! - own * scores[i]!) / others;
    }
  });
  for (const name of spreadGroups) writeSpread(rows, scores, of, count, name);
}

/** The greatest and the least score of a group, the block's own among them. */
function writeSpread(
  rows: Float32Array,
  scores: Float32Array,
  of: Int32Array,
  count: number,
  name: (typeof spreadGroups)[number],
): void {
  const column = groupNames.indexOf(name);
  const mostPlace = at[`scoreMostOf.${name}`];
  const leastPlace = at[`scoreLeastOf.${name}`];
  const most = new Float32Array(count);
  const least = new Float32Array(count).fill(1);
  const groupOf = (i: number): number => of[i * groupNames.length + column]!;
  for (let i = 0; i < scores.length; i++) {
    const group = groupOf(i);
    if (group < 0) continue;
    most[group] = Math.max(most[group]!, scores[i]!);
    least[group] = Math.min(least[group]!, scores[i]!);
  }
  for (let i = 0; i < scores.length; i++) {
    const group = groupOf(i);
    if (group < 0) continue;
    rows[i * rowLength + mostPlace] = most[group]!;
    rows[i * rowLength + leastPlace] = least[group]!;
  }
}

function writeLikely(rows: Float32Array, scores: Float32Array, words: Float32Array): void {
  const n = scores.length;
  let total = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    total += scores[i]! * words[i]!;
    all += words[i]!;
  }
  const run = bestRun(Float64Array.from(scores, (score, i) => (score - 0.4) * (words[i]! + 2)));
  const { expected } = expectedBestThreshold(scores, words);
  let before = 0;
  let last = -1;
  for (let i = 0; i < n; i++) {
    const row = i * rowLength;
    const own = scores[i]! * words[i]!;
    rows[row + at.likelyShareBefore] = before / Math.max(1, total);
    rows[row + at.likelyShareAfter] = (total - before - own) / Math.max(1, total);
    before += own;
    if (last >= 0) rows[row + at.blocksSinceLikely] = i - last;
    if (scores[i]! > likely) last = i;
    rows[row + at.inLikelyRun] = i >= run.first && i < run.end ? 1 : 0;
    rows[row + at.fromLikelyRunStart] = i - run.first;
    rows[row + at.toLikelyRunEnd] = run.end - 1 - i;
    rows[row + at.pageLikelyWords] = total;
    rows[row + at.pageLikelyShare] = total / Math.max(1, all);
    rows[row + at.pageExpectedF1] = expected;
  }
  let next = -1;
  for (let i = n - 1; i >= 0; i--) {
    if (next >= 0) rows[i * rowLength + at.blocksUntilLikely] = next - i;
    if (scores[i]! > likely) next = i;
  }
}

/** Comments are content on a forum's page, and none under an article: it depends on what else the page has. */
function writeComments(rows: Float32Array, scores: Float32Array, words: Float32Array): void {
  let all = 0;
  let likelyWords = 0;
  let inside = 0;
  let likelyInside = 0;
  for (let i = 0; i < scores.length; i++) {
    const expected = scores[i]! * words[i]!;
    all += words[i]!;
    likelyWords += expected;
    if (Number.isNaN(rows[i * rowLength + at['named.comment']]!)) continue;
    inside += words[i]!;
    likelyInside += expected;
  }
  for (let i = 0; i < scores.length; i++) {
    rows[i * rowLength + at.pageInComments] = inside / Math.max(1, all);
    rows[i * rowLength + at.pageLikelyInComments] = likelyInside / Math.max(1, likelyWords);
  }
}
