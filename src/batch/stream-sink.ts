import { CleancopyError } from '../errors.js';
import { type ChooseWriter, inSequence, type Sink, type Written } from './sink.js';

/** The reader of a pipe went away. Not a failure: `| head -1` has what it asked for. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** The part of a writable stream that a sink needs. */
export interface TextStream {
  write(text: Written, done: (error?: Error | null) => void): boolean;
}

/** Writes text and waits until the system has taken it. @throws {ReaderGone | CleancopyError} */
export async function writeFully(stream: TextStream, text: Written): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(asOutputError(error, 'standard output')) : resolve()));
  });
}

/** A system's error on an output as ours. @param name the output, for people */
export function asOutputError(error: unknown, name: string): Error {
  if (error instanceof CleancopyError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  // Node destroys a pipe whose reader went away; what is written after that finds it destroyed.
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED')
    return new ReaderGone('the reader went away', { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new CleancopyError('unwritable-output', `cannot write ${name}: ${reason}`, { cause: error });
}

/** Results one after another into a stream that stays open. */
export function streamSink(stream: TextStream, choose: ChooseWriter): Sink {
  const textOf = inSequence(choose);
  return {
    async write(result, input, before) {
      const text = await textOf(result, input);
      if (text === '') return;
      before?.(text);
      await writeFully(stream, text);
    },
    async finish() {},
    async abandon() {},
  };
}
