import { CleancopyError } from '../errors.js';
import type { LooseFlags } from './flags.js';
import { readInputList } from './input-list.js';
import type { Io } from './io.js';
import type { InputRun } from './run-inputs.js';
import { announcementsOf } from './web-flags.js';

/** The inputs of a run: what is named, what a list names, what is announced; standard input where nothing is. */
export async function collectInputs(
  named: readonly string[],
  flags: LooseFlags,
  io: Io,
): Promise<Pick<InputRun, 'inputs' | 'single'>> {
  const { inputFile } = flags;
  const announcements = announcementsOf(flags);
  if (inputFile !== undefined) {
    const listed = await readInputList(inputFile, flags.null === true, io);
    return { inputs: [...named, ...listed, ...announcements], single: false };
  }
  if (flags.null) throw new CleancopyError('usage', '--null is about --input-file, which is missing');
  if (announcements.length > 0) return { inputs: [...named, ...announcements], single: false };
  return { inputs: named.length === 0 ? ['-'] : named, single: named.length <= 1 };
}
