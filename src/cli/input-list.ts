import { isUtf8 } from 'node:buffer';
import { untilAborted } from '../batch/until-aborted.js';
import { CleancopyError } from '../errors.js';
import { chunksOf, type FilePath, filePath, isWebAddress } from '../inputs/index.js';
import type { Io } from './io.js';

/**
 * The INPUTs that a list names. Blank lines count for nothing, nor do a byte order mark and spaces around an address.
 * Names may be of any bytes. A list that a program is still writing is read until the run is ended.
 * @param path        of the list; `-`: standard input
 * @param endedByNull a NUL ends each INPUT (`find -print0`) rather than a line end
 * @throws {CleancopyError} `usage`
 */
export async function readInputList(
  path: string,
  endedByNull: boolean,
  { stdin, signal }: Pick<Io, 'stdin' | 'signal'>,
): Promise<FilePath[]> {
  const chunks = untilAborted(path === '-' ? stdin : chunksOf(path), signal);
  const bytes = await bytesOf(chunks).catch(asUsageError(path));
  if (endedByNull) return split(bytes, '\0').filter((input) => input !== '');
  const lines = split(withoutMark(bytes), /\r?\n/);
  return lines
    .filter((line) => typeof line !== 'string' || line.trim() !== '')
    .map((line) => (typeof line === 'string' && isWebAddress(line) ? line.trim() : line));
}

function split(bytes: Buffer, separator: string | RegExp): FilePath[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split(separator);
  // A byte a character: what parts the inputs is ASCII.
  const parts = bytes.toString('latin1').split(separator);
  return parts.map((part) => filePath(Buffer.from(part, 'latin1')));
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.toString('latin1', 0, 3) === '\xef\xbb\xbf' ? bytes.subarray(3) : bytes;

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function asUsageError(path: string): (error: unknown) => never {
  return (error) => {
    throw new CleancopyError('usage', `cannot read the list ${path}: ${(error as Error).message}`, { cause: error });
  };
}
