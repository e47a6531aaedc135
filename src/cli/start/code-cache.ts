/**
 * What V8 made of the command's code, kept for the next start: to compile it takes longer than to clean a page. Node 22
 * has such a cache of its own (`module.enableCompileCache`), Node 20 has none.
 *
 * Each chunk has a file, which holds its code twice, one half after the other, because V8 trusts what it is given and a
 * wrong byte can end the process: that two halves are the same is the one check that takes no time.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Other builds' code goes when it was not renewed for so long. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/**
 * The folder for what is compiled; null where the user has none for caches, or Node's own switch says that no such
 * cache is wanted.
 *
 * @param build names the code: V8 itself compares no more than its length
 */
export function cacheFolder(env: NodeJS.ProcessEnv, build: string): string | null {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  const caches =
    env.XDG_CACHE_HOME || (process.platform === 'win32' ? env.LOCALAPPDATA : env.HOME && `${env.HOME}/.cache`);
  if (!caches || !path.isAbsolute(caches)) return null;
  return path.join(caches, 'cleancopy', `${build}-node-${process.version}-${process.arch}`);
}

/** Gives the code of chunks; nothing for one whose file is missing or damaged, or where others may write. */
export function compiledIn(folder: string | null): (chunk: string) => Buffer | undefined {
  return folder !== null && isOurs(folder) ? (chunk) => readTwice(path.join(folder, chunk)) : () => undefined;
}

function isOurs(folder: string): boolean {
  try {
    const { uid, mode } = statSync(folder);
    return process.platform === 'win32' || (uid === process.geteuid!() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

function readTwice(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const half = bytes.subarray(0, bytes.length / 2);
    return half.equals(bytes.subarray(half.length)) ? half : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the code of chunks, each whole or not at all. That it cannot is no error: the next start takes longer, that is all.
 *
 * @param compile gives the code, which takes time: asked for where there is a place for it
 */
export function keepCompiled(folder: string, compile: () => Iterable<readonly [chunk: string, code: Buffer]>): void {
  try {
    const builds = path.dirname(folder);
    // One by one: a home that does not exist is not made.
    for (const each of [path.dirname(builds), builds, folder]) makeFolder(each);
    for (const [chunk, code] of compile()) writeTwice(path.join(folder, chunk), code);
    for (const name of readdirSync(builds)) removeOld(path.join(builds, name));
  } catch {}
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function writeTwice(file: string, code: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([code, code]));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function removeOld(folder: string): void {
  if (statSync(folder).mtimeMs < Date.now() - keptFor) rmSync(folder, { recursive: true });
}
