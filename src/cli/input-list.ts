import { readFile } from 'node:fs/promises';
import { CleancopyError } from '../errors.js';

/**
 * The INPUTs that a list names. Empty lines count for nothing.
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
  return text.split(endedByNull ? '\0' : /\r?\n/).filter((input) => input !== '');
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
