import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from '../outputs/output.js';
import { openAtomic } from './atomic-file.js';
import { fileNameFor, type UniqueNames, uniqueNames } from './file-name.js';
import { type Cleaned, isCleaned } from './result.js';
import type { Journal } from './resume/journal.js';
import { type ReadInput, type Sink, withOwnId } from './sink.js';
import { asOutputError } from './stream-sink.js';

/** Decides by the first input how the files' names end. */
export type ChooseExtension = (first: ReadInput) => Promise<Pick<Output, 'extension'>>;

/** What a directory's files are written with. */
export interface DirectoryOptions {
  choose: ChooseExtension;
  /** Whether a path leads to an input of the run, which is not to be replaced. Absent: it does not. */
  isInput?: (path: string) => Promise<boolean>;
  /** Names of this run's files. */
  names?: UniqueNames;
  /** Notes what is done, so that a run that is killed can be gone on with. */
  journal?: Journal | null;
}

/**
 * One file an article in a directory, which is made where it is missing. A failure has no file. A file of an earlier run
 * is replaced, so that running again gives the same directory; an input never is.
 * @throws {CleancopyError} `unwritable-output`
 */
export async function directorySink(
  directory: string,
  { choose, isInput = async () => false, names = uniqueNames(), journal }: DirectoryOptions,
): Promise<Sink> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw asOutputError(error, directory);
  });

  async function writeArticle(article: Cleaned, input: ReadInput): Promise<string> {
    const { extension } = await choose(input);
    const pathOf = (name: string) => join(directory, name + extension);
    const name = await names.unique(fileNameFor(article, input), async (free) => !(await isInput(pathOf(free))));
    const file = await openAtomic(pathOf(name));
    try {
      await file.write(withOwnId(article.text, input));
      await file.publish();
    } catch (error) {
      await file.discard();
      throw error;
    }
    return name;
  }

  return {
    async write(result, input) {
      const done = isCleaned(result) ? { name: await writeArticle(result, input) } : { error: result.error.code };
      // Each file is on the disk by now, so the journal may say so.
      if (journal?.note({ source: input.source, ...done })) journal.checkpoint();
    },
    async finish() {
      await journal?.remove();
    },
    async abandon() {
      journal?.checkpoint();
      await journal?.close();
    },
  };
}
