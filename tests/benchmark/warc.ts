/**
 * `npm run bench:warc`: the built command (`npm run build` first) over an archive, beside the same pages as files.
 * What an archive costs beyond its pages is unpacking and reading records.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../evaluation/table.js';
import { type Bar, barTable, isMissed } from './bars.js';
import { writePages } from './page-files.js';
import { readHtmlPages } from './pages.js';
import { judgeMemory } from './stream-verdict.js';
import { median } from './throughput.js';
import { writeArchive } from './warc-file.js';
import { type Watched, watchCommand } from './watched-command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usage = `usage: npm run bench:warc -- [options]
  --corpus DIR   where the corpus lies (default ../shared/corpus; the samples where there is none)
  --size SIZE    of the pages in the archive, such as 200M (the default) or 2G, before they are packed
  --pages N      how many pages of wcxb, over and over (default 400)
  --plain        an archive that is not packed (default: a gzip member a record)
  --jobs N       worker threads of the command (default 1)
  --rounds N     rounds in turns (default 3)
  --bin FILE     the command (default bin/cleancopy.js)
  --check        exit with 1 where a bar is missed`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
      size: { type: 'string', default: '200M' },
      pages: { type: 'string', default: '400' },
      plain: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      bin: { type: 'string', default: path.join(root, 'bin/cleancopy.js') },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { origin, html } = readHtmlPages(root, values.corpus, Number(values.pages));
  const count = countFor(html, readSize(values.size));
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    const archive = path.join(folder, values.plain ? 'pages.warc' : 'pages.warc.gz');
    await writeArchive(archive, html, count);
    writePages(folder, html, 'html', count);
    const megabytes = (statSync(archive).size / 1e6).toFixed(0);
    console.log(
      `${count} pages (${origin}, ${values.size} of HTML; the archive has ${megabytes} MB), -j ${values.jobs}:\n`,
    );
    const { bin, jobs } = values;
    const settings = { bin, jobs, count, rounds: Number(values.rounds) };
    const runs = await measure(archive, path.join(folder, 'pages'), settings);
    console.log(`${runsTable(runs)}\n`);
    const bars = judge(runs, count);
    console.log(barTable('archives', bars));
    return values.check && bars.some(isMissed) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readSize(text: string): number {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)$/i.exec(text) ?? [];
  if (digits === undefined) throw new Error(`--size ${text}: a size such as 200M or 2G`);
  return Number(digits) * { '': 1, K: 1e3, M: 1e6, G: 1e9 }[unit.toUpperCase() as '' | 'K' | 'M' | 'G'];
}

/** How many pages, over and over, have so many bytes. */
function countFor(pages: readonly Buffer[], bytes: number): number {
  const turn = pages.reduce((sum, page) => sum + page.length, 0);
  let count = Math.floor(bytes / turn) * pages.length;
  for (let left = bytes % turn; left > 0; count++) left -= pages[count % pages.length]!.length;
  return count;
}

/** The archive, and the folder of its pages. */
type Round = readonly [archive: Watched, files: Watched];

async function measure(
  archive: string,
  pages: string,
  { bin, jobs, count, rounds }: { bin: string; jobs: string; count: number; rounds: number },
): Promise<Round[]> {
  const runs: Round[] = [];
  const watch = async (input: string): Promise<Watched> => {
    const args = ['-q', '-t', 'ndjson', '-j', jobs, input];
    const watched = await watchCommand({ bin, args, input: null, every: Math.max(1, count / 200) });
    if (watched.records !== count) throw new Error(`${input}: ${watched.records} records of ${count} pages`);
    return watched;
  };
  for (let round = 0; round < rounds; round++) runs.push([await watch(archive), await watch(pages)]);
  return runs;
}

function runsTable(runs: readonly Round[]): string {
  const rows = ['the archive', 'files'].map((name, place) => {
    const watched = runs.map((round) => round[place]!);
    const { records } = watched[0]!;
    const [wallMs, cpuMs] = [median(watched.map((run) => run.wallMs)), median(watched.map((run) => run.cpuMs))];
    const peak = Math.max(...watched.map(({ samples }) => samples.at(-1)!.peakMb));
    return [name, ((records * 1000) / wallMs).toFixed(1), (cpuMs / records).toFixed(2), peak.toFixed(0)];
  });
  return table(['input', 'pages/s', 'CPU ms each', 'peak MB'], rows);
}

/** By CPU time: reading is beside the cleaning, and so is what else the machine does. */
function judge(runs: readonly Round[], count: number): Bar[] {
  const rate = median(runs.map(([archive, files]) => files.cpuMs / archive.cpuMs));
  const last = runs.at(-1)![0].samples;
  return [
    { what: 'rate of the archive beside files', value: rate, at: 'least', bar: 0.9, unit: 'x' },
    judgeMemory(last, count),
  ];
}

process.exitCode = await main();
