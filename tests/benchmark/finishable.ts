/** Which pages a system comes to an end with: some hang on some pages, and would hang the benchmark. */
import { fileURLToPath } from 'node:url';
import { askWithin } from '../evaluation/ask-within.js';
import type { NumberedPage } from './pages.js';
import type { SystemName } from './systems.js';
import type { Trial } from './trial.js';

/** What a page may take. The slowest system's median is a third of a second. */
const LIMIT_MS = 10_000;

export async function finishablePages(system: SystemName, pages: readonly NumberedPage[]): Promise<NumberedPage[]> {
  const trials = pages.map(({ bytes }): Trial => ({ system, page: bytes }));
  const module = fileURLToPath(new URL('trial.ts', import.meta.url));
  const replies = await askWithin<Trial, 'ended'>(module, trials, LIMIT_MS);
  return pages.filter((_, index) => replies[index]!.answer !== null);
}
