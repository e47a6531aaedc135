/** What tells a sure body from a doubtful one, in the order of the weights. */
export const confidenceSignals = [
  'expectedF1',
  'expectedPrecision',
  'expectedRecall',
  'doubtfulShare',
  'closeShare',
  'leastSure',
  'keptWords',
  'keptShare',
  'sentenceShare',
  'wordsPerBlock',
  'listShare',
  'runs',
  'markdown',
  'captions',
  'unclear',
] as const;

export type ConfidenceSignal = (typeof confidenceSignals)[number];

/** Weights of the signals, each standardised by the mean and deviation that it had in training. */
export interface ConfidenceWeights {
  bias: number;
  signals: Readonly<Record<ConfidenceSignal, { weight: number; mean: number; deviation: number }>>;
}
