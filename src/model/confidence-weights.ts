// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that only look like a constant
import type { ConfidenceWeights } from './confidence-signals.js';

/** What each signal says of a body's being right. Written by `npm run train:confidence`, never by hand. */
export const confidenceWeights: Readonly<Record<'html' | 'text', ConfidenceWeights>> = {
  html: {
    bias: 2.112,
    signals: {
      expectedF1: { weight: 0.527, mean: 3.289, deviation: 1.421 },
      expectedPrecision: { weight: 1.312, mean: 3.229, deviation: 1.565 },
      expectedRecall: { weight: 0.335, mean: 3.859, deviation: 1.683 },
      doubtfulShare: { weight: -0.316, mean: -2.719, deviation: 0.957 },
      closeShare: { weight: -0.113, mean: -2.448, deviation: 1.56 },
      leastSure: { weight: -0.106, mean: 1.07, deviation: 1.542 },
      keptWords: { weight: 0.051, mean: 6.981, deviation: 0.91 },
      keptShare: { weight: 0.334, mean: 0.629, deviation: 0.219 },
      sentenceShare: { weight: -0.056, mean: 0.825, deviation: 0.222 },
      wordsPerBlock: { weight: -0.094, mean: 3.133, deviation: 0.757 },
      listShare: { weight: 0.212, mean: 0.156, deviation: 0.233 },
      runs: { weight: 0.004, mean: 1.8, deviation: 1.028 },
      markdown: { weight: 0.0, mean: 0.0, deviation: 1.0 },
      captions: { weight: -0.329, mean: 0.828, deviation: 0.377 },
      unclear: { weight: 0.234, mean: 0.023, deviation: 0.06 },
    },
  },
  text: {
    bias: 0.997,
    signals: {
      expectedF1: { weight: 0.654, mean: 2.753, deviation: 1.192 },
      expectedPrecision: { weight: 0.927, mean: 2.551, deviation: 1.216 },
      expectedRecall: { weight: 0.381, mean: 3.343, deviation: 1.502 },
      doubtfulShare: { weight: -0.194, mean: -2.327, deviation: 0.819 },
      closeShare: { weight: 0.011, mean: -1.834, deviation: 1.342 },
      leastSure: { weight: -0.197, mean: 0.414, deviation: 0.937 },
      keptWords: { weight: 0.298, mean: 7.038, deviation: 0.878 },
      keptShare: { weight: -0.214, mean: 0.636, deviation: 0.211 },
      sentenceShare: { weight: -0.119, mean: 0.824, deviation: 0.216 },
      wordsPerBlock: { weight: -0.16, mean: 3.098, deviation: 0.772 },
      listShare: { weight: -0.016, mean: 0.032, deviation: 0.101 },
      runs: { weight: -0.239, mean: 1.888, deviation: 1.049 },
      markdown: { weight: -0.014, mean: 0.179, deviation: 0.384 },
      captions: { weight: -0.094, mean: 0.829, deviation: 0.376 },
      unclear: { weight: -0.158, mean: 0.031, deviation: 0.059 },
    },
  },
};
