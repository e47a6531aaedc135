import { stat } from 'node:fs/promises';
import { walkDirectory } from './directory.js';
import { type FilePath, isPath } from './file-path.js';
import { type InputSpec, isOfTheWeb, STANDARD_INPUT } from './input-options.js';

/**
 * The bytes of all files among the inputs, those in directories included.
 * @param stdinBytes of standard input, where that is a file; else null
 * @param signal gives up
 * @param passedOver the directory that walks pass over
 * @returns null where an input is no file, so that its length is not known beforehand
 */
export async function totalBytes(
  specs: readonly InputSpec[],
  stdinBytes: number | null,
  signal: AbortSignal,
  passedOver?: string,
): Promise<number | null> {
  if (specs.some(isOfTheWeb)) return null;
  let bytes = 0;
  for (const spec of specs as readonly FilePath[]) {
    if (spec === STANDARD_INPUT) {
      if (stdinBytes === null) return null;
      bytes += stdinBytes;
      continue;
    }
    const found = await stat(spec).catch(() => null);
    if (!found?.isDirectory()) {
      bytes += found?.size ?? 0;
      continue;
    }
    for await (const path of walkDirectory(spec, passedOver)) {
      if (signal.aborted) return null;
      if (isPath(path)) bytes += (await stat(path).catch(() => null))?.size ?? 0;
    }
  }
  return bytes;
}
