/**
 * `npm run bench:fetch`: fetching with the built command (`npm run build` first), from servers on loopback. The rate
 * beside that of the same pages read from files, and the time for several slow hosts beside that for one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../evaluation/table.js';
import { type Bar, barTable, isMissed } from './bars.js';
import { type BuiltOptions, builtCommand, count, root } from './options.js';
import type { Hosting } from './page-server.js';
import { readHtmlPages } from './pages.js';
import { median } from './throughput.js';
import { runCommand, type TimedRun } from './timed-command.js';

interface Options extends BuiltOptions {
  pages: number;
  rounds: number;
}

const command = builtCommand('bench:fetch')
  .option('--pages <n>', 'pages of the fast host, from all over wcxb', count, 300)
  .option('--rounds <n>', 'timed rounds; one before them does not count', count, 5);

/** How many slow hosts there are, of how many pages, that take how many milliseconds each. */
const slow = { hosts: 8, pages: 5, delay: 300 };

/** Lists of inputs, by what they are called. */
type Lists = ReadonlyMap<string, readonly string[]>;

interface Timed {
  name: string;
  /** Of the last round: all are alike. */
  records: number;
  failed: number;
  wallMs: readonly number[];
}

async function main(): Promise<number> {
  const { corpus, bin, check, pages: wanted, rounds } = command.parse().opts<Options>();
  const { origin, html } = readHtmlPages(root, corpus, wanted);
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  const servers: ChildProcess[] = [];
  try {
    const fast = await startHosts({ hosts: 1, pages: html, delay: 0 }, servers);
    const hosts = await startHosts({ ...slow, pages: Array(slow.pages).fill(shortPage) }, servers);
    const lists = new Map([...fastLists(html, fast[0]!, folder), ...slowLists(hosts)]);

    console.log(`Fetching ${origin}, medians of ${rounds} rounds in turns:\n`);
    const timed = await measure(lists, { bin, rounds, folder });
    console.log(`${timeTable(timed)}\n`);

    const bars = judge(timed);
    console.log(barTable('fetching', bars));
    return check && bars.some(isMissed) ? 1 : 0;
  } finally {
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** @param servers the new process is added here @returns the hosts' origins */
async function startHosts(hosting: Hosting, servers: ChildProcess[]): Promise<string[]> {
  const server = fork(fileURLToPath(new URL('page-server.ts', import.meta.url)), { serialization: 'advanced' });
  servers.push(server);
  server.send(hosting);
  const [ports] = (await once(server, 'message')) as [number[]];
  return ports.map((port) => `http://127.0.0.1:${port}`);
}

/** The same pages in files and on a host that answers at once. */
function fastLists(html: readonly Buffer[], origin: string, folder: string): Lists {
  const files = html.map((bytes, number) => {
    const file = path.join(folder, `${number}.html`);
    writeFileSync(file, bytes);
    return file;
  });
  return new Map([
    ['files', files],
    ['one host that answers at once', html.map((_, number) => `${origin}/${number}`)],
  ]);
}

/** One slow host, and several of them: their pages in turns, and host by host. */
function slowLists(hosts: readonly string[]): Lists {
  const numbers = [...Array(slow.pages).keys()];
  return new Map([
    ['one slow host', numbers.map((number) => `${hosts[0]}/${number}`)],
    [`${slow.hosts} slow hosts in turns`, numbers.flatMap((number) => hosts.map((host) => `${host}/${number}`))],
    [`${slow.hosts} slow hosts one by one`, hosts.flatMap((host) => numbers.map((number) => `${host}/${number}`))],
  ]);
}

/** So short that only the waiting counts. */
const shortPage = Buffer.from(
  `<!doctype html><title>Ferry to run again</title><article><h1>Ferry to run again</h1>${'<p>The ferry between the two islands will run again from Monday, the harbour office said, after a winter of repairs to its landing stage and to both of its engines.</p>'.repeat(5)}</article>`,
);

async function measure(
  lists: Lists,
  { bin, rounds, folder }: { bin: string; rounds: number; folder: string },
): Promise<Timed[]> {
  const runs = new Map<string, TimedRun[]>([...lists.keys()].map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, inputs] of lists) {
      const run = await runCommand(bin, inputs, folder);
      if (run.records !== inputs.length) throw new Error(`${name}: ${run.records} records of ${inputs.length} pages`);
      // The first turn reads the files into the system's cache.
      if (round > 0) runs.get(name)!.push(run);
    }
  }
  return [...runs].map(([name, all]) => ({ ...all.at(-1)!, name, wallMs: all.map((run) => run.wallMs) }));
}

function timeTable(timed: readonly Timed[]): string {
  const rows = timed.map(({ name, records, failed, wallMs }) => {
    const milliseconds = median(wallMs);
    const rate = (records * 1000) / milliseconds;
    return [name, milliseconds.toFixed(0), rate.toFixed(1), `${failed} of ${records}`];
  });
  return table(['list', 'wall ms', 'pages/s', 'without result'], rows);
}

function judge(timed: readonly Timed[]): Bar[] {
  const [files, fast, alone, inTurns, oneByOne] = timed as [Timed, Timed, Timed, Timed, Timed];
  return [
    { what: 'rate beside files', value: medianRatio(files, fast), at: 'least', bar: 0.8, unit: 'x' },
    { what: `${inTurns.name}, beside one`, value: medianRatio(inTurns, alone), at: 'most', bar: 1.5, unit: 'x' },
    { what: `${oneByOne.name}, beside one`, value: medianRatio(oneByOne, alone), at: 'most', bar: 1.5, unit: 'x' },
  ];
}

/** Of the times of each round, so that what else the machine does falls on both alike. */
function medianRatio(above: Timed, below: Timed): number {
  return median(above.wallMs.map((wallMs, round) => wallMs / below.wallMs[round]!));
}

process.exitCode = await main();
