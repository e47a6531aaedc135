/** The speed of one core, beside the bare parse and other extractors, in one run. */
import { table } from '../evaluation/table.js';
import type { Bar } from './bars.js';
import { finishablePages } from './finishable.js';
import type { BenchmarkPages, NumberedPage } from './pages.js';
import { type Contestant, costBeside, rateOf, type Throughput } from './throughput.js';
import { hasTrafilatura } from './trafilatura.js';

/** Slow systems read a part of the pages: what is compared is their cost and ours of the same pages. */
const FEW = 40;

const html = 'cleancopy, html';
const bareParse = 'parse5, parse alone';

/** Who is to be so many times slower than cleancopy on the same HTML. */
const peers = [
  { name: 'Readability + linkedom', system: 'readability', times: 5, few: false },
  { name: 'Defuddle + linkedom', system: 'defuddle', times: 25, few: true },
  { name: 'trafilatura, with metadata', system: 'trafilatura', times: 8, few: true },
] as const;

export async function contestantsOver(pages: BenchmarkPages): Promise<Contestant[]> {
  const numbered = number(pages.html);
  const few = everyNth(numbered, FEW);
  const others: Contestant[] = [];
  for (const { name, system, few: isSlow } of peers) {
    if (system === 'trafilatura') {
      if (hasTrafilatura()) others.push({ name, system, pages: few });
    } else {
      others.push({ name, system, pages: isSlow ? await finishablePages(system, few) : numbered });
    }
  }
  const dumps = [...pages.dumps].map(
    ([shape, contents]): Contestant => ({ name: `cleancopy, ${shape}`, system: 'cleancopy', pages: number(contents) }),
  );
  return [
    { name: bareParse, system: 'parse5', pages: numbered },
    ...others,
    { name: html, system: 'cleancopy', pages: numbered },
    ...dumps,
  ];
}

const number = (contents: readonly Buffer[]): NumberedPage[] => contents.map((bytes, at) => ({ number: at, bytes }));

function everyNth<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}

export function speedTable(speeds: readonly Throughput[]): string {
  const ours = find(speeds, html)!;
  const rows = speeds.map((speed) => {
    const { failed } = speed.rounds[0]!;
    return [
      speed.name,
      rateOf(speed, 'wallMs').toFixed(1),
      rateOf(speed, 'cpuMs').toFixed(1),
      `${besideHtml(speed, ours).toFixed(2)} x`,
      Math.max(...speed.rounds.map(({ peakMb }) => peakMb)).toFixed(0),
      `${failed} of ${speed.numbers.length}`,
    ];
  });
  return table(['system', 'pages/s', 'pages/s of CPU', 'cost beside ours', 'peak MB', 'without result'], rows);
}

/** Of the same pages where both read HTML; dumps of them by their rates. */
function besideHtml(speed: Throughput, ours: Throughput): number {
  return isDump(speed) ? rateOf(ours, 'cpuMs') / rateOf(speed, 'cpuMs') : costBeside(speed, ours);
}

const isDump = ({ name }: Throughput): boolean => name.startsWith('cleancopy, ') && name !== html;

/** By CPU time, so that cores beside the one that works do not count. */
export function judgeSpeed(speeds: readonly Throughput[]): Bar[] {
  const ours = find(speeds, html)!;
  const beside = peers.flatMap(({ name, times }): Bar[] => {
    const peer = find(speeds, name);
    return peer
      ? [{ what: `HTML, beside ${name}`, value: costBeside(peer, ours), at: 'least', bar: times, unit: 'x' }]
      : [];
  });
  const parse: Bar = {
    what: 'time of HTML, beside the bare parse',
    value: costBeside(ours, find(speeds, bareParse)!),
    at: 'most',
    bar: 2,
    unit: 'x',
  };
  const dumps = speeds.filter(isDump).map(
    (dump): Bar => ({
      what: `rate of ${dump.name.replace('cleancopy, ', '')} dumps, beside HTML's`,
      value: rateOf(dump, 'cpuMs') / rateOf(ours, 'cpuMs'),
      at: 'least',
      bar: 10,
      unit: 'x',
    }),
  );
  return [...beside, parse, ...dumps];
}

function find(speeds: readonly Throughput[], name: string): Throughput | undefined {
  return speeds.find((speed) => speed.name === name);
}
