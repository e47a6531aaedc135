import { chromeLearner, type Learned } from '../chrome/index.js';
import { toFailure } from '../errors.js';
import { parsePage } from '../pipeline.js';
import type { CleanOptions, Failure, InputItem } from '../types.js';
import { untilAborted } from './until-aborted.js';

export interface LearningOptions {
  options: Pick<CleanOptions, 'from'>;
  /** Called of each input that gave no page. */
  onFailure?: (failure: Failure) => Promise<void>;
  /** Ends the run before the next page. */
  signal?: AbortSignal;
}

/** What was learned and from how much. */
export interface Learning extends Learned {
  pages: number;
  failures: number;
}

/** Learns which lines recur across the pages of each site. Null where the signal came first. */
export async function learnChrome(
  inputs: AsyncIterable<InputItem>,
  { options, onFailure, signal }: LearningOptions,
): Promise<Learning | null> {
  const learner = chromeLearner();
  let pages = 0;
  let failures = 0;
  const fail = async (id: Failure['id'], source: string, error: unknown): Promise<void> => {
    failures++;
    await onFailure?.(toFailure(id, source, error));
  };
  for await (const input of untilAborted(inputs, signal)) {
    if ('feed' in input || 'unchanged' in input) continue;
    if ('error' in input) {
      await fail(input.id, input.source, input.error);
      continue;
    }
    try {
      learner.add(await parsePage(input, options));
      pages++;
    } catch (error) {
      await fail(input.id, input.source, error);
    }
  }
  return signal?.aborted ? null : { pages, failures, ...learner.finish() };
}
