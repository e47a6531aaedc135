import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

type Require = (name: string) => object;
/** A chunk's code as the build wrote it. */
type Chunk = (exports: object, require: Require, module: { exports: object }, importMetaUrl: string) => void;

export interface ChunkLoader {
  load: Require;
  /** Whether something was loaded that an earlier start had not compiled, or another V8. */
  compiledAnew(): boolean;
  /** The code of what was loaded, with every function that has run by now. */
  compiled(): [name: string, code: Buffer][];
}

/**
 * Loads the command's chunks.
 *
 * @param folder  where they lie
 * @param url     what they take for their own address
 * @param before  gives what an earlier start has compiled
 * @param ofNode  gives Node's own modules
 */
export function chunkLoader(
  folder: string,
  url: string,
  before: (name: string) => Buffer | undefined,
  ofNode: Require,
): ChunkLoader {
  const modules = new Map<string, { exports: object }>();
  const scripts = new Map<string, Script>();
  let compiledAnew = false;

  const load: Require = (name) => {
    if (!name.startsWith('./')) return dear.has(name) ? lazily(name, ofNode) : ofNode(name);
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const cachedData = before(name);
    const script = compile(path.join(folder, name), cachedData);
    scripts.set(name, script);
    compiledAnew ||= cachedData === undefined || script.cachedDataRejected === true;
    (script.runInThisContext() as Chunk)(module.exports, load, module, url);
    return module.exports;
  };
  return {
    load,
    compiledAnew: () => compiledAnew,
    compiled: () => [...scripts].map(([name, script]) => [name, script.createCachedData()]),
  };
}

function compile(filename: string, cachedData: Buffer | undefined): Script {
  // The build writes nothing beyond ASCII, which is read without a look at each byte.
  const source = readFileSync(filename, 'latin1');
  return new Script(source, cachedData ? { filename, cachedData } : { filename });
}

/** Modules of Node that take a start some milliseconds each, while most runs that name them need none. */
const dear: ReadonlySet<string> = new Set(['node:child_process', 'node:crypto', 'node:fs/promises']);

/** A module that is loaded when something of it is first asked for. */
function lazily(name: string, ofNode: Require): object {
  let module: object | null = null;
  const target = () => {
    module ??= ofNode(name);
    return module;
  };
  const describe = (key: PropertyKey) => Reflect.getOwnPropertyDescriptor(target(), key);
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(target(), key),
      has: (_, key) => Reflect.has(target(), key),
      ownKeys: () => Reflect.ownKeys(target()),
      // A proxy must not call fixed what its own target, the empty object, does not have.
      getOwnPropertyDescriptor: (_, key) => describe(key) && { ...describe(key), configurable: true },
    },
  );
}
