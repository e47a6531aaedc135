import { stat } from 'node:fs';
import { walkDirectory } from './directory.js';
import { readFile } from './file.js';
import { type InputOptions, type InputSpec, type Inputs, isWebAddress, STANDARD_INPUT } from './input-options.js';
import { readStandardInput } from './stdin.js';
import { unreadable } from './unreadable.js';
import { printableAddress } from './web/web-address.js';

export type { Announcement, InputOptions, InputSpec, OnSkipped } from './input-options.js';
export { isWebAddress, STANDARD_INPUT } from './input-options.js';
export { totalBytes } from './total-bytes.js';
export type { SkipReason } from './warc/page.js';
export type { Wanted } from './web/discover.js';
export { printableAddress } from './web/web-address.js';
export type { Proxies, Validators, VisitMemory, WebOptions } from './web/web-options.js';

/** Of an address that is none of the web's. No path begins so. */
const otherScheme = /^([a-z][a-z0-9+.-]+:)\/\//i;

/**
 * The inputs' pages in order, each as soon as it is read. What cannot be read comes as an error in its place, and the
 * next is read on: this never throws.
 *
 * @param specs paths of files or directories, `-` for standard input, addresses, or feeds and sitemaps that announce
 *   addresses; the last two need `options.web`
 */
export async function* readInputs(specs: readonly InputSpec[], options: InputOptions): Inputs {
  const { web } = options;
  const read = (spec: string) => readInput(spec, options);
  if (web && specs.some((spec) => typeof spec !== 'string' || isWebAddress(spec))) {
    // Loaded when something is fetched: undici costs every start a tenth of a second otherwise.
    const { readWeb } = await import('./web/index.js');
    yield* readWeb(specs, read, { ...options, web });
    return;
  }
  for (const spec of specs) if (typeof spec === 'string') yield* read(spec);
}

async function* readInput(spec: string, options: InputOptions): Inputs {
  if (spec === STANDARD_INPUT) {
    yield* readStandardInput(options);
  } else if (otherScheme.test(spec)) {
    const source = printableAddress(spec);
    yield unreadable(source, 'invalid-url', `${otherScheme.exec(spec)![1]} is neither http: nor https:`);
  } else if (await isDirectory(spec)) {
    for await (const found of walkDirectory(spec)) {
      if (typeof found !== 'string') yield found;
      else if (!options.isDone?.(found)) yield* readFile(found, options);
    }
  } else if (!options.isDone?.(spec)) {
    yield* readFile(spec, options);
  }
}

/** False also where there is nothing: reading it will say so. */
function isDirectory(path: string): Promise<boolean> {
  return new Promise((resolve) => stat(path, (error, found) => resolve(!error && found.isDirectory())));
}
