import { expect, it } from 'vitest';
import { costBeside, rateOf, type Throughput } from './throughput.js';

/** Page 2 takes a system much longer than the others. */
const all = system(
  'all',
  [0, 1, 2],
  [
    [1, 1, 18],
    [2, 2, 36],
    [1, 1, 18],
  ],
);
const few = system(
  'few',
  [0, 1],
  [
    [10, 10],
    [20, 20],
    [30, 30],
  ],
);

function system(name: string, numbers: number[], cpuMs: number[][]): Throughput {
  const rounds = cpuMs.map((times) => ({ cpuMs: times, wallMs: times.map((time) => 2 * time), failed: 0, peakMb: 1 }));
  return { name, numbers, rounds };
}

it('compares systems over the pages that both were given, round by round', () => {
  expect(costBeside(few, all)).toBe(10);
  expect(costBeside(all, few)).toBe(0.1);
  expect(() => costBeside(all, system('none', [7], [[1], [1], [1]]))).toThrow('no page in common');
});

it('gives pages a second, the median of the rounds', () => {
  expect(rateOf(all, 'cpuMs')).toBe(150);
  expect(rateOf(all, 'wallMs')).toBe(75);
});
