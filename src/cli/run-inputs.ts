import { statSync } from 'node:fs';
import type { Cleaner } from '../batch/cleaner.js';
import { isCleaned } from '../batch/result.js';
import { withoutDone } from '../batch/resume/done-inputs.js';
import { runBatch } from '../batch/run.js';
import type { Sink } from '../batch/sink.js';
import {
  type FilePath,
  type InputOptions,
  type InputSpec,
  readInputs,
  totalBytes,
  type Wanted,
  type WebOptions,
} from '../inputs/index.js';
import type { CleanOptions, Failure, Format, LearnedChrome } from '../types.js';
import type { Config } from './config.js';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { Keeping } from './keeping.js';
import { countOne } from './progress/counts.js';
import { createProgress, type Progress } from './progress/index.js';
import { createReporter } from './reporter.js';
import type { Resuming } from './resuming.js';
import type { LineOptions } from './stage-flags.js';

export interface InputRun extends Partial<Pick<Keeping, 'ledger' | 'captures' | 'duplicates' | 'growing'>> {
  inputs: readonly InputSpec[];
  /** Whether there is one input because one was asked for, not because a list happens to hold one. */
  single: boolean;
  /** The directory that articles go to, a file each; absent where records go elsewhere. */
  outputDir?: string | undefined;
  /** How addresses are fetched; null or absent where none is. */
  web?: WebOptions | null;
  /** Which of the announced pages are read; absent: all. */
  wanted?: Wanted;
  /** How lines of NDJSON are read. */
  lines?: LineOptions;
  cleaner: Cleaner;
  sink: Sink;
  ordered?: boolean;
  /** What killed runs have done already. */
  resuming?: Pick<Resuming, 'journal' | 'before' | 'warnings'> | null;
}

/** Takes inputs through to a sink, telling people on the way. The exit code says how it went. */
export async function runInputs(run: InputRun, config: Config, io: Io): Promise<ExitCode> {
  const { inputs, single, outputDir, web, wanted, lines, resuming, ...batch } = run;
  const progress = createProgress(io.stderr, config.progress);
  const reporter = createReporter(io, config, progress?.clear);
  const ended = new AbortController();
  if (progress) void countBytes(progress, run, io, ended.signal);
  let missing = false;
  const done = resuming?.journal.done;
  const items = readInputs(inputs, {
    ...readingOf({ web, wanted, lines }, config, io),
    ...(outputDir !== undefined && { passedOver: outputDir }),
    ...(progress && readingWith(progress)),
    ...(done && { isDone: isDoneWith(done.hasFile, progress) }),
  });
  try {
    const tally = await runBatch(done ? withoutDone(items, done) : items, {
      ...batch,
      signal: io.signal,
      async onResult(result) {
        if (progress && !isCleaned(result)) countOne(progress.counts.failed, result.error.code);
        await reporter.result(result);
        missing ||= single && 'error' in result && isMissing(result, inputs[0]);
      },
      onKnown: (source) => reporter.known(source),
      ...(progress && { onTaken: (what) => progress.counts[what]++ }),
    });
    const { articles, failures } = resuming?.before ?? { articles: 0, failures: 0 };
    progress?.finish(articles + failures);
    if (missing) return ExitCode.Usage;
    return tally.failures + failures > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
  } finally {
    ended.abort();
    progress?.close();
    for (const warning of resuming?.warnings ?? []) await reporter.warning(warning);
  }
}

/** How inputs are read. */
export function readingOf(
  { web, wanted, lines }: Pick<InputRun, 'web' | 'wanted' | 'lines'>,
  config: Config,
  { stdin }: Io,
): InputOptions {
  return { ...config, ...lines, stdin, ...(web && { web }), ...(wanted && { wanted }) };
}

/** How much there is to read is found out beside the reading. */
async function countBytes(
  { counts }: Progress,
  { inputs, outputDir }: InputRun,
  io: Io,
  signal: AbortSignal,
): Promise<void> {
  counts.bytes = await totalBytes(inputs, io.stdinBytes?.() ?? null, signal, outputDir);
}

function readingWith({ counts, onSkipped }: Progress): Pick<InputOptions, 'onRead' | 'onSkipped'> {
  return {
    onRead: (bytes) => {
      counts.bytesRead += bytes;
    },
    onSkipped,
  };
}

/** A file that is passed over counts as read. */
function isDoneWith(hasFile: (path: FilePath) => boolean, progress: Progress | null): (path: FilePath) => boolean {
  return (path) => {
    const isDone = hasFile(path);
    if (isDone && progress) progress.counts.bytesRead += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return isDone;
  };
}

/** Whether the only input is not there, which is a mistake on the command line. */
function isMissing(failure: Failure, input: InputSpec | undefined): boolean {
  return failure.error.code === 'not-found' && failure.source === input;
}

/** @param chrome what is known of the pages' sites; null: nothing */
export function cleanOptionsOf(config: Config, chrome: LearnedChrome | null = null): CleanOptions {
  const { body, keep, now, provenance, maxBytes } = config;
  return { from: pageFormatOf(config), body, keep, now, provenance, maxBytes, chrome };
}

/** `ndjson` says what holds the pages, not how they are written: each line says that. */
export const pageFormatOf = ({ from }: Config): Format | null => (from === 'auto' || from === 'ndjson' ? null : from);
