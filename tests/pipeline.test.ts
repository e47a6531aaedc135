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

test('a fragment that declares nothing has its first heading for a title', async () => {
  const content =
    '<h1>Quay reopens</h1><p>BERGEN, Norway (AP) — The old quay reopened on Monday after a year of repairs, and the first ferry left at dawn with forty passengers.</p>';
  const raw = { id: null, source: 'fragment', content, format: null, charset: null, url: null };
  const { record } = await analyse(raw, defaultCleanOptions);
  expect([record.title, record.dateline?.place]).toEqual(['Quay reopens', 'BERGEN, Norway']);
});
