/** A child process of the benchmark: one system, its pages in memory, a timed round whenever it is asked. */
import { parse } from 'parse5';
import type { RawInput } from '../../src/types.js';
import { peakMemory } from './peak-memory.cjs';

export const systemNames = ['parse5', 'readability', 'cleancopy'] as const;
export type SystemName = (typeof systemNames)[number];

/** What one round took. */
export interface Round {
  milliseconds: number;
  pages: number;
  /** Pages that ended in an error; for cleancopy also those without an article. */
  failed: number;
  /** Peak of the process so far. */
  peakMb: number;
}

type Run = (page: Buffer) => unknown;

/** Loaded when chosen, so that no system's memory holds another's code. */
const systems: Record<SystemName, () => Promise<Run>> = {
  parse5: async () => (page) => parse(page.toString('utf8')),
  readability: async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (page) => new Readability(parseHTML(page.toString('utf8')).document as never).parse();
  },
  cleancopy: async () => {
    const { defaultCleanOptions, extract } = await import('../../src/pipeline.js');
    return (content) => {
      const raw: RawInput = { id: null, source: '-', content, format: null, charset: null, url: null };
      return extract(raw, defaultCleanOptions);
    };
  },
};

async function runRound(run: Run, pages: readonly Buffer[]): Promise<Round> {
  let failed = 0;
  const start = performance.now();
  for (const page of pages) {
    try {
      await run(page);
    } catch {
      failed += 1;
    }
  }
  const milliseconds = performance.now() - start;
  return { milliseconds, pages: pages.length, failed, peakMb: peakMemory() };
}

let run: Run | null = null;
let pages: Buffer[] = [];

process.on('message', async (message: { system: SystemName; pages: Buffer[] } | 'round') => {
  if (message === 'round') {
    process.send!(await runRound(run!, pages));
    return;
  }
  // Structured clone turns a Buffer into a plain Uint8Array.
  pages = message.pages.map((page) => Buffer.from(page));
  run = await systems[message.system]();
  process.send!('ready');
});
