import type { Lexicon } from '../lexicons/lexicon.js';
import { at, policies, rowLength } from '../model/features.js';
import { type Model, scoreRows } from '../model/model.js';
import { countWords } from '../text/words.js';
import type { Document, Keep } from '../types.js';
import { readSurroundings, writeContextFeatures } from './features/context-features.js';
import { extractFeatures } from './features/index.js';
import { expectedBestThreshold } from './select-main-content.js';

/**
 * Gives every block its score and its first label.
 *
 * @param keep what the body is to hold beyond the article's own text
 * @returns the word F1 to be expected of the blocks kept, if the scores are right
 */
export function classify(document: Document, model: Model, lexicon: Lexicon, keep: readonly Keep[] = []): number {
  const rows = extractFeatures(document, lexicon);
  const policy = keep.includes('captions') ? policies.page : policies.article;
  for (let row = 0; row < rows.length; row += rowLength) rows[row + at.policy] = policy;
  const words = Float32Array.from(document.blocks, (block) => countWords(block.text));
  const firstScores = scoreRows(model, 'first', rows);
  writeContextFeatures(rows, firstScores, readSurroundings(document, words));
  const scores = scoreRows(model, 'second', rows);
  const { threshold, expected } = expectedBestThreshold(scores, words);
  const limit = threshold.toFixed(2);
  document.blocks.forEach((block, i) => {
    block.score = scores[i]!;
    block.label = block.score >= threshold ? 'main-content' : 'boilerplate';
    const sign = block.label === 'main-content' ? '>=' : '<';
    block.trail.push({
      step: 'classify',
      label: block.label,
      reason: `score ${block.score.toFixed(2)} ${sign} ${limit}`,
    });
  });
  return expected;
}
