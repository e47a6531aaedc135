/**
 * `npm run bench:warc`: the built command (`npm run build` first) over an archive, beside the same pages as files.
 * What an archive costs beyond its pages is unpacking and reading records.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../evaluation/table.js';
import { type Bar, barTable, isMissed } from './bars.js';
import { type BuiltOptions, builtCommand, count, root } from './options.js';
import { writePages } from './page-files.js';
import { readHtmlPages } from './pages.js';
import { judgeMemory } from './stream-verdict.js';
import { median } from './throughput.js';
import { writeArchive } from './warc-file.js';
import { type Watched, watchCommand } from './watched-command.js';

interface Options extends BuiltOptions {
  size: string;
  pages: number;
  plain: boolean;
  jobs: string;
  rounds: number;
}

const command = builtCommand('bench:warc')
  .option('--size <size>', 'of the pages in the archive, such as 2G, before they are packed', '200M')
  .option('--pages <n>', 'how many pages of wcxb, over and over', count, 400)
  .option('--plain', 'an archive that is not packed, instead of a gzip member a record', false)
  .option('--jobs <n>', 'worker threads of the command', '1')
  .option('--rounds <n>', 'rounds in turns', count, 3);

async function main(): Promise<number> {
  const { corpus, bin, check, size, pages: wanted, plain, jobs, rounds } = command.parse().opts<Options>();
  const { origin, html } = readHtmlPages(root, corpus, wanted);
  const count = countFor(html, readSize(size));
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    const archive = path.join(folder, plain ? 'pages.warc' : 'pages.warc.gz');
    await writeArchive(archive, html, count);
    writePages(folder, html, 'html', count);
    const megabytes = (statSync(archive).size / 1e6).toFixed(0);
    console.log(`${count} pages (${origin}, ${size} of HTML; the archive has ${megabytes} MB), -j ${jobs}:\n`);
    const settings = { bin, jobs, count, rounds };
    const runs = await measure(archive, path.join(folder, 'pages'), settings);
    console.log(`${runsTable(runs)}\n`);
    const bars = judge(runs, count);
    console.log(barTable('archives', bars));
    return check && bars.some(isMissed) ? 1 : 0;
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
