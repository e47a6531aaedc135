import { CleancopyError } from '../../errors.js';
import { isCleaned } from '../result.js';
import { type ChooseWriter, inSequence, type Sink } from '../sink.js';
import { asOutputError } from '../stream-sink.js';
import type { GrowingFile } from './growing-file.js';
import type { Journal } from './journal.js';

/**
 * Records one after another in a file, with a journal by which a run that is killed can be gone on with: it takes back
 * what stands behind the last record that is sure to be there. In the end the file has the bytes of a run in one go.
 * @throws {CleancopyError} `invalid-journal` where the file is not the one that the journal is of
 */
export function growingSink(file: GrowingFile, choose: ChooseWriter, journal: Journal): Sink {
  const textOf = inSequence(choose, () => end > begin);
  let begin = 0;
  let end = 0;
  let isBegun = false;

  /** When what is done already has been passed. */
  function goOn(): void {
    if (isBegun) return;
    isBegun = true;
    const settled = journal.settle();
    begin = settled.begin;
    end = settled.end ?? begin;
    if (settled.end === null) return;
    if (file.length() < end) {
      throw new CleancopyError('invalid-journal', `${file.path}: is shorter than its journal says`);
    }
    file.truncate(end);
  }

  function checkpoint(): void {
    try {
      file.sync();
    } catch (error) {
      throw asOutputError(error, file.path);
    }
    journal.checkpoint();
  }

  return {
    async write(result, input, before) {
      goOn();
      const written = await textOf(result, input);
      if (written !== '') {
        before?.(written);
        await file.write(written);
        end += Buffer.byteLength(written);
      }
      const error = isCleaned(result) ? {} : { error: result.error.code };
      if (journal.note({ source: input.source, end, ...error })) checkpoint();
    },
    async finish() {
      goOn();
      file.sync();
      // Before the file has its name: a journal of a file that is gone would stand in the next run's way.
      await journal.remove();
      if (end > begin) await file.finish();
      else await file.discard();
    },
    async abandon() {
      try {
        if (isBegun) checkpoint();
      } catch {
        // The last checkpoint holds.
      }
      await file.close().catch(() => {});
      await journal.close();
    },
  };
}
