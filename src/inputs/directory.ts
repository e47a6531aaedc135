import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import type { UnreadableInput } from '../types.js';
import { type FilePath, filePath, joinPath, sourceOf } from './file-path.js';
import { unreadable, unreadableBecause } from './unreadable.js';

/** Files that could be pages, also compressed. Not `.json`: it is data beside the pages more often than pages. */
const pageName = /\.(?:html?|xhtml|te?xt|md|markdown|ndjson|jsonl|mht|mhtml|warc|wet)(?:\.(?:gz|zst))?$/i;

/** Never pages, and often thousands of files. */
const skippedDirectories: ReadonlySet<string> = new Set(['node_modules']);

interface Entry {
  name: FilePath;
  /** The name as text, with U+FFFD for what is not UTF-8. */
  text: string;
  dirent: Dirent<Buffer>;
}

/** False also where there is nothing: reading it will say so. */
export function isDirectory(path: FilePath): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The paths of the pages in a directory and all below it, sorted by code unit; hidden names are left out, and what is no
 * regular file: a pipe or a socket that nobody writes to would be waited for without end.
 * @param passedOver a directory that is not looked into, wherever it is met
 */
export async function* walkDirectory(
  directory: FilePath,
  passedOver?: string,
): AsyncGenerator<FilePath | UnreadableInput> {
  const seen = new Set<string>();
  if (passedOver !== undefined) seen.add(await realPath(passedOver).catch(() => passedOver));
  let found = false;
  for await (const path of walk(directory, seen)) {
    found = true;
    yield path;
  }
  if (!found) yield unreadable(sourceOf(directory), 'empty-directory', 'the directory holds no page');
}

/** @param seen real paths of directories, to which those read are added: each is read once, so that links that lead back up end. */
async function* walk(directory: FilePath, seen: Set<string>): AsyncGenerator<FilePath | UnreadableInput> {
  let entries: Entry[];
  try {
    const real = await realPath(directory);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await entriesOf(directory);
  } catch (error) {
    yield unreadableBecause(sourceOf(directory), error);
    return;
  }
  for (const { name, text, dirent } of entries) {
    if (text.startsWith('.')) continue;
    const path = joinPath(directory, name);
    const kind = await kindOf(dirent, path);
    if (kind === 'directory') {
      if (!skippedDirectories.has(text)) yield* walk(path, seen);
    } else if (kind === 'file' && pageName.test(text)) {
      yield path;
    }
  }
}

/** A byte a character, as it may be of any bytes. */
async function realPath(path: FilePath): Promise<string> {
  return (await realpath(path, 'buffer')).toString('latin1');
}

/** The entries of a directory, sorted by name. */
async function entriesOf(directory: FilePath): Promise<Entry[]> {
  const dirents = await readdir(directory, { encoding: 'buffer', withFileTypes: true });
  const entries = dirents.map((dirent) => {
    const name = filePath(dirent.name);
    return { name, text: sourceOf(name), dirent };
  });
  return entries.sort((a, b) => {
    if (a.text !== b.text) return a.text < b.text ? -1 : 1;
    return Buffer.compare(a.dirent.name, b.dirent.name);
  });
}

/** A link counts as what it leads to; one that leads nowhere is a file, whose reading will say so. */
async function kindOf(entry: Dirent<Buffer>, path: FilePath): Promise<'directory' | 'file' | 'other'> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (target?.isDirectory()) return 'directory';
  return !target || target.isFile() ? 'file' : 'other';
}
