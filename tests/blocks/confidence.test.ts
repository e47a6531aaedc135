import { expect, test } from 'vitest';
import { readConfidenceSignals, tellConfidence } from '../../src/blocks/confidence.js';
import { parseTextDump } from '../../src/formats/text-dump/index.js';
import { confidenceSignals } from '../../src/model/confidence-signals.js';
import type { Document } from '../../src/types.js';

const line = 'The harbour reopened on Monday, and the first ferries left at dawn with the mail.';

function scored(scores: readonly number[]): Document {
  const document = parseTextDump(scores.map((_, i) => `${line} ${i}`).join('\n\n'), null);
  document.blocks.forEach((block, i) => {
    block.score = scores[i]!;
    block.label = scores[i]! >= 0.5 ? 'main-content' : 'boilerplate';
  });
  return document;
}

test('sure scores make a sure body, doubtful ones a doubtful one', () => {
  const sure = tellConfidence(scored([0.99, 0.99, 0.99, 0.98, 0.01, 0.01]), []);
  const doubtful = tellConfidence(scored([0.6, 0.55, 0.5, 0.45, 0.4, 0.35]), []);
  expect(sure).toBeGreaterThan(doubtful + 0.2);
  expect(doubtful).toBeGreaterThan(0);
  expect(sure).toBeLessThan(1);
});

test('signals are numbers even where nothing was kept', () => {
  for (const document of [scored([0.1, 0.1]), scored([0.9])]) {
    const signals = readConfidenceSignals(document, ['captions']);
    expect(signals).toHaveLength(confidenceSignals.length);
    expect(signals.every(Number.isFinite)).toBe(true);
  }
});
