import { CleancopyError, toFailure } from '../errors.js';
import type { Failure, FeedEnd, InputItem } from '../types.js';
import type { Capture } from './capture/capture.js';
import { keepVisit } from './capture/keep-visit.js';
import { cleanAhead } from './clean-ahead.js';
import type { Cleaner } from './cleaner.js';
import type { DuplicateFinder } from './dedupe/index.js';
import { isCleaned, type Result } from './result.js';
import type { ReadInput, Sink } from './sink.js';
import type { Ledger } from './state/ledger.js';
import { steadyHeap } from './steady-heap.js';
import { untilAborted } from './until-aborted.js';

export interface BatchOptions {
  cleaner: Cleaner;
  sink: Sink;
  /** Whether results are written in the inputs' order, which is what happens unless told, or as soon as they are there. */
  ordered?: boolean;
  /** What earlier runs wrote, which is not written again. */
  ledger?: Ledger | null;
  /** The file that the sink adds to; null where it is none, or one that appears whole. */
  growing?: string | null;
  /** Finds articles that repeat an earlier one of the run; null or absent: repeats are written like others. */
  duplicates?: DuplicateFinder | null;
  /** Where what was fetched is kept. */
  captures?: readonly Capture[];
  /** Called after each result was written. */
  onResult?: (result: Result) => Promise<void>;
  /** Called after each input: what came of it. */
  onTaken?: (what: keyof Tally) => void;
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
 * One result out for each input in, in order, each written as soon as it is there; with a ledger only those that are
 * new. What goes wrong with an input becomes its failure record; what goes wrong with the output ends the run, as
 * `signal` does, with nothing half-written.
 */
export async function runBatch(inputs: AsyncIterable<InputItem>, batch: BatchOptions): Promise<Tally> {
  const { cleaner, sink, signal, ledger, ordered = true } = batch;
  const tally: Tally = { articles: 0, failures: 0, known: 0, repeats: 0 };
  try {
    const taken = cleanAhead(untilAborted(inputs, signal), cleaner.clean, { pages: cleaner.pages, ordered, signal });
    let count = 0;
    for await (const { item, result } of taken) {
      if (++count === 2) await steadyHeap();
      if ('feed' in item) ledger?.endFeed(item);
      else {
        const what = await takeInput(item, result, batch);
        tally[what]++;
        batch.onTaken?.(what);
      }
    }
    if (signal?.aborted) await sink.abandon();
    else {
      // Threads take a moment to end: killed after the sink's journal is gone, a run could only be run anew.
      await cleaner.close();
      await sink.finish();
      ledger?.publish();
    }
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return tally;
}

/** Takes what came of one input through to the output. */
async function takeInput(
  input: Exclude<InputItem, FeedEnd>,
  cleaned: Result | null,
  batch: BatchOptions,
): Promise<keyof Tally> {
  const { sink, ledger, growing, captures, duplicates, onResult, onKnown } = batch;
  if ('unchanged' in input) {
    await onKnown?.(input.source);
    return 'known';
  }
  for (const capture of captures ?? []) await keepVisit(capture, input);
  const done = { result: 'error' in input ? toFailure(input.id, input.source, input.error) : cleaned!, input };
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
  return isCleaned(result) ? 'articles' : 'failures';
}

/** The record of an article that repeats one before; null where it does not. */
function repeatOf(result: Result, { id, source }: ReadInput, finder: DuplicateFinder): Failure | null {
  const found = isCleaned(result) ? finder.seen(result.record, source) : null;
  if (!found) return null;
  const degree =
    found.kind === 'exact' ? 'repeats' : `repeats, but for details (${found.similarity.toFixed(2)} alike),`;
  return toFailure(id, source, new CleancopyError('duplicate', `${source}: ${degree} ${found.of}`));
}
