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

test('what was announced of a page is evidence for its fields, and is told as such', async () => {
  const announced = {
    url: 'https://planet.example/quay',
    title: 'Quay reopens after a year of repairs',
    published: '2022-01-28T15:33:00Z',
    modified: null,
    authors: ['Ann Lee'],
  };
  const options = { ...defaultCleanOptions, provenance: true };
  const { record, document } = await analyse({ ...raw(pageWithCaption), announced }, options, models);
  expect(document.announced).toBe(announced);
  expect(record).toMatchObject({ title: announced.title, datePublished: announced.published, authors: ['Ann Lee'] });
  expect(record.byline).toBeNull();
  expect(record.provenance).toMatchObject({
    title: { source: 'feed title' },
    datePublished: { source: 'feed published' },
    authors: { source: 'feed author' },
  });
  expect((await analyse(raw(pageWithCaption), options, models)).document.announced).toBeNull();
});

test('relative dates are counted from the fetching, unless the caller says when', async () => {
  const page = raw(
    '<h1>Quay reopens</h1><p>3 hours ago</p><p>The old quay reopened on Monday after a year of repairs, and the first ferry left at dawn with forty passengers.</p>',
  );
  const dated = async (fetched: string | null, now: string | null) =>
    (await analyse({ ...page, fetched }, { ...defaultCleanOptions, now })).record.datePublished;
  expect(await dated(null, null)).toBeNull();
  expect(await dated('2022-01-28T15:33:00Z', null)).toMatch(/^2022-01-28/);
  expect(await dated('2022-01-28T15:33:00Z', '2022-03-01T15:33:00Z')).toMatch(/^2022-03-01/);
});
