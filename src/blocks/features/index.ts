import type { Lexicon } from '../../lexicons/lexicon.js';
import { at, featureCount, policies, rowLength } from '../../model/features.js';
import type { Document, Keep } from '../../types.js';
import { writeContainerFeatures } from './container-features.js';
import { writeGroupFeatures } from './group-features.js';
import type { Groups } from './groups.js';
import { readPageFacts } from './page-facts.js';
import { writePageFeatures } from './page-features.js';
import { writeNeighbourFeatures, writePositionFeatures, writeWindowFeatures } from './position-features.js';
import { writeRepeatFeatures } from './repeat-features.js';
import { writeRunFeatures } from './run-features.js';
import { writeMarkupFeatures, writePhraseFeatures, writeTextFeatures } from './text-features.js';

/**
 * The features of a page's blocks: a row of `rowLength` values a block, in `rowNames`' order, NaN where the
 * format cannot observe one and in the second stage's part. Training and use both call this, so they cannot drift apart.
 */
export function extractFeatures(
  document: Document,
  lexicon: Lexicon,
  groups: Groups,
  keep: readonly Keep[],
): Float32Array {
  const page = readPageFacts(document, lexicon);
  const n = page.blocks.length;
  const rows = new Float32Array(n * rowLength).fill(Number.NaN);
  for (let i = 0; i < n; i++) {
    const row = rows.subarray(i * rowLength, (i + 1) * rowLength);
    writeTextFeatures(row, page.blocks[i]!, page);
    writePhraseFeatures(row, page.blocks[i]!);
    writeMarkupFeatures(row, page.blocks[i]!, document.format);
    writeWindowFeatures(row, i, page);
  }
  writeRepeatFeatures(rows, page);
  writeGroupFeatures(rows, page, groups);
  writeNeighbourFeatures(rows, n);
  writePositionFeatures(rows, page);
  const run = writeRunFeatures(rows, page);
  const landmarks = document.format === 'html' ? writeContainerFeatures(rows, page) : null;
  const shared = new Float32Array(rowLength).fill(Number.NaN);
  writePageFeatures(shared, page, run, landmarks);
  shared[at.policy] = keep.includes('captions') ? policies.page : policies.article;
  for (let i = 0; i < n; i++) rows.set(shared.subarray(at.pageBlocks, featureCount), i * rowLength + at.pageBlocks);
  return rows;
}
