/** What the samples of a long stream say. */
import type { Bar } from './bars.js';
import { median } from './throughput.js';
import type { Sample } from './watched-command.js';

export interface Tenth {
  /** Of the records, from 0. */
  from: number;
  to: number;
  /** Of one record. */
  cpuMs: number;
  /** Median over the tenth. */
  rssMb: number;
  /** The most that the process has had until its end. */
  peakMb: number;
}

export function tenthsOf(samples: readonly Sample[], count: number): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const [from, to] = [(count * tenth) / 10, (count * (tenth + 1)) / 10];
    const within = samples.filter(({ records }) => records > from && records <= to);
    const last = within.at(-1)!;
    const before = samples.findLast(({ records }) => records <= from) ?? { records: 0, cpuMs: 0 };
    return {
      from,
      to,
      cpuMs: (last.cpuMs - before.cpuMs) / (last.records - before.records),
      rssMb: median(within.map(({ rssMb }) => rssMb)),
      peakMb: last.peakMb,
    };
  });
}

/** Records after which memory may grow no more: heaps have their size by then, and code is compiled. */
export const SETTLED = 20_000;

/** The peak when memory is settled; of a short run, after its first fifth. */
export function settledSample(samples: readonly Sample[], count: number): Sample {
  return samples.find(({ records }) => records >= Math.min(SETTLED, count / 5)) ?? samples[0]!;
}

export function judgeMemory(samples: readonly Sample[], count: number): Bar {
  const settled = settledSample(samples, count);
  const value = samples.at(-1)!.peakMb - settled.peakMb;
  const after = settled.records.toLocaleString('en');
  return { what: `growth of peak memory after ${after} records`, value, at: 'most', bar: 20, unit: 'MB' };
}

export function judgeStream(samples: readonly Sample[], count: number): Bar[] {
  const tenths = tenthsOf(samples, count);
  const cost = tenths.at(-1)!.cpuMs / tenths[0]!.cpuMs;
  return [
    judgeMemory(samples, count),
    { what: 'CPU of a record, last tenth beside the first', value: cost, at: 'most', bar: 1.05, unit: 'x' },
  ];
}
