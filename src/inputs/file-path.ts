import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';

/** A path: a text where its bytes are UTF-8, as nearly all are, else its bytes, which no text would lead back to. */
export type FilePath = string | Buffer;

/** The path, or the part of one, that bytes are. */
export function filePath(bytes: Buffer): FilePath {
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}

/** A path as records and messages name it: with U+FFFD for what is not UTF-8. */
export function sourceOf(path: FilePath): string {
  return typeof path === 'string' ? path : path.toString('utf8');
}

export function isPath(found: unknown): found is FilePath {
  return typeof found === 'string' || Buffer.isBuffer(found);
}

/** The path of an entry of a directory. */
export function joinPath(directory: FilePath, name: FilePath): FilePath {
  if (typeof directory === 'string' && typeof name === 'string') return join(directory, name);
  return fromLatin1(join(toLatin1(directory), toLatin1(name)));
}

/** A path with another ending. @param ending what is replaced, and what by: nothing but ASCII */
export function withEnding(path: FilePath, ending: RegExp, other: string): FilePath {
  if (typeof path === 'string') return path.replace(ending, other);
  return fromLatin1(toLatin1(path).replace(ending, other));
}

/** Each byte as a character of its own: those that paths are put together of, such as `/`, stay what they are. */
const toLatin1 = (path: FilePath): string => Buffer.from(path as string).toString('latin1');
const fromLatin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
