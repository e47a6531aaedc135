import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from '../outputs/output.js';
import { openAtomic } from './atomic-file.js';
import { fileNameFor, uniqueNames } from './file-name.js';
import { isCleaned } from './result.js';
import type { ReadInput, Sink } from './sink.js';
import { asOutputError } from './stream-sink.js';

/** Decides by the first input how the files' names end. */
export type ChooseExtension = (first: ReadInput) => Promise<Pick<Output, 'extension'>>;

/**
 * One file an article in a directory, which is made where it is missing. A failure has no file. A file of an earlier run
 * is replaced, so that running again gives the same directory.
 * @throws {CleancopyError} `unwritable-output`
 */
export async function directorySink(directory: string, choose: ChooseExtension): Promise<Sink> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw asOutputError(error, directory);
  });
  const unique = uniqueNames();
  return {
    async write(result, input) {
      if (!isCleaned(result)) return;
      const { extension } = await choose(input);
      const name = unique(fileNameFor(result, input));
      const file = await openAtomic(join(directory, name + extension));
      try {
        await file.write(result.text);
        await file.publish();
      } catch (error) {
        await file.discard();
        throw error;
      }
    },
    async finish() {},
    async abandon() {},
  };
}
