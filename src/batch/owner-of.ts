import { relative, resolve } from 'node:path';
import { withinFile } from './file-name.js';
import type { ReadInput } from './sink.js';

/**
 * An input by a name that it has in every run: the path of its file as seen from a directory, so that both can be moved
 * together. A record within a file goes by that file, whose lines move about, and standard input by `-`.
 * @param directory absolute, where the articles go
 * @returns null for an address: the names of their articles are their own already
 */
export function ownerOf({ source, visit }: ReadInput, directory: string): string | null {
  if (visit?.requested === source) return null;
  const file = withinFile(source)?.file ?? source;
  return file === '-' ? file : relative(directory, resolve(file));
}
