/**
 * `npm run bench:cores`: what a second core is worth to the built command (`npm run build` first): the same pages
 * with one thread on one core (Linux's `taskset` holds it there) and with two on two, in turns; beside them one thread that
 * may use the other core for reading and for the collector. By the clock, so only on a machine with two cores and nothing else to do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../evaluation/table.js';
import { type Bar, barTable, isMissed } from './bars.js';
import { type BuiltOptions, builtCommand, count, root } from './options.js';
import { writePages } from './page-files.js';
import { readPagesOfShape } from './pages.js';
import { median } from './throughput.js';
import { runCommand, type TimedRun } from './timed-command.js';

interface Options extends BuiltOptions {
  pages: number;
  repeat: number;
  shape: string;
  rounds: number;
}

const command = builtCommand('bench:cores')
  .option('--pages <n>', 'pages from all over wcxb', count, 1475)
  .option('--repeat <n>', 'each so many times', count, 1)
  .option('--shape <name>', 'html, wet or another dump of the corpus', 'html')
  .option('--rounds <n>', 'timed rounds; one before them does not count', count, 3);

async function main(): Promise<number> {
  const { corpus, bin, check, pages: wanted, repeat, shape, rounds } = command.parse().opts<Options>();
  const { origin, pages } = await readPagesOfShape(root, corpus, shape, wanted);
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    const files = writePages(folder, pages, shape, pages.length * repeat);
    console.log(`${files.length} files (${shape} of ${origin}), medians of ${rounds} rounds in turns;`);
    console.log(`this machine runs ${availableParallelism()} threads at once:\n`);
    const runs = await measure(files, { bin, folder, rounds });
    console.log(`${coresTable(runs)}\n`);
    const bar = judge(runs);
    console.log(barTable('two cores', [bar]));
    return check && isMissed(bar) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const contestants = [
  { name: 'one core, -j 1', jobs: '1', launcher: ['taskset', '-c', '0'] },
  { name: 'two cores, -j 1', jobs: '1', launcher: [] },
  { name: 'two cores, -j 2', jobs: '2', launcher: [] },
] as const;

/** A run of each contestant. */
type Round = readonly TimedRun[];

async function measure(
  files: readonly string[],
  { bin, folder, rounds }: { bin: string; folder: string; rounds: number },
): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    const runs: TimedRun[] = [];
    for (const { jobs, launcher } of contestants) {
      const run = await runCommand(bin, files, folder, ['-j', jobs], launcher);
      if (run.records !== files.length) throw new Error('a page gave no record');
      runs.push(run);
    }
    // The first turn reads the files into the system's cache.
    if (round > 0) measured.push(runs);
  }
  return measured;
}

function coresTable(rounds: readonly Round[]): string {
  const rows = contestants.map(({ name }, place) => {
    const wallMs = median(rounds.map((round) => round[place]!.wallMs));
    const { records, failed } = rounds[0]![place]!;
    return [name, wallMs.toFixed(0), ((records * 1000) / wallMs).toFixed(1), `${failed} of ${records}`];
  });
  return table(['', 'wall ms', 'pages/s', 'without result'], rows);
}

/** Of the times of each round, so that what else the machine does falls on both alike. */
function judge(rounds: readonly Round[]): Bar {
  const value = median(rounds.map((runs) => runs[0]!.wallMs / runs.at(-1)!.wallMs));
  return { what: 'rate of two cores beside one', value, at: 'least', bar: 1.8, unit: 'x' };
}

process.exitCode = await main();
