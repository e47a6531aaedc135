/** Trafilatura as a contestant, where Python has it. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Round } from './system.js';
import type { Runner } from './throughput.js';

export function hasTrafilatura(): boolean {
  return spawnSync('python3', ['-c', 'import trafilatura']).status === 0;
}

/** A line a request and a line an answer: first the pages, then rounds. */
export async function startTrafilatura(pages: readonly Buffer[]): Promise<Runner> {
  const program = fileURLToPath(new URL('trafilatura.py', import.meta.url));
  const child = spawn('python3', [program], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => {});
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error('the benchmark’s Python process died');
    return JSON.parse(value as string);
  };
  await ask({ pages: pages.map((page) => page.toString('base64')) });
  return { round: async () => (await ask({ round: true })) as Round, end: () => child.kill() };
}
