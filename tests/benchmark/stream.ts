/**
 * `npm run bench:stream`: the built command (`npm run build` first) as a stage of a stream that does not end for a
 * long time. Its memory must stay where it is, and a record must cost at the end what it cost at the beginning.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { table } from '../evaluation/table.js';
import { barTable, isMissed } from './bars.js';
import { drawMemory } from './memory-plot.js';
import { type BuiltOptions, builtCommand, count, root } from './options.js';
import { readPagesOfShape } from './pages.js';
import { recordsOver } from './stream-records.js';
import { judgeStream, tenthsOf } from './stream-verdict.js';
import { type Sample, watchCommand } from './watched-command.js';

const plotFile = path.join(root, 'tests/benchmark/stream-memory.svg');

interface Options extends BuiltOptions {
  records: number;
  pages: number;
  mostBytes?: number;
  shape: string;
  jobs: string;
  write: boolean;
}

const command = builtCommand('bench:stream')
  .option('--records <n>', 'how many, rounded so that each tenth is the same pages as often', count, 20_000)
  .option('--pages <n>', 'how many pages of wcxb, over and over', count, 500)
  .option('--most-bytes <n>', 'of those only smaller pages: more records in the same time', count)
  .option('--shape <name>', 'wet, html or another dump of the corpus', 'wet')
  .option('--jobs <n>', 'worker threads of the command', '1')
  .option('--write', 'write the curve to tests/benchmark/stream-memory.svg', false);

async function main(): Promise<number> {
  const {
    corpus,
    bin,
    check,
    records: wanted,
    pages: most,
    mostBytes = Infinity,
    shape,
    jobs,
    write,
  } = command.parse().opts<Options>();
  const { origin, pages: all } = await readPagesOfShape(root, corpus, shape, most);
  const pages = all.filter(({ length }) => length <= mostBytes);
  if (pages.length === 0) throw new Error(`--most-bytes ${mostBytes}: no page is as small`);
  // A tenth is whole turns over the pages: only then do tenths compare.
  const turns = Math.max(1, Math.round(wanted / 10 / pages.length));
  const count = turns * 10 * pages.length;
  console.log(`${count} records (${pages.length} of ${origin} as ${shape}, ${turns * 10} times), -j ${jobs}:\n`);

  const { samples, records, wallMs } = await watchCommand({
    bin,
    args: ['--from', 'ndjson', '--to', 'ndjson', '-q', '-j', jobs],
    input: recordsOver(pages, shape, count),
    every: Math.max(1, count / 400),
    seen: showProgress(count),
  });
  if (records !== count) throw new Error(`${records} records came of ${count}`);
  console.log(`${tenthsTable(samples, count)}\n\n${((count * 1000) / wallMs).toFixed(0)} records a second\n`);

  const title = `Resident memory over ${count.toLocaleString('en')} records (${shape}, -j ${jobs})`;
  if (write) writeFileSync(plotFile, drawMemory(title, samples, count));
  const bars = judgeStream(samples, count);
  console.log(barTable('a long stream', bars));
  return check && bars.some(isMissed) ? 1 : 0;
}

function tenthsTable(samples: readonly Sample[], count: number): string {
  const rows = tenthsOf(samples, count).map(({ from, to, cpuMs, rssMb, peakMb }) => [
    `${from + 1} to ${to}`,
    cpuMs.toFixed(3),
    rssMb.toFixed(1),
    peakMb.toFixed(1),
  ]);
  return table(['records', 'CPU ms each', 'median MB', 'peak MB so far'], rows);
}

/** On a terminal only. */
function showProgress(count: number): (sample: Sample) => void {
  if (!process.stderr.isTTY) return () => {};
  return ({ records, rssMb }) => process.stderr.write(`\r${records} of ${count}, ${rssMb.toFixed(0)} MB \u001b[K`);
}

process.exitCode = await main();
