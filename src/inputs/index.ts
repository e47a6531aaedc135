import { isDirectory, walkDirectory } from './directory.js';
import { readFile } from './file.js';
import { type FilePath, isPath } from './file-path.js';
import {
  type InputOptions,
  type InputSpec,
  type Inputs,
  isAnnouncement,
  isOfTheWeb,
  STANDARD_INPUT,
} from './input-options.js';
import { readStandardInput } from './stdin.js';
import { unreadable } from './unreadable.js';
import { printableAddress } from './web/web-address.js';

export { chunksOf } from './file.js';
export { directoryIdentityAt, identityAt } from './file-identity.js';
export { type FilePath, filePath, isPath, sourceOf } from './file-path.js';
export { amongInputs } from './input-files.js';
export type { Announcement, InputOptions, InputSpec, OnSkipped } from './input-options.js';
export { isOfTheWeb, isWebAddress, STANDARD_INPUT } from './input-options.js';
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
  const read = (spec: FilePath) => readInput(spec, options);
  if (web && specs.some(isOfTheWeb)) {
    // Loaded when something is fetched: undici costs every start a tenth of a second otherwise.
    const { readWeb } = await import('./web/index.js');
    yield* readWeb(specs, read, { ...options, web });
    return;
  }
  for (const spec of specs) if (!isAnnouncement(spec)) yield* read(spec);
}

async function* readInput(spec: FilePath, options: InputOptions): Inputs {
  if (spec === STANDARD_INPUT) {
    yield* readStandardInput(options);
  } else if (typeof spec === 'string' && otherScheme.test(spec)) {
    const source = printableAddress(spec);
    yield unreadable(source, 'invalid-url', `${otherScheme.exec(spec)![1]} is neither http: nor https:`);
  } else if (await isDirectory(spec)) {
    for await (const found of walkDirectory(spec, options.passedOver)) {
      if (!isPath(found)) yield found;
      else if (!options.isDone?.(found)) yield* readFile(found, options);
    }
  } else if (!options.isDone?.(spec)) {
    yield* readFile(spec, options);
  }
}
