/** What pages cost several systems, measured in turns so that what else the machine does falls on all alike. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { NumberedPage } from './pages.js';
import type { Round } from './system.js';
import type { SystemName } from './systems.js';
import { startTrafilatura } from './trafilatura.js';

/** A system with the pages that it is to read. */
export interface Contestant {
  name: string;
  system: SystemName | 'trafilatura';
  pages: readonly NumberedPage[];
}

export interface Throughput {
  name: string;
  /** The pages' numbers, in the order of each round's times. */
  numbers: readonly number[];
  rounds: readonly Round[];
}

/** A contestant at work in a process of its own. */
export interface Runner {
  round(): Promise<Round>;
  end(): void;
}

/** A first round warms up and does not count. */
export async function measureThroughput(contestants: readonly Contestant[], rounds: number): Promise<Throughput[]> {
  const runners: Runner[] = [];
  try {
    for (const contestant of contestants) runners.push(await start(contestant));
    const measured: Round[][] = contestants.map(() => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [index, runner] of runners.entries()) measured[index]!.push(await runner.round());
    }
    return contestants.map(({ name, pages }, index) => ({
      name,
      numbers: pages.map(({ number }) => number),
      rounds: measured[index]!.slice(1),
    }));
  } finally {
    for (const runner of runners) runner.end();
  }
}

async function start({ system, pages }: Contestant): Promise<Runner> {
  const contents = pages.map(({ bytes }) => bytes);
  if (system === 'trafilatura') return startTrafilatura(contents);
  const child = fork(fileURLToPath(new URL('system.ts', import.meta.url)), { serialization: 'advanced' });
  await ask(child, { system, pages: contents });
  return { round: () => ask<Round>(child, 'round'), end: () => child.kill() };
}

async function ask<T>(child: ChildProcess, message: object | string): Promise<T> {
  const died = new AbortController();
  child.once('exit', (code) => died.abort(new Error(`a benchmark process died (${code})`)));
  child.send(message);
  const [answer] = await once(child, 'message', { signal: died.signal });
  return answer as T;
}

/** Pages a second, median over the rounds. */
export function rateOf({ numbers, rounds }: Throughput, clock: 'cpuMs' | 'wallMs'): number {
  return median(rounds.map((round) => (numbers.length * 1000) / sum(round[clock])));
}

/**
 * How many times the CPU time of another's a system takes for a page, over the pages that both were given: the median of
 * the rounds' ratios. Pages on which one fails count as much as others.
 */
export function costBeside(one: Throughput, other: Throughput): number {
  const common = one.numbers.filter((number) => other.numbers.includes(number));
  if (common.length === 0) throw new Error(`${one.name} and ${other.name} have no page in common`);
  const costs = (of: Throughput, round: Round) => sum(common.map((number) => round.cpuMs[of.numbers.indexOf(number)]!));
  return median(one.rounds.map((round, index) => costs(one, round) / costs(other, other.rounds[index]!)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
