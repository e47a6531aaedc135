/**
 * `npm run bench`: speed and memory beside parse5's bare parse and other extractors, and start-up beside bare Node.
 * A figure of one machine on one day: ratios travel, milliseconds do not.
 */
import { table } from '../evaluation/table.js';
import { type Bar, barTable, isMissed } from './bars.js';
import { type BenchmarkOptions, benchmarkCommand, count, root } from './options.js';
import { readBenchmarkPages } from './pages.js';
import { contestantsOver, judgeSpeed, speedTable } from './speed.js';
import { measureStartUp, type StartUp } from './start-up.js';
import { measureThroughput } from './throughput.js';

const sample = 'samples/rt-putin-macron/input.txt';

interface Options extends BenchmarkOptions {
  pages?: number;
  rounds: number;
}

const command = benchmarkCommand('bench')
  .option('--pages <n>', 'pages to run (default: every 5th of wcxb)', count)
  .option('--rounds <n>', 'timed rounds', count, 3);

async function main(): Promise<number> {
  const { corpus, check, pages: wanted = null, rounds } = command.parse().opts<Options>();
  const pages = await readBenchmarkPages(root, corpus, wanted);

  console.log(`Speed over ${pages.origin}, one thread, median of ${rounds} rounds:\n`);
  const speeds = await measureThroughput(await contestantsOver(pages), rounds);
  console.log(`${speedTable(speeds)}\n`);

  const starts = measureStartUp(root, commands, 15);
  console.log(`Start-up, medians of 15 runs in turns:\n\n${startTable(starts)}\n`);

  const bars = [...judgeSpeed(speeds), ...judgeStarts(starts)];
  console.log(barTable('bar', bars));
  return check && bars.some(isMissed) ? 1 : 0;
}

const commands: readonly [string, string[]][] = [
  ['node -e 0', ['-e', '0']],
  ['cleancopy --version', ['bin/cleancopy.js', '--version']],
  [`cleancopy ${sample}`, ['bin/cleancopy.js', sample]],
];

function startTable(starts: StartUp[]): string {
  const bare = starts[0]!;
  const rows = starts.map((start) => [
    start.name,
    start.cpuMs.toFixed(0),
    `${(start.cpuMs / bare.cpuMs).toFixed(2)} x`,
    start.wallMs.toFixed(0),
    `${(start.wallMs / bare.wallMs).toFixed(2)} x`,
    start.peakMb.toFixed(0),
  ]);
  return table(['command', 'CPU ms', '', 'wall ms', '', 'peak MB'], rows);
}

function judgeStarts(starts: StartUp[]): Bar[] {
  const [bareNode, version, page] = starts as [StartUp, StartUp, StartUp];
  const bars: Omit<Bar, 'at'>[] = [
    { what: 'start-up with a page, CPU beside bare node', value: page.cpuMs / bareNode.cpuMs, bar: 1.6, unit: 'x' },
    { what: 'start-up with a page, wall beside bare node', value: page.wallMs / bareNode.wallMs, bar: 1.6, unit: 'x' },
    { what: '--version, CPU beside bare node', value: version.cpuMs / bareNode.cpuMs, bar: 1.2, unit: 'x' },
    { what: '--version, wall beside bare node', value: version.wallMs / bareNode.wallMs, bar: 1.2, unit: 'x' },
    { what: 'peak memory of one page', value: page.peakMb, bar: 120, unit: 'MB' },
  ];
  return bars.map((bar) => ({ ...bar, at: 'most' }));
}

process.exitCode = await main();
