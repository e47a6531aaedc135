/** Runs tasks over child processes, so that both cores work and one page's memory is not the next run's. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Task } from './task.js';

/** The module that a child process runs. */
export type Worker = 'worker.ts' | 'rules-worker.ts';

/** Small enough that the last batch does not keep one core waiting, large enough that messages cost nothing. */
const batchSize = 12;

/** Runs every task once. Results come in no particular order; a child that dies ends the evaluation with an error. */
export async function runTasks<R>(worker: Worker, tasks: readonly Task[], jobs: number): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const takeBatch = (): Task[] => {
    const batch = tasks.slice(next, next + batchSize);
    next += batch.length;
    return batch;
  };
  const runs = Array.from({ length: Math.min(jobs, tasks.length) }, () => runChild(worker, takeBatch, results));
  await Promise.all(runs);
  return results;
}

async function runChild<R>(worker: Worker, takeBatch: () => Task[], results: R[]): Promise<void> {
  // The parent's loader options are inherited, which is how the child reads TypeScript.
  const child = fork(fileURLToPath(new URL(worker, import.meta.url)), { serialization: 'advanced' });
  try {
    for (let batch = takeBatch(); batch.length > 0; batch = takeBatch()) results.push(...(await ask<R>(child, batch)));
  } finally {
    child.kill();
  }
}

function ask<R>(child: ChildProcess, batch: Task[]): Promise<R[]> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void => {
      reject(new Error(`a worker died (${code}) within pages ${batch.map((task) => task.id).join(', ')}`));
    };
    child.once('exit', died);
    child.once('message', (answer) => {
      child.off('exit', died);
      resolve(answer as R[]);
    });
    child.send(batch);
  });
}
