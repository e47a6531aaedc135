import { describe, expect, it } from 'vitest';
import type { Article } from '../src/types.js';
import { type Flattening, flattenings } from './flatten.js';
import {
  clean,
  comparable,
  expectedRecord,
  markdownOf,
  readExpectation,
  readSample,
  recordOf,
  sampleNames,
} from './sample.js';

describe.each(sampleNames)('samples/%s', (name) => {
  const { bytes, source } = readSample(name);
  const expected = expectedRecord(name);

  it('gives the expected record', async () => {
    const record = await recordOf(await clean(bytes, source));
    expect(comparable(record)).toEqual(expected);
    expect(Object.keys(comparable(record))).toEqual(Object.keys(expected));
  });

  it('says where it comes from', () => {
    const about = JSON.parse(readExpectation(name, 'about.json')) as Record<string, string>;
    for (const key of ['origin', 'reason', 'shape', 'language']) expect(about[key], key).toMatch(/\S/);
  });

  it.runIf(expected.ok)('gives the expected Markdown, and a confidence', async () => {
    const result = await clean(bytes, source);
    expect(await markdownOf(result)).toBe(readExpectation(name, 'expected.md'));
    const { confidence } = (await recordOf(result)) as Article;
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it.runIf(!expected.ok)('says why there is no article', async () => {
    const record = await recordOf(await clean(bytes, source));
    expect(record.ok ? null : record.error.message).toContain(source);
  });
});

/** A page and its dump must agree on what both show. */
describe.each(sampleNames.filter((name) => readSample(name).source.endsWith('.html')))(
  'samples/%s as a dump',
  (name) => {
    const { bytes, source } = readSample(name);
    const decoder = new TextDecoder(/charset=(gb2312|windows-1251)/.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8');
    const html = decoder.decode(bytes);
    const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

    const about = JSON.parse(readExpectation(name, 'about.json')) as { parityShort?: Record<string, string[]> };

    it.each(Object.entries<Flattening>(flattenings))('%s gives the same fields', async (shape, flatten) => {
      const page = await recordOf(await clean(bytes, source));
      const dump = flatten(html);
      const fromDump = await recordOf(await clean(dump, source));
      expect(fromDump.ok).toBe(page.ok);
      if (!page.ok || !fromDump.ok) return;
      const shown = (value: string | null | undefined): value is string =>
        !!value && squash(dump).includes(squash(value));
      const pairs = {
        title: [page.title, fromDump.title],
        dateline: [page.dateline?.text, fromDump.dateline?.text],
        byline: [page.byline, fromDump.byline],
      };
      const differing = Object.entries(pairs).filter(([, [ours, theirs]]) => shown(ours) && ours !== theirs);
      // What is known to be short is listed with the sample, so that neither a loss nor a gain goes unseen.
      expect(differing.map(([field]) => field)).toEqual(about.parityShort?.[shape] ?? []);
    });
  },
);
