import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from '../outputs/output.js';
import { openAtomic } from './atomic-file.js';
import { fileNameFor, type UniqueNames, uniqueNames } from './file-name.js';
import { fileOwners } from './file-owners.js';
import { ownerOf } from './owner-of.js';
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
 * One file an article in a directory, which is made where it is missing. A failure has no file. A file that an
 * earlier run wrote of the same input is replaced, so that running again gives the same directory; one that it wrote of
 * another input is not, nor is an input.
 * @throws {CleancopyError} `unwritable-output`
 */
export async function directorySink(
  directory: string,
  { choose, isInput = async () => false, names = uniqueNames(), journal }: DirectoryOptions,
): Promise<Sink> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw asOutputError(error, directory);
  });

  const owners = fileOwners(directory);
  const at = await realpath(directory);

  /** The first name that is neither that of an input nor of the article of another input. */
  function nameFor(article: Cleaned, input: ReadInput, extension: string): Promise<string> {
    const owner = ownerOf(input, at);
    return names.unique(fileNameFor(article, input), async (name) => {
      const file = name + extension;
      return !(await isInput(join(directory, file))) && (owner === null || owners.claim(file, owner));
    });
  }

  async function writeArticle(article: Cleaned, input: ReadInput): Promise<string> {
    const { extension } = await choose(input);
    const name = await nameFor(article, input, extension);
    const file = await openAtomic(join(directory, name + extension));
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
      owners.close();
      await journal?.remove();
    },
    async abandon() {
      owners.close();
      journal?.checkpoint();
      await journal?.close();
    },
  };
}
