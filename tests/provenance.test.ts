import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';

const paragraphs = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement on its website.',
];
const html = `<html lang="en"><head><title>Storm shuts harbour | Planet</title><meta property="og:title" content="Storm closes harbour">
  <meta property="article:published_time" content="2022-01-28T15:33:00Z"></head><body><article><h1>Storm closes harbour</h1>
  <p class="byline">By Ann Lee</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const dump = ['Home', 'News', 'Storm closes harbour', 'By Ann Lee', '28 Jan 2022 15:33', ...paragraphs].join('\n');

describe('provenance', () => {
  it('is no key of a record unless asked for', async () => {
    expect(await clean(html)).not.toHaveProperty('provenance');
  });

  it('says where a value was found, and what lost to it', async () => {
    const { provenance, title } = await clean(html, { provenance: true });
    expect(title).toBe('Storm closes harbour');
    expect(provenance?.title).toMatchObject({ source: 'block 0', span: { block: 0, line: null, start: 0, end: 20 } });
    expect(provenance?.title?.certainty).toBeGreaterThan(0.5);
    expect(provenance?.title?.others).toContainEqual(
      expect.objectContaining({ value: 'Storm shuts harbour', source: 'title', span: null }),
    );
    expect(provenance?.datePublished).toMatchObject({ source: 'meta article:published_time', span: null });
    expect(provenance?.dateModified).toBeNull();
    expect(Object.keys(provenance ?? {})).toContain('url');
  });

  it('names the line of a dump', async () => {
    const { provenance, title } = await clean(dump, { provenance: true });
    expect(title).toBe('Storm closes harbour');
    expect(provenance?.title?.span).toEqual({ block: 2, line: 3, start: 0, end: 20 });
    expect(provenance?.byline?.span).toMatchObject({ line: 4 });
    expect(provenance?.datePublished?.span).toMatchObject({ line: 5 });
  });

  it('says that an address came with the page', async () => {
    const { provenance, url } = await clean(html, { provenance: true, url: 'https://planet.example/storm' });
    expect(url).toBe('https://planet.example/storm');
    expect(provenance?.url).toMatchObject({ source: 'input', certainty: 1, span: null });
  });
});

describe('now', () => {
  const page = dump.replace('28 Jan 2022 15:33', '3 hours ago');

  it('is what relative dates are counted from', async () => {
    expect((await clean(page, { now: '2022-01-28T15:33:00Z' })).datePublished).toMatch(/^2022-01-28/);
  });

  it('is never guessed', async () => {
    const { datePublished, dateline } = await clean(page);
    expect(datePublished).toBeNull();
    expect(dateline?.date ?? null).toBeNull();
  });

  it('is before no date of the page', async () => {
    expect((await clean(dump, { now: '2021-06-01' })).datePublished).toBeNull();
  });
});
