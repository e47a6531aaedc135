import { availableParallelism } from 'node:os';
import { type Cleaner, cleanHere, openLater } from '../batch/cleaner.js';
import type { CleanOptions } from '../types.js';
import { type Config, settings } from './config.js';
import type { ChooseOutput } from './output.js';

/** A larger page is worth a thread of its own, which can be ended. */
const SMALL_PAGE = 1024 * 1024;

/** Limits that were set are to be kept, and only a thread can be ended. */
const isLimited = (config: Config): boolean =>
  (['maxTime', 'maxMemory'] as const).some((limit) => config[limit] !== settings[limit].fallback);

/** Threads, but for a run of one small page without limits of its own. @param only the source of the page, if there can be only one */
export function openCleaner(config: Config, options: CleanOptions, only: string | null, choose: ChooseOutput): Cleaner {
  const threads = config.jobs ?? availableParallelism();
  return openLater(threads * 2, async (first) => {
    const output = await choose(first);
    if (first.source === only && first.content.length <= SMALL_PAGE && !isLimited(config)) {
      const { cleanPage } = await import('../batch/clean-page.js');
      return cleanHere((page) => cleanPage(page, options, output));
    }
    const { openPool } = await import('../batch/pool/index.js');
    const { maxTime, maxMemory } = config;
    return openPool({ threads, maxTime, maxMemory, task: { options, output: output.name } });
  });
}
