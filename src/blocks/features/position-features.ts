import { at, neighbourNames, neighbourOffsets, rowLength, windowRadii } from '../../model/features.js';
import type { PageFacts } from './page-facts.js';

/** Copies of the neighbours' own features; beyond the page's ends they are missing. */
export function writeNeighbourFeatures(rows: Float32Array, blocks: number): void {
  for (const offset of neighbourOffsets) {
    for (const name of neighbourNames) {
      const from = at[name];
      const to = at[`near${offset}.${name}`];
      for (let i = Math.max(0, -offset); i < Math.min(blocks, blocks - offset); i++) {
        rows[i * rowLength + to] = rows[(i + offset) * rowLength + from]!;
      }
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
    return `${block.kind} ${block.level}`;
  });
  writeRunLengths(rows, blocks.length, at.shortBefore, at.shortAfter, (i) =>
    blocks[i]!.size < 8 ? 'short' : `long ${i}`,
  );
}

function writeRunLengths(
  rows: Float32Array,
  blocks: number,
  before: number,
  after: number,
  kind: (i: number) => string,
) {
  const kinds = Array.from({ length: blocks }, (_, i) => kind(i));
  for (let i = 0; i < blocks; i++) {
    rows[i * rowLength + before] = i > 0 && kinds[i] === kinds[i - 1] ? rows[(i - 1) * rowLength + before]! + 1 : 0;
  }
  for (let i = blocks - 1; i >= 0; i--) {
    rows[i * rowLength + after] =
      i + 1 < blocks && kinds[i] === kinds[i + 1] ? rows[(i + 1) * rowLength + after]! + 1 : 0;
  }
}
