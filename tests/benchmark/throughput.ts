/** Pages a second of several systems, measured in turns so that what else the machine does falls on all alike. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Round, SystemName } from './system.js';

/** A system with the pages that it is to read. */
export interface Contestant {
  name: string;
  system: SystemName;
  pages: Buffer[];
}

export interface Throughput {
  name: string;
  pages: number;
  failed: number;
  /** Median over the rounds. */
  pagesPerSecond: number;
  peakMb: number;
}

/** Each contestant in a process of its own; a first round warms up and does not count. */
export async function measureThroughput(contestants: Contestant[], rounds: number): Promise<Throughput[]> {
  const children: ChildProcess[] = [];
  try {
    for (const contestant of contestants) children.push(await start(contestant));
    const measured: Round[][] = contestants.map(() => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [index, child] of children.entries()) measured[index]!.push(await ask(child, 'round'));
    }
    return contestants.map(({ name }, index) => summarize(name, measured[index]!.slice(1)));
  } finally {
    for (const child of children) child.kill();
  }
}

async function start({ system, pages }: Contestant): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('system.ts', import.meta.url)), { serialization: 'advanced' });
  await ask(child, { system, pages });
  return child;
}

async function ask<T>(child: ChildProcess, message: object | string): Promise<T> {
  const died = new AbortController();
  child.once('exit', (code) => died.abort(new Error(`a benchmark process died (${code})`)));
  child.send(message);
  const [answer] = await once(child, 'message', { signal: died.signal });
  return answer as T;
}

function summarize(name: string, rounds: Round[]): Throughput {
  const { pages, failed } = rounds[0]!;
  const milliseconds = median(rounds.map((round) => round.milliseconds));
  const peakMb = Math.max(...rounds.map((round) => round.peakMb));
  return { name, pages, failed, pagesPerSecond: (pages * 1000) / milliseconds, peakMb };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
