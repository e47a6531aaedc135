/** What the evaluation's child processes are asked, whichever work they do. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Models } from '../../src/model/model.js';
import { defaultCleanOptions } from '../../src/pipeline.js';
import type { CleanOptions, Keep, LearnedChrome, RawInput } from '../../src/types.js';
import { foldModel } from './fold-models.js';

/** A page to run. `fold` names the weights that never saw the page's site; null: those that are shipped. */
export interface Task {
  id: string;
  file: string;
  fold: number | null;
  keep: readonly Keep[];
  /** What is known of the page's site; absent: nothing. */
  chrome?: LearnedChrome | null;
}

/** What the pipeline takes of a task; no models: those that are shipped. */
export function readTask({ id, file, fold, keep, chrome = null }: Task): {
  raw: RawInput;
  options: CleanOptions;
  models: Models | undefined;
} {
  const bytes = readFileSync(file);
  const content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return {
    // As from a file: the page's address is not told, since a saved page has none.
    raw: { id, source: id, content, format: null, charset: null, url: null },
    options: { ...defaultCleanOptions, keep, chrome },
    models: fold === null ? undefined : foldModel(fold),
  };
}

/** Makes this process a child that runs each task it is sent and answers a batch at a time. */
export function answerTasks<R>(run: (task: Task) => Promise<R>): void {
  process.on('message', async (tasks: Task[]) => {
    const results: R[] = [];
    for (const task of tasks) results.push(await run(task));
    process.send!(results);
  });
}
