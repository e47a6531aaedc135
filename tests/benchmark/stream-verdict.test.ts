import { describe, expect, it } from 'vitest';
import { isMissed } from './bars.js';
import { drawMemory } from './memory-plot.js';
import { recordsOver } from './stream-records.js';
import { judgeStream, settledSample, tenthsOf } from './stream-verdict.js';
import type { Sample } from './watched-command.js';

const COUNT = 100_000;

/** A sample each 1,000 records. @param at what the process has used after so many records */
function samplesOf(at: (records: number) => Omit<Sample, 'records'>): Sample[] {
  return Array.from({ length: 100 }, (_, i) => ({ records: (i + 1) * 1000, ...at((i + 1) * 1000) }));
}

const steady = samplesOf((records) => ({ rssMb: 150, peakMb: 160, cpuMs: records * 2 }));
const leaking = samplesOf((records) => ({ rssMb: 100 + records / 1000, peakMb: 110 + records / 1000, cpuMs: records }));
const slowing = samplesOf((records) => ({ rssMb: 150, peakMb: 160, cpuMs: records ** 2 / 50_000 }));

const missed = (samples: Sample[]) => judgeStream(samples, COUNT).map(isMissed);

describe('the verdict over a stream', () => {
  it('passes one that stays as it is', () => {
    expect(missed(steady)).toEqual([false, false]);
  });

  it('fails one whose memory grows after it has settled', () => {
    expect(settledSample(leaking, COUNT).records).toBe(20_000);
    expect(judgeStream(leaking, COUNT)[0]!.value).toBe(80);
    expect(missed(leaking)).toEqual([true, false]);
  });

  it('fails one whose records cost more and more', () => {
    expect(missed(slowing)).toEqual([false, true]);
  });

  it('tells what a record cost in each tenth', () => {
    expect(tenthsOf(steady, COUNT).map(({ cpuMs }) => cpuMs)).toEqual(Array(10).fill(2));
    const [first, , third] = tenthsOf(slowing, COUNT);
    expect(first!.cpuMs).toBeCloseTo(0.2);
    expect(third!.cpuMs).toBeCloseTo(1);
  });
});

describe('the curve', () => {
  const svg = drawMemory('Memory', leaking, COUNT);

  it('has a point a sample, the last at the right', () => {
    const points = /<polyline points="([^"]*)"/.exec(svg)![1]!.split(' ');
    expect(points).toHaveLength(100);
    expect(points.at(-1)).toMatch(/^804,/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows what memory may grow to', () => {
    expect(svg).toContain('20 MB over the peak of the first 20,000 records');
  });
});

it('makes records of the pages in turns, each with an id of its own', () => {
  const pages = [Buffer.from('first "page"'), Buffer.from('second\nπ')];
  const text = Buffer.concat([...recordsOver(pages, 'wet', 5)]).toString();
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; url: string; text: string });
  expect(records.map((record) => record.text)).toEqual([0, 1, 0, 1, 0].map((place) => pages[place]!.toString()));
  expect(new Set(records.map(({ id }) => id)).size).toBe(5);
  expect(new Set(records.map(({ url }) => url)).size).toBe(5);
});
