import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { CleancopyError } from '../../src/errors.js';
import { type InputOptions, readInputs } from '../../src/inputs/index.js';
import type { InputItem, RawInput, UnreadableInput } from '../../src/types.js';

/** A directory of its own for the file's tests. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'cleancopy-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Standard input that gives the pieces one after another. */
export async function* streamOf(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** Everything that the inputs give. */
export async function readAll(
  specs: string[],
  options: Partial<InputOptions> = {},
): Promise<(RawInput | UnreadableInput)[]> {
  const found: (RawInput | UnreadableInput)[] = [];
  for await (const input of readInputs(specs, { from: 'auto', maxBytes: 1e6, stdin: streamOf(), ...options })) {
    if (isPage(input)) found.push(input);
  }
  return found;
}

/** Whether an item is a page or the failure of one. */
export function isPage(item: InputItem): item is RawInput | UnreadableInput {
  return !('feed' in item) && !('unchanged' in item);
}

/** One line an input: its source, then its text or the error's code. */
export function summarize(inputs: readonly (RawInput | UnreadableInput)[]): string[] {
  return inputs.map((input) => {
    if ('error' in input) return `${input.source} ! ${(input.error as CleancopyError).code}`;
    return `${input.source} = ${typeof input.content === 'string' ? input.content : Buffer.from(input.content)}`;
  });
}

/** The error of an input that must have one. */
export function errorOf(input: RawInput | UnreadableInput | undefined): CleancopyError {
  if (input === undefined || !('error' in input) || !(input.error instanceof CleancopyError)) {
    throw new Error(`no coded error in ${JSON.stringify(input)}`);
  }
  return input.error;
}
