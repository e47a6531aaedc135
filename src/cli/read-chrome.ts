import { readFile } from 'node:fs/promises';
import { CleancopyError } from '../errors.js';
import type { LearnedChrome } from '../types.js';

/** What `--chrome FILE` names; null where it is not given. @throws {CleancopyError} `usage`, `invalid-chrome` */
export async function readChrome(path: string | undefined): Promise<LearnedChrome | null> {
  if (path === undefined) return null;
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CleancopyError('usage', `cannot read --chrome ${path}: ${error.message}`, { cause: error });
  });
  const { parseChrome } = await import('../chrome/index.js');
  return parseChrome(text, path);
}
