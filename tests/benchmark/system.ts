/** A child process of the benchmark: one system, its pages in memory, a timed round whenever it is asked. */
import { peakMemory } from './peak-memory.cjs';
import { type RunPage, type SystemName, silenceConsole, systems } from './systems.js';

/** What one round took, page by page. */
export interface Round {
  /** Of all threads: what a collector does beside the page counts. */
  cpuMs: number[];
  wallMs: number[];
  /** Pages that ended in an error; for cleancopy also those without an article. */
  failed: number;
  /** Peak of the process so far. */
  peakMb: number;
}

async function runRound(run: RunPage, pages: readonly Buffer[]): Promise<Round> {
  const round: Round = { cpuMs: [], wallMs: [], failed: 0, peakMb: 0 };
  for (const page of pages) {
    const start = performance.now();
    const used = process.cpuUsage();
    try {
      await run(page);
    } catch {
      round.failed += 1;
    }
    const { user, system } = process.cpuUsage(used);
    round.cpuMs.push((user + system) / 1000);
    round.wallMs.push(performance.now() - start);
  }
  return { ...round, peakMb: peakMemory() };
}

let run: RunPage | null = null;
let pages: Buffer[] = [];

silenceConsole();

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
