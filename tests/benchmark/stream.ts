/**
 * `npm run bench:stream`: the built command (`npm run build` first) as a stage of a stream that does not end for a
 * long time. Its memory must stay where it is, and a record must cost at the end what it cost at the beginning.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../evaluation/table.js';
import { barTable, isMissed } from './bars.js';
import { drawMemory } from './memory-plot.js';
import { readPagesOfShape } from './pages.js';
import { recordsOver } from './stream-records.js';
import { judgeStream, tenthsOf } from './stream-verdict.js';
import { type Sample, watchCommand } from './watched-command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plotFile = path.join(root, 'tests/benchmark/stream-memory.svg');

const usage = `usage: npm run bench:stream -- [options]
  --corpus DIR   where the corpus lies (default ../shared/corpus; the samples where there is none)
  --records N    how many (default 20000), rounded so that each tenth is the same pages as often
  --pages N      how many pages of wcxb, over and over (default 500)
  --most-bytes N of those only pages of at most so many bytes: more records in the same time
  --shape NAME   wet (default), html or another dump of the corpus
  --jobs N       worker threads of the command (default 1)
  --bin FILE     the command (default bin/cleancopy.js)
  --write        write the curve to tests/benchmark/stream-memory.svg
  --check        exit with 1 where a bar is missed`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
      records: { type: 'string', default: '20000' },
      pages: { type: 'string', default: '500' },
      'most-bytes': { type: 'string', default: 'Infinity' },
      shape: { type: 'string', default: 'wet' },
      jobs: { type: 'string', default: '1' },
      bin: { type: 'string', default: path.join(root, 'bin/cleancopy.js') },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { shape, jobs, bin } = values;
  const { origin, pages: all } = await readPagesOfShape(root, values.corpus, shape, Number(values.pages));
  const pages = all.filter(({ length }) => length <= Number(values['most-bytes']));
  if (pages.length === 0) throw new Error(`--most-bytes ${values['most-bytes']}: no page is as small`);
  // A tenth is whole turns over the pages: only then do tenths compare.
  const turns = Math.max(1, Math.round(Number(values.records) / 10 / pages.length));
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
  if (values.write) writeFileSync(plotFile, drawMemory(title, samples, count));
  const bars = judgeStream(samples, count);
  console.log(barTable('a long stream', bars));
  return values.check && bars.some(isMissed) ? 1 : 0;
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
