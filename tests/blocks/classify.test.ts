import { expect, test } from 'vitest';
import { classify } from '../../src/blocks/classify.js';
import { parseHtml } from '../../src/formats/html/index.js';
import { lexiconOf } from '../../src/lexicons/index.js';
import type { Document, Keep } from '../../src/types.js';
import { captionModel, pageWithCaption } from './caption-model.js';

function classified(keep: readonly Keep[], explain = false): Document {
  const document = parseHtml(pageWithCaption, null);
  classify(document, captionModel, lexiconOf('en'), { keep, explain });
  return document;
}

test('captions are main content where they are asked for', () => {
  const labels = (keep: readonly Keep[]) => classified(keep).blocks.map(({ kind, label }) => [kind, label]);
  expect(labels([])).toEqual([
    ['paragraph', 'main-content'],
    ['caption', 'boilerplate'],
  ]);
  expect(labels(['captions'])).toEqual([
    ['paragraph', 'main-content'],
    ['caption', 'main-content'],
  ]);
});

test('every block is told its score and what decided', () => {
  const [paragraph, caption] = classified([]).blocks;
  expect(paragraph?.score).toBeCloseTo(0.982);
  expect(paragraph?.trail).toEqual([{ step: 'classify', label: 'main-content', reason: 'score 0.98 >= 0.98' }]);
  expect(caption?.trail).toEqual([{ step: 'classify', label: 'boilerplate', reason: 'score 0.02 < 0.98' }]);
});

test('asked to explain, it names what moved a score against the middle of the page', () => {
  const [paragraph, caption] = classified([], true).blocks;
  expect(caption?.trail[0]?.reason).toBe('score 0.02 < 0.98 (isCaption -8.0)');
  expect(paragraph?.trail[0]?.reason).toMatch(/^score 0\.98 >= 0\.98/);
});
