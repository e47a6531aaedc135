/** A child process of the evaluation: runs the pipeline on the pages it is sent and answers with their records. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toFailure } from '../../src/errors.js';
import { defaultCleanOptions, extract, extractWith } from '../../src/pipeline.js';
import type { Outcome, RawInput } from '../../src/types.js';
import { foldModel } from './fold-models.js';

/** A page to run. `fold` names the weights that never saw the page's site; null: those that are shipped. */
export interface Task {
  id: string;
  file: string;
  fold: number | null;
}

/** What a run left of a page: the part of its record that is scored. */
export interface Result {
  id: string;
  ok: boolean;
  error: { code: string; message: string } | null;
  title: string | null;
  deck: string | null;
  byline: string | null;
  dateline: string | null;
  authors: string[];
  datePublished: string | null;
  body: string;
}

async function runTask(task: Task): Promise<Result> {
  const bytes = readFileSync(task.file);
  const content = task.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  // As from a file: the page's address is not told, since a saved page has none.
  const raw: RawInput = { id: task.id, source: task.id, content, format: null, charset: null, url: null };
  try {
    const extraction = await (task.fold === null
      ? extract(raw, defaultCleanOptions)
      : extractWith(foldModel(task.fold), raw, defaultCleanOptions));
    return toResult(task.id, extraction.record);
  } catch (error) {
    return toResult(task.id, toFailure(task.id, task.id, error));
  }
}

function toResult(id: string, outcome: Outcome): Result {
  if (!outcome.ok) return { ...nothing, id, error: outcome.error };
  const { title, deck, byline, authors, datePublished, body } = outcome;
  const dateline = outcome.dateline?.text ?? null;
  return { id, ok: true, error: null, title, deck, byline, dateline, authors, datePublished, body };
}

const nothing: Omit<Result, 'id' | 'error'> = {
  ok: false,
  title: null,
  deck: null,
  byline: null,
  dateline: null,
  authors: [],
  datePublished: null,
  body: '',
};

process.on('message', async (tasks: Task[]) => {
  const results: Result[] = [];
  for (const task of tasks) results.push(await runTask(task));
  process.send!(results);
});
