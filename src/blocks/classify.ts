import type { Lexicon } from '../lexicons/lexicon.js';
import { type Model, scoreRows } from '../model/model.js';
import type { CleanOptions, Document } from '../types.js';
import { countWordsIn } from './block-words.js';
import { explainScores } from './explain-scores.js';
import { writeContextFeatures } from './features/context-features.js';
import { readGroups } from './features/groups.js';
import { extractFeatures } from './features/index.js';
import { expectedBestThreshold } from './select-main-content.js';
import { sayRecurrence, weighRecurrence } from './weigh-recurrence.js';

/**
 * Gives every block its score and its first label.
 *
 * @param options `keep` says what the body is to hold beyond the article's own text; `explain` names features
 */
export function classify(
  document: Document,
  model: Model,
  lexicon: Lexicon,
  { keep, explain }: Pick<CleanOptions, 'keep' | 'explain'>,
): void {
  const groups = readGroups(document.blocks);
  const rows = extractFeatures(document, lexicon, groups, keep);
  const words = Float32Array.from(document.blocks, countWordsIn);
  const firstScores = scoreRows(model, 'first', rows);
  writeContextFeatures(rows, firstScores, { words, groups });
  const scores = scoreRows(model, 'second', rows);
  weighRecurrence(scores, document.blocks);
  const { threshold } = expectedBestThreshold(scores, words);
  const limit = threshold.toFixed(2);
  const moved = explain ? explainScores(model, rows) : [];
  document.blocks.forEach((block, i) => {
    block.score = scores[i]!;
    block.label = block.score >= threshold ? 'main-content' : 'boilerplate';
    const sign = block.label === 'main-content' ? '>=' : '<';
    block.trail.push({
      step: 'classify',
      label: block.label,
      reason: `score ${block.score.toFixed(2)} ${sign} ${limit}${moved[i] ? ` (${moved[i]})` : ''}${sayRecurrence(block)}`,
    });
  });
}
