import { openAtomic } from './atomic-file.js';
import { type ChooseWriter, inSequence, type Sink } from './sink.js';

/**
 * All results in one file, which appears when the last one is written. Opened at once, so that a path that cannot be
 * written is known before any work. Where nothing was written (a failure as Markdown, say) what was there stays, unless
 * nothing is the right answer: `evenEmpty`.
 */
export async function fileSink(path: string, choose: ChooseWriter, { evenEmpty = false } = {}): Promise<Sink> {
  const file = await openAtomic(path);
  const textOf = inSequence(choose);
  let empty = true;
  return {
    async write(result, input) {
      const text = await textOf(result, input);
      if (text === '') return;
      await file.write(text);
      empty = false;
    },
    finish: () => (empty && !evenEmpty ? file.discard() : file.publish()),
    abandon: () => file.discard(),
  };
}
