import { open, stat } from 'node:fs/promises';
import { naming, openAtomic } from '../batch/atomic-file.js';
import { type Learning, learnChrome } from '../batch/learn-chrome.js';
import { writeFully } from '../batch/stream-sink.js';
import { beginsChrome, CHROME_HEAD_BYTES, writeChrome } from '../chrome/index.js';
import { CleancopyError } from '../errors.js';
import { readInputs } from '../inputs/index.js';
import { foldControlCharacters } from '../text/control-characters.js';
import type { Config } from './config.js';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { createReporter } from './reporter.js';
import { type InputRun, pageFormatOf, readingOf } from './run-inputs.js';

/**
 * `--learn-chrome FILE`: reads every input and writes what recurs across the pages of each site, and no record. FILE is
 * replaced, whole or not at all, if it is empty or holds what was learned before.
 * @throws {CleancopyError} `usage`, `unwritable-output`
 */
export async function runLearnChrome(
  path: string,
  { inputs, ...run }: Pick<InputRun, 'inputs' | 'web' | 'wanted' | 'lines'>,
  config: Config,
  io: Io,
): Promise<ExitCode> {
  if (path === '-') throw new CleancopyError('usage', '--learn-chrome -: name a file');
  await refuseOther(path);
  const reporter = createReporter(io, config);
  // Opened first: who waits for a million pages must not hear then that the directory is not there.
  const file = await openAtomic(path);
  try {
    const learning = await learnChrome(readInputs(inputs, readingOf(run, config, io)), {
      options: { from: pageFormatOf(config) },
      onFailure: (failure) => reporter.result(failure),
      signal: io.signal,
    });
    if (!learning) {
      await file.discard();
      return ExitCode.Ok;
    }
    await file.write(writeChrome(learning.chrome));
    await file.publish();
    if (config.verbosity !== 'quiet') await tell(path, learning, io);
    return learning.failures > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Where FILE was forgotten, a page stands in its place. @throws {CleancopyError} `usage`, `unwritable-output` */
async function refuseOther(path: string): Promise<void> {
  const head = await naming(path, () => headOf(path));
  if (head.length === 0 || beginsChrome(head)) return;
  const detail = `--learn-chrome ${path}: would be replaced, and is no file of learned chrome: name another file`;
  throw new CleancopyError('usage', detail);
}

/** The first bytes of a file; none where there is no regular file. @throws the system's error */
async function headOf(path: string): Promise<Uint8Array> {
  if (!(await stat(path).catch(() => null))?.isFile()) return new Uint8Array();
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(CHROME_HEAD_BYTES));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What was learned, in a line. Nobody may be left to read it. */
async function tell(path: string, learning: Learning, { stderr }: Io): Promise<void> {
  await writeFully(stderr, `${foldControlCharacters(`${path}: ${summaryOf(learning)}`)}\n`).catch(() => {});
}

function summaryOf({ chrome: { sites }, pages, smallSites, isPartial }: Learning): string {
  const lines = [...sites.values()].reduce((sum, site) => sum + site.lines.size, 0);
  const parts = [`${count(lines, 'line')} on more than one of ${count(pages, 'page')} of ${count(sites.size, 'site')}`];
  if (smallSites > 0) parts.push(`${count(smallSites, 'site')} with fewer than 3 different pages left out`);
  if (isPartial) parts.push('there are more sites than memory is kept for: learn the rest in a run of their own');
  return parts.join('; ');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
