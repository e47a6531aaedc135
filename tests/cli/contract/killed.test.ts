import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedSite, nearby, openFeedSite } from './feed-site.js';
import { endOf, killAt, type Moment, momentsFrom, startInto } from './killed-run.js';
import { linesOf, workDirectory } from './run-command.js';

/** A failure prints it; this repeats it: `KILL_SEED=123 npx vitest run tests/cli/contract/killed.test.ts`. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

const COUNT = 500;
/** Of the feed, where fewer will do. */
const FEWER = 250;
const state = 'news.state';

let site: FeedSite;
/** What a run gives that is not killed, a record a line. */
let clean: string;
let cleanState: Set<string>;

const argsFor = (...more: string[]) => ['--feed', site.feed, '--state', state, '-t', 'ndjson', ...nearby, ...more];

beforeAll(async () => {
  site = await openFeedSite(COUNT);
  const cwd = mkdtempSync(join(tmpdir(), 'cleancopy-clean-'));
  try {
    const file = openSync(join(cwd, 'all.ndjson'), 'a');
    expect(await endOf(startInto(argsFor(), cwd, file))).toBe(0);
    closeSync(file);
    clean = readFileSync(join(cwd, 'all.ndjson'), 'utf8');
    cleanState = pagesIn(cwd);
  } finally {
    rmSync(cwd, { recursive: true });
  }
  expect(linesOf(clean)).toHaveLength(COUNT);
  expect(cleanState.size).toBe(COUNT);
}, 60_000);

afterAll(() => site.server.close());

/** Makes the feed shorter. @returns what a run that is not killed gives of it */
function announceFewer(): string {
  site.announced.length = FEWER;
  return clean
    .split(/(?<=\n)/)
    .slice(0, FEWER)
    .join('');
}

/** The pages that a state file says are done. */
function pagesIn(cwd: string): Set<string> {
  const lines = linesOf(readFileSync(join(cwd, state), 'utf8'));
  return new Set(lines.flatMap(({ url, written }) => (url ?? written ?? []) as string));
}

/** What of the site was asked for since some request. */
function wasAsked(what: 'feed' | 'page', since: number): boolean {
  return site.server.requests
    .slice(since)
    .some(({ path }) => path.startsWith('/story/') || (what === 'feed' && path === '/feed.xml'));
}

/**
 * Runs until one ends by itself, each of the first killed at its moment.
 * @param go starts a run
 * @param progress counts the records of all runs until now
 * @returns how many were killed
 */
async function runThrough(
  moments: readonly Moment[],
  go: () => { child: ReturnType<typeof startInto>; ended: Promise<unknown> },
  progress: () => number,
): Promise<number> {
  let killed = 0;
  for (const moment of moments) {
    const since = site.server.requests.length;
    const { child, ended } = go();
    const { seen } = moment;
    const left = () =>
      seen === 'nothing' ? 0 : typeof seen === 'number' ? seen - progress() : Number(!wasAsked(seen, since));
    await killAt(child, moment, left);
    const end = await ended;
    expect([0, 'SIGKILL']).toContain(end);
    if (end === 'SIGKILL') killed += 1;
  }
  const { ended } = go();
  expect(await ended).toBe(0);
  return killed;
}

