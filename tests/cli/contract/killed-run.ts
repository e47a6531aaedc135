import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const bin = fileURLToPath(new URL('../../../bin/cleancopy.js', import.meta.url));

/** None outlives the tests. */
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** When a run is killed: so long after what the test saw last. */
export interface Moment {
  /** What is waited for: nothing, a request for the feed or for a page, or so many records of all runs together. */
  seen: 'nothing' | 'feed' | 'page' | number;
  /** Milliseconds. */
  wait: number;
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Moments of all phases: while it starts, at the feed, at the first page, among the records (half of these
 * at once after a record is seen, when the journal is written), at the last record and behind it.
 */
export function momentsFrom(seed: number, rounds: number, records: number): Moment[] {
  const random = randomFrom(seed);
  const among = rounds - 5;
  return [
    { seen: 'nothing', wait: random() * 300 },
    { seen: 'feed', wait: random() * 20 },
    { seen: 'page', wait: random() * 20 },
    ...Array.from({ length: among }, (_, round) => ({
      seen: 1 + Math.floor(((round + random()) * (records - 2)) / among),
      wait: round % 2 === 0 ? 0 : random() * 15,
    })),
    { seen: records - 1, wait: random() * 10 },
    { seen: records, wait: random() * 20 },
  ];
}

/** Starts the built command. @param stdout a file descriptor, or a pipe */
export function startInto(args: readonly string[], cwd: string, stdout: number | 'pipe'): ChildProcess {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    stdio: ['ignore', stdout, 'inherit'],
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent' },
  });
  started.push(child);
  return child;
}

/** What ended a run: its exit code, or the signal. */
export function endOf(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
}

/**
 * Kills a run as soon as the moment has come, if it has not ended by then.
 * @param left how much is still to be seen: near to the moment, it is looked for without a pause
 */
export async function killAt(child: ChildProcess, { wait }: Moment, left: () => number): Promise<void> {
  const runs = () => child.exitCode === null && child.signalCode === null;
  for (let more = left(); runs() && more > 0; more = left()) {
    if (more > 1) await sleep(1);
    else await new Promise(setImmediate);
  }
  if (wait > 0) await sleep(wait);
  child.kill('SIGKILL');
}
