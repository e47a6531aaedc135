import { expect, test } from 'vitest';
import { revisions } from '../src/blocks/index.js';
import { analyse, completePage, defaultCleanOptions, scorePage } from '../src/pipeline.js';
import type { RawInput } from '../src/types.js';
import { captionModel, pageWithCaption } from './blocks/caption-model.js';

const models = { html: captionModel, text: captionModel };
const raw = (content: string): RawInput => ({
  id: null,
  source: '-',
  content,
  format: null,
  charset: null,
  url: null,
});

test('the body holds captions where they are asked for', async () => {
  const paragraph = 'The old quay reopened on Monday after a year of repairs.';
  const page = raw(pageWithCaption);
  expect((await analyse(page, defaultCleanOptions, models)).record.body).toBe(paragraph);
  const kept = await analyse(page, { ...defaultCleanOptions, keep: ['captions'] }, models);
  expect(kept.record.body).toBe(`${paragraph}\n\nThe quay at dawn.`);
});

test('a page is completed with the rules that are named', async () => {
  const wall = raw('<p>We use cookies to personalise content and ads, and to analyse our traffic on this site.</p>');
  const all = completePage(await scorePage(wall, defaultCleanOptions, models));
  expect(all.document.blocks[0]?.trail.at(-1)).toMatchObject({ step: 'markConsentWalls', label: 'boilerplate' });
  const rules = revisions.filter(({ name }) => name !== 'markConsentWalls');
  const without = completePage(await scorePage(wall, defaultCleanOptions, models), rules);
  expect(without.record.wordCount).toBe(16);
});
