import { describe, expect, it } from 'vitest';
import { PageSample } from '../../src/chrome/page-sample.js';

const page = (id: number) => ({ id, lines: Float64Array.of(id), prose: new Float64Array() });

/** The same numbers in an order that looks like none. */
const shuffled = (count: number) => Array.from({ length: count }, (_, i) => (i * 7919) % count);

const contents = (sample: PageSample) => sample.sites.map(([site, pages]) => [site, pages.map(({ id }) => id)]);

describe('a sample of pages', () => {
  it('holds the pages of a site whose ids are least, whatever their order', () => {
    const samples = [shuffled(101), [...shuffled(101)].reverse()].map((ids) => {
      const sample = new PageSample(1000, 5);
      for (const id of ids) sample.add('a.example', page(id));
      return contents(sample);
    });
    expect(samples[0]).toEqual([['a.example', [0, 1, 2, 3, 4]]]);
    expect(samples[1]).toEqual(samples[0]);
  });

  it('holds a page once that comes again', () => {
    const sample = new PageSample();
    for (const id of [3, 1, 3, 3, 1]) sample.add('a.example', page(id));
    expect(contents(sample)).toEqual([['a.example', [1, 3]]]);
  });

  it('keeps fewer pages of each site where there are too many, then fewer sites, whatever the order', () => {
    const all = shuffled(60 * 40).map((n) => ({ site: `site-${n % 60}.example`, id: Math.floor(n / 60) }));
    const fill = (limit: number, pages: typeof all) => {
      const sample = new PageSample(limit, 32);
      for (const { site, id } of pages) sample.add(site, page(id));
      return sample;
    };
    const fewerPages = fill(60 * 16, all);
    expect(fewerPages.isPartial).toBe(false);
    expect(contents(fewerPages).map(([, ids]) => ids!.length)).toEqual(Array(60).fill(16));
    expect(contents(fill(60 * 16, [...all].reverse()))).toEqual(contents(fewerPages));

    const fewerSites = fill(300, all);
    expect(fewerSites.isPartial).toBe(true);
    expect(fewerSites.sites.length).toBeGreaterThan(10);
    expect(fewerSites.sites.length).toBeLessThanOrEqual(300 / 8);
    expect(new Set(fewerSites.sites.map(([, pages]) => pages.length))).toEqual(new Set([8]));
    expect(contents(fill(300, [...all].reverse()))).toEqual(contents(fewerSites));
  });
});
