import { CleancopyError, toFailure } from '../errors.js';
import type { CleanOptions, Extraction, Failure, FeedEnd, InputItem, RawInput } from '../types.js';
import type { Capture } from './capture/capture.js';
import { keepVisit } from './capture/keep-visit.js';
import type { DuplicateFinder } from './dedupe/index.js';
import type { ReadInput, Sink } from './sink.js';
import type { Ledger } from './state/ledger.js';

export type Extract = (raw: RawInput, options: CleanOptions) => Promise<Extraction>;

export interface BatchOptions {
  extract: Extract;
  options: CleanOptions;
  sink: Sink;
  /** What earlier runs wrote, which is not written again. */
  ledger?: Ledger | null;
  /** The file that the sink adds to; null where it is none, or one that appears whole. */
  growing?: string | null;
  /** Finds articles that repeat an earlier one of the run; null or absent: repeats are written like others. */
  duplicates?: DuplicateFinder | null;
  /** Where what was fetched is kept. */
  captures?: readonly Capture[];
  /** Called after each result was written. */
  onResult?: (result: Extraction | Failure) => Promise<void>;
  /** Called of each input that gave nothing new. */
  onKnown?: (source: string) => Promise<void>;
  /** Ends the run before the next input. */
  signal?: AbortSignal;
}

/** How many inputs gave what. */
export interface Tally {
  articles: number;
  failures: number;
  /** Pages that were written by an earlier run, or that have not changed. */
  known: number;
  /** Articles that repeat an earlier one of the run: recorded as such. */
  repeats: number;
}

/**
 * One result out for each input in, in order, each written before the next input is read; with a ledger only those that
 * are new. What goes wrong with an input becomes its failure record; what goes wrong with the output ends the run, as
 * `signal` does, with nothing half-written.
 */
export async function runBatch(inputs: AsyncIterable<InputItem>, batch: BatchOptions): Promise<Tally> {
  const { sink, signal, ledger } = batch;
  const tally: Tally = { articles: 0, failures: 0, known: 0, repeats: 0 };
  try {
    for await (const input of untilAborted(inputs, signal)) {
      if ('feed' in input) ledger?.endFeed(input);
      else tally[await takeInput(input, batch)]++;
    }
    if (signal?.aborted) await sink.abandon();
    else {
      await sink.finish();
      ledger?.publish();
    }
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return tally;
}

/** Takes one input through to the output. @returns what came of it */
async function takeInput(input: Exclude<InputItem, FeedEnd>, batch: BatchOptions): Promise<keyof Tally> {
  const { sink, ledger, growing, captures, duplicates, onResult, onKnown } = batch;
  if ('unchanged' in input) {
    await onKnown?.(input.source);
    return 'known';
  }
  for (const capture of captures ?? []) await keepVisit(capture, input);
  const done = { result: await resultOf(input, batch), input };
  if (ledger && !ledger.isNew(done)) {
    ledger.commit(done);
    await onKnown?.(input.source);
    return 'known';
  }
  const repeat = duplicates ? repeatOf(done.result, input, duplicates) : null;
  if (repeat) done.result = repeat;
  const { result } = done;
  await sink.write(result, input, (text) => {
    if (growing) ledger?.begin(done, growing, Buffer.byteLength(text));
  });
  ledger?.commit(done);
  if (repeat) return 'repeats';
  await onResult?.(result);
  return isExtraction(result) ? 'articles' : 'failures';
}

/** The record of an article that repeats one before; null where it does not. */
function repeatOf(result: Extraction | Failure, { id, source }: ReadInput, finder: DuplicateFinder): Failure | null {
  const found = isExtraction(result) ? finder.seen(result.record, source) : null;
  if (!found) return null;
  const degree =
    found.kind === 'exact' ? 'repeats' : `repeats, but for details (${found.similarity.toFixed(2)} alike),`;
  return toFailure(id, source, new CleancopyError('duplicate', `${source}: ${degree} ${found.of}`));
}

async function resultOf(input: ReadInput, { extract, options }: BatchOptions): Promise<Extraction | Failure> {
  if ('error' in input) return toFailure(input.id, input.source, input.error);
  try {
    return await extract(input, options);
  } catch (error) {
    return toFailure(input.id, input.source, error);
  }
}

function isExtraction(result: Extraction | Failure): result is Extraction {
  return 'record' in result;
}

/** The items until the signal comes, even while the next one is being waited for (standard input may never end). */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let finished = false;
  try {
    while (!signal?.aborted) {
      const next = await nextOrAborted(iterator, signal);
      finished = next?.done === true;
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    // A generator that waits for its source answers `return` only after it: not awaited.
    if (!finished) iterator.return?.()?.catch(() => {});
  }
}

/**
 * The next item, or null when the signal comes first. Not `Promise.race` with one long-lived promise: that would hold
 * every page of the run in memory.
 */
function nextOrAborted<T>(iterator: AsyncIterator<T>, signal?: AbortSignal): Promise<IteratorResult<T> | null> {
  if (!signal) return iterator.next();
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
