import { stat } from 'node:fs/promises';
import { walkDirectory } from './directory.js';
import { readFile } from './file.js';
import type { InputOptions, Inputs } from './input-options.js';
import { readStandardInput, STANDARD_INPUT } from './stdin.js';
import { unreadable } from './unreadable.js';

export type { InputOptions } from './input-options.js';

const webAddress = /^https?:\/\//i;

/**
 * The inputs' pages in order, each as soon as it is read. What cannot be read comes as an error in its place, and the
 * next is read on: this never throws.
 *
 * @param specs paths of files or directories, or `-` for standard input
 */
export async function* readInputs(specs: readonly string[], options: InputOptions): Inputs {
  for (const spec of specs) yield* readInput(spec, options);
}

async function* readInput(spec: string, options: InputOptions): Inputs {
  if (spec === STANDARD_INPUT) {
    yield* readStandardInput(options);
  } else if (webAddress.test(spec)) {
    yield unreadable(spec, 'unsupported-input', 'addresses cannot be read yet');
  } else if (await isDirectory(spec)) {
    for await (const found of walkDirectory(spec)) {
      if (typeof found === 'string') yield* readFile(found, options);
      else yield found;
    }
  } else {
    yield* readFile(spec, options);
  }
}

/** False also where there is nothing: reading it will say so. */
function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
