import { Worker } from 'node:worker_threads';
import { CleancopyError, toFailure } from '../../errors.js';
import type { RawInput } from '../../types.js';
import type { Cleaner } from '../cleaner.js';
import type { Result } from '../result.js';
import type { PageMessage, ThreadMessage, ThreadTask } from './message.js';

export interface PoolOptions {
  /** 1 or more. */
  threads: number;
  /** Milliseconds that a page may take. */
  maxTime: number;
  /** Bytes of a thread's heap. */
  maxMemory: number;
  task: ThreadTask;
  /** The threads' code; what the build makes of `worker.ts` unless said otherwise. */
  code?: URL;
}

/** Of a thread: the one that it is cleaning, and one that it can begin with when that is done. */
const PAGES_AHEAD = 2;

const MEGABYTE = 1024 * 1024;

interface Job {
  page: RawInput;
  resolve(result: Result): void;
}

interface Thread {
  worker: Worker;
  /** The first is being cleaned. */
  jobs: Job[];
  isReady: boolean;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Cleans pages in threads, as many at a time. A thread is started when there is a page that no other has time for. One
 * whose page takes too long or too much memory is ended, its page's record says so, and a fresh one goes on with what
 * was waiting.
 */
export function openPool({ threads: most, maxTime, maxMemory, task, code }: PoolOptions): Cleaner {
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  function giveOut(): void {
    while (waiting.length > 0 && !isClosed) {
      const [freest] = [...threads].sort((a, b) => a.jobs.length - b.jobs.length);
      const isBusy = freest === undefined || freest.jobs.length > 0;
      if (isBusy && threads.size === most && freest!.jobs.length >= PAGES_AHEAD) return;
      const thread = isBusy && threads.size < most ? startThread() : freest!;
      const job = waiting.shift()!;
      thread.jobs.push(job);
      const { visit: _, ...page } = job.page;
      thread.worker.postMessage(page satisfies PageMessage);
      if (thread.jobs.length === 1) startTimer(thread);
    }
  }

  function startThread(): Thread {
    const worker = new Worker(code ?? builtThread(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(maxMemory / MEGABYTE) },
    });
    const thread: Thread = { worker, jobs: [], isReady: false, timer: undefined };
    let cause: unknown = null;
    worker.on('message', (message: ThreadMessage) => {
      if (message === 'ready') thread.isReady = true;
      else finish(thread, message);
      startTimer(thread);
      giveOut();
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (exitCode) => end(thread, cause ?? new Error(`its thread ended with ${exitCode}`)));
    threads.add(thread);
    return thread;
  }

  function finish(thread: Thread, result: Result): void {
    thread.jobs.shift()?.resolve(result);
  }

  /** From when a page is begun: neither the thread's start nor the pages before it count. */
  function startTimer(thread: Thread): void {
    clearTimeout(thread.timer);
    const [job] = thread.jobs;
    if (!thread.isReady || job === undefined) return;
    thread.timer = setTimeout(() => {
      // Where this thread was held up itself, the result may be waiting to be read.
      setImmediate(() => {
        if (thread.jobs[0] === job) end(thread, tooSlow(job.page.source, maxTime));
      });
    }, maxTime);
  }

  /** Ends a thread, once: the page that it was at has failed, those behind it are the next. */
  function end(thread: Thread, cause: unknown): void {
    clearTimeout(thread.timer);
    if (!threads.delete(thread)) return;
    const [job, ...others] = thread.jobs;
    if (job) {
      const { id, source } = job.page;
      job.resolve(toFailure(id, source, asPageError(source, cause, maxMemory)));
    }
    waiting.unshift(...others);
    void thread.worker.terminate();
    giveOut();
  }

  return {
    pages: most * PAGES_AHEAD,
    clean(page) {
      return new Promise((resolve) => {
        waiting.push({ page, resolve });
        giveOut();
      });
    },
    async close() {
      isClosed = true;
      for (const { timer } of threads) clearTimeout(timer);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** What the build makes of `worker.ts`, beside the command itself. */
const builtThread = () => new URL('./worker.cjs', import.meta.url);

function tooSlow(source: string, maxTime: number): CleancopyError {
  return new CleancopyError('timeout', `${source}: took more than ${maxTime / 1000} s to clean`);
}

function asPageError(source: string, cause: unknown, maxMemory: number): CleancopyError {
  if (cause instanceof CleancopyError) return cause;
  if ((cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const limit = `${Math.ceil(maxMemory / MEGABYTE)} MB`;
    return new CleancopyError('out-of-memory', `${source}: needs more than ${limit} of memory to clean`, { cause });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CleancopyError('internal', `${source}: ${reason}`, { cause });
}
