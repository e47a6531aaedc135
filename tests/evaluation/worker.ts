/** A child process of the evaluation: runs the pipeline on the pages it is sent and answers with their records. */
import { toFailure } from '../../src/errors.js';
import { extract, extractWith } from '../../src/pipeline.js';
import { failedResult, type Result, toResult } from './result.js';
import { answerTasks, readTask, type Task } from './task.js';

async function runTask(task: Task): Promise<Result> {
  const { raw, options, models } = readTask(task);
  try {
    const extraction = await (models ? extractWith(models, raw, options) : extract(raw, options));
    return toResult(task.id, extraction);
  } catch (error) {
    return failedResult(task.id, toFailure(task.id, task.id, error));
  }
}

answerTasks(runTask);
