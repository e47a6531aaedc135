import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnreadableInput } from '../types.js';
import { unreadable, unreadableBecause } from './unreadable.js';

/** Files that could be pages, also compressed. Not `.json`: it is data beside the pages more often than pages. */
const pageName = /\.(?:html?|xhtml|te?xt|md|markdown|ndjson|jsonl|mht|mhtml|warc|wet)(?:\.(?:gz|zst))?$/i;

/** Never pages, and often thousands of files. */
const skippedDirectories: ReadonlySet<string> = new Set(['node_modules']);

/**
 * The paths of the pages in a directory and all below it, sorted by code unit; hidden names are left out, and what is no
 * regular file: a pipe or a socket that nobody writes to would be waited for without end.
 */
export async function* walkDirectory(directory: string): AsyncGenerator<string | UnreadableInput> {
  let found = false;
  for await (const path of walk(directory, new Set())) {
    found = true;
    yield path;
  }
  if (!found) yield unreadable(directory, 'empty-directory', 'the directory holds no page');
}

/** @param seen real paths of the directories read: each is read once, so that links that lead back up end. */
async function* walk(directory: string, seen: Set<string>): AsyncGenerator<string | UnreadableInput> {
  let entries: Dirent[];
  try {
    const real = await realpath(directory);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    yield unreadableBecause(directory, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === 'directory') {
      if (!skippedDirectories.has(entry.name)) yield* walk(path, seen);
    } else if (kind === 'file' && pageName.test(entry.name)) {
      yield path;
    }
  }
}

/** A link counts as what it leads to; one that leads nowhere is a file, whose reading will say so. */
async function kindOf(entry: Dirent, path: string): Promise<'directory' | 'file' | 'other'> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (target?.isDirectory()) return 'directory';
  return !target || target.isFile() ? 'file' : 'other';
}