describe(`a feed whose runs are killed (KILL_SEED=${seed})`, () => {
  it('is in the file that standard output is added to as if none was', async () => {
    const cwd = workDirectory();
    const path = join(cwd, 'all.ndjson');
    let [bytes, lines] = [0, 0];
    const progress = () => {
      if (!existsSync(path)) return 0;
      const { size } = statSync(path);
      if (size !== bytes) lines = readFileSync(path, 'latin1').split('\n').length - 1;
      bytes = size;
      return lines;
    };
    const go = () => {
      const file = openSync(path, 'a');
      const child = startInto(argsFor(), cwd, file);
      closeSync(file);
      return { child, ended: endOf(child) };
    };
    const killed = await runThrough(momentsFrom(seed, 20, COUNT), go, progress);
    expect(killed).toBeGreaterThanOrEqual(18);
    const text = readFileSync(path, 'utf8');
    expect(linesOf(text).map(({ source }) => source)).toEqual(linesOf(clean).map(({ source }) => source));
    expect(text === clean).toBe(true);
    expect(pagesIn(cwd)).toEqual(cleanState);
    expect(readdirSync(cwd).sort()).toEqual(['all.ndjson', state]);
  }, 60_000);

  // A pipe cannot be asked what it holds: where a run is killed between the write of a record and the journal's line about
  // it, the next one repeats that record. So each kill may repeat one record, the last of its run; none is lost.
  it('is in a pipe, but for at most the last record of each killed run twice', async () => {
    const expected = announceFewer();
    const cwd = workDirectory();
    const runs: string[] = [];
    const go = () => {
      const child = startInto(argsFor(), cwd, 'pipe');
      const run = runs.push('') - 1;
      child.stdout!.setEncoding('utf8').on('data', (text: string) => (runs[run] += text));
      return { child, ended: endOf(child) };
    };
    const wholeLines = (text: string) => text.split('\n').slice(0, -1);
    const progress = () => new Set(runs.flatMap(wholeLines)).size;
    const killed = await runThrough(momentsFrom(seed + 1, 10, FEWER), go, progress);
    expect(killed).toBeGreaterThanOrEqual(8);
    const all: string[] = [];
    for (const [first, ...rest] of runs.map(wholeLines)) {
      if (first !== undefined) all.push(...(first === all.at(-1) ? rest : [first, ...rest]));
    }
    expect(linesOf(all.join('\n')).map(({ source }) => source)).toEqual(linesOf(expected).map(({ source }) => source));
    expect(`${all.join('\n')}\n` === expected).toBe(true);
    expect(pagesIn(cwd).size).toBe(FEWER);
  }, 60_000);

  it('is whole where a run is killed that waits for a full pipe', async () => {
    const expected = announceFewer();
    const cwd = workDirectory();
    const stuck = startInto(argsFor(), cwd, 'pipe');
    const ended = endOf(stuck);
    // Nobody reads: sooner or later the run waits, in the middle of a record that it must not call written.
    let size = 0;
    for (let still = 0; still < 5; ) {
      await sleep(100);
      const now = existsSync(join(cwd, state)) ? statSync(join(cwd, state)).size : 0;
      still = now === size && now > 0 && pagesIn(cwd).size > 0 ? still + 1 : 0;
      size = now;
    }
    expect(pagesIn(cwd).size).toBeLessThan(FEWER);
    stuck.kill('SIGKILL');
    let text = '';
    stuck.stdout!.setEncoding('utf8').on('data', (more: string) => (text += more));
    await ended;
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const next = startInto(argsFor(), cwd, 'pipe');
    let rest = '';
    next.stdout!.setEncoding('utf8').on('data', (more: string) => (rest += more));
    expect(await endOf(next)).toBe(0);
    const repeated = whole.endsWith(rest.slice(0, rest.indexOf('\n') + 1));
    expect(whole + (repeated ? rest.slice(rest.indexOf('\n') + 1) : rest) === expected).toBe(true);
  }, 60_000);

  it('is in a directory as if none was', async () => {
    const expected = announceFewer();
    const cwd = workDirectory();
    const out = join(cwd, 'out');
    // A run that is killed while it writes a file leaves a hidden one, which is no article.
    const files = () => (existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : []);
    const go = () => {
      const child = startInto(argsFor('-O', out), cwd, 'pipe');
      return { child, ended: endOf(child) };
    };
    const killed = await runThrough(momentsFrom(seed + 2, 10, FEWER), go, () => files().length);
    expect(killed).toBeGreaterThanOrEqual(8);
    const records = files().map((name) => readFileSync(join(out, name), 'utf8'));
    expect(records).toHaveLength(FEWER);
    expect(new Set(records)).toEqual(new Set(expected.split(/(?<=\n)/)));
    expect(pagesIn(cwd).size).toBe(FEWER);
    expect(readdirSync(out).length).toBeLessThanOrEqual(FEWER + killed);
  }, 60_000);
});
