import { type ConfidenceSignal, confidenceSignals } from '../model/confidence-signals.js';
import { confidenceWeights } from '../model/confidence-weights.js';
import type { Document, Keep } from '../types.js';
import { countWordsIn } from './block-words.js';
import { isSentence } from './revise/sentence.js';

/**
 * The probability that the body is right (word F1 of at least 0.9), from how sure the classifier was of what stayed and
 * what went. The scores alone claim too much: they are judged block by block, and a page's blocks err together. So a
 * logistic model is fitted over them on pages that the scores had not seen (Platt, "Probabilistic outputs for support
 * vector machines", 1999, of whole pages in place of cases); `npm run train:confidence`.
 */
export function tellConfidence(document: Document, keep: readonly Keep[]): number {
  const { bias, signals } = confidenceWeights[document.format === 'html' ? 'html' : 'text'];
  const values = readConfidenceSignals(document, keep);
  const logOdds = confidenceSignals.reduce((sum, name, i) => {
    const { weight, mean, deviation } = signals[name];
    return sum + (weight * (values[i]! - mean)) / deviation;
  }, bias);
  return 1 / (1 + Math.exp(-logOdds));
}

/** A hidden text's blocks have no scores: `useDataIsland` takes what is nearly always right. */
const scoreOfHidden = 0.95;

/** The signals of a page whose labels are final. */
export function readConfidenceSignals(document: Document, keep: readonly Keep[]): number[] {
  let all = 0;
  let likely = 0;
  let kept = 0;
  let keptBlocks = 0;
  let hits = 0;
  let doubt = 0;
  let close = 0;
  let sentences = 0;
  let listed = 0;
  let runs = 0;
  let least = 1;
  let before = false;
  for (const block of document.blocks) {
    const { text, kind, label, score } = block;
    const words = countWordsIn(block);
    const probability = score ?? scoreOfHidden;
    const isKept = label === 'main-content';
    all += words;
    likely += words * probability;
    doubt += words * probability * (1 - probability);
    if (probability > 0.2 && probability < 0.8) close += words;
    if (isKept) {
      kept += words;
      keptBlocks++;
      hits += words * probability;
      if (isSentence(text)) sentences += words;
      if (kind === 'list-item' || kind === 'table-row') listed += words;
      if (!before) runs++;
      if (words > 4) least = Math.min(least, probability);
    }
    before = isKept;
  }
  const size = Math.max(1, kept);
  const signals: Record<ConfidenceSignal, number> = {
    expectedF1: logit((2 * hits) / Math.max(1, kept + likely)),
    expectedPrecision: logit(hits / size),
    expectedRecall: logit(hits / Math.max(1, likely)),
    doubtfulShare: Math.log(0.01 + doubt / size),
    closeShare: Math.log(0.01 + close / size),
    leastSure: logit(least),
    keptWords: Math.log(1 + kept),
    keptShare: kept / Math.max(1, all),
    sentenceShare: sentences / size,
    wordsPerBlock: Math.log(size / Math.max(1, keptBlocks)),
    listShare: listed / size,
    runs: Math.log(1 + runs),
    markdown: document.format === 'markdown' ? 1 : 0,
    captions: keep.includes('captions') ? 1 : 0,
    unclear: Math.min(1, doubt / size) ** 2,
  };
  return confidenceSignals.map((name) => signals[name]);
}

function logit(probability: number): number {
  const inside = Math.min(0.999, Math.max(0.01, probability));
  return Math.log(inside / (1 - inside));
}
