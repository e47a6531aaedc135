import { at, neighbourNames, neighbourOffsets, rowLength, windowRadii } from '../../model/features.js';
import type { PageFacts } from './page-facts.js';

/** The places of a neighbour's features in its own row, and where those of each neighbour begin in the block's row. */
const neighbourly = neighbourNames.map((name) => at[name]);
const neighbours = neighbourOffsets.map((offset) => ({ offset, first: at[`near${offset}.${neighbourNames[0]}`] }));

/**
 * Copies of the neighbours' own features; beyond the page's ends they are missing. Row by row: a page's rows are far
 * larger than the processor's nearest cache, and neighbours are near.
 */
export function writeNeighbourFeatures(rows: Float32Array, blocks: number): void {
  for (let i = 0; i < blocks; i++) {
    for (const { offset, first } of neighbours) {
      const near = i + offset;
      if (near < 0 || near >= blocks) continue;
      const from = near * rowLength;
      const to = i * rowLength + first;
      for (let k = 0; k < neighbourly.length; k++) rows[to + k] = rows[from + neighbourly[k]!]!;
    }
  }
}

/** The places of each radius's figures. */
const windows = windowRadii.map((radius) => ({
  radius,
  words: at[`window${radius}.words`],
  prose: at[`window${radius}.prose`],
  stopWords: at[`window${radius}.stopWords`],
  chrome: at[`window${radius}.chrome`],
  short: at[`window${radius}.short`],
  links: at[`window${radius}.links`],
}));

/** Means over the blocks around each block. */
export function writeWindowFeatures(row: Float32Array, index: number, page: PageFacts): void {
  const { blocks, document } = page;
  for (const places of windows) {
    const first = Math.max(0, index - places.radius);
    const end = Math.min(blocks.length, index + places.radius + 1);
    const words = page.wordsBefore[end]! - page.wordsBefore[first]!;
    const share = (sums: Float64Array): number => (sums[end]! - sums[first]!) / Math.max(1, words);
    row[places.words] = words / (end - first);
    row[places.prose] = share(page.proseBefore);
    row[places.stopWords] = share(page.stopWordsBefore);
    row[places.chrome] = share(page.chromeWordsBefore);
    row[places.short] = (page.shortBefore[end]! - page.shortBefore[first]!) / (end - first);
    if (document.format !== 'text') row[places.links] = share(page.linkWordsBefore);
  }
}

/** Where each block stands on the page, and what came before it. */
export function writePositionFeatures(rows: Float32Array, page: PageFacts): void {
  const { blocks, titleBlock } = page;
  const totalWords = Math.max(1, page.wordsBefore[blocks.length]!);
  const totalProse = Math.max(1, page.proseBefore[blocks.length]!);
  const seen = { heading: -1, level: Number.NaN, trailing: -1, trailings: 0, prose: -1 };
  for (let i = 0; i < blocks.length; i++) {
    const row = rows.subarray(i * rowLength, (i + 1) * rowLength);
    row[at.index] = i;
    row[at.indexFromEnd] = blocks.length - 1 - i;
    row[at.indexShare] = i / blocks.length;
    row[at.wordsBeforeShare] = page.wordsBefore[i]! / totalWords;
    row[at.proseBeforeShare] = page.proseBefore[i]! / totalProse;
    row[at.proseAfterShare] = 1 - page.proseBefore[i + 1]! / totalProse;
    if (titleBlock >= 0) {
      row[at.blocksSinceTitle] = i - titleBlock;
      row[at.wordsSinceTitle] = page.wordsBefore[i]! - page.wordsBefore[titleBlock]!;
    }
    if (seen.heading >= 0) row[at.blocksSinceHeading] = i - seen.heading;
    row[at.lastHeadingLevel] = seen.level;
    if (seen.trailing >= 0) row[at.blocksSinceTrailingHeading] = i - seen.trailing;
    row[at.trailingHeadingsBefore] = seen.trailings;
    if (seen.prose >= 0) row[at.blocksSinceProse] = i - seen.prose;
    const { block, phrases, prose } = blocks[i]!;
    if (block.kind === 'heading') {
      seen.heading = i;
      seen.level = block.level;
    }
    if (phrases.trailingHeading) {
      seen.trailing = i;
      seen.trailings++;
    }
    if (prose > 0) seen.prose = i;
  }
  writeLookAhead(rows, page);
}

/** The same looking forward, and the runs of alike blocks that the block stands in. */
function writeLookAhead(rows: Float32Array, page: PageFacts): void {
  const { blocks } = page;
  let prose = -1;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const row = rows.subarray(i * rowLength, (i + 1) * rowLength);
    if (prose >= 0) {
      row[at.blocksUntilProse] = prose - i;
      row[at.wordsUntilProse] = page.wordsBefore[prose]! - page.wordsBefore[i + 1]!;
    }
    if (blocks[i]!.prose > 0) prose = i;
  }
  writeRunLengths(rows, blocks.length, at.sameKindBefore, at.sameKindAfter, (i) => {
    const { block } = blocks[i]!;
    const { block: next } = blocks[i + 1]!;
    return block.kind === next.kind && block.level === next.level;
  });
  writeRunLengths(rows, blocks.length, at.shortBefore, at.shortAfter, (i) => {
    return blocks[i]!.size < 8 && blocks[i + 1]!.size < 8;
  });
}

/** @param joined whether a block and the next one are of one run */
function writeRunLengths(
  rows: Float32Array,
  blocks: number,
  before: number,
  after: number,
  joined: (i: number) => boolean,
): void {
  let length = 0;
  for (let i = 0; i < blocks; i++) {
    length = i > 0 && joined(i - 1) ? length + 1 : 0;
    rows[i * rowLength + before] = length;
  }
  length = 0;
  for (let i = blocks - 1; i >= 0; i--) {
    length = i + 1 < blocks && joined(i) ? length + 1 : 0;
    rows[i * rowLength + after] = length;
  }
}
