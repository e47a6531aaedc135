import { readFile } from 'node:fs/promises';
import { CleancopyError } from '../errors.js';
import { isWebAddress } from '../inputs/index.js';

/**
 * The INPUTs that a list names. Blank lines count for nothing, nor do a byte order mark and spaces around an address.
 * @param path        of the list; `-`: standard input
 * @param endedByNull a NUL ends each INPUT (`find -print0`) rather than a line end
 * @throws {CleancopyError} `usage`
 */
export async function readInputList(
  path: string,
  endedByNull: boolean,
  stdin: AsyncIterable<Uint8Array>,
): Promise<string[]> {
  const text = path === '-' ? await textOf(stdin) : await readFile(path, 'utf8').catch(asUsageError(path));
  if (endedByNull) return text.split('\0').filter((input) => input !== '');
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((line) => (isWebAddress(line) ? line.trim() : line));
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function asUsageError(path: string): (error: unknown) => never {
  return (error) => {
    throw new CleancopyError('usage', `cannot read the list ${path}: ${(error as Error).message}`, { cause: error });
  };
}
