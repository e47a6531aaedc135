import type { Cleaner } from '../batch/cleaner.js';
import { runBatch } from '../batch/run.js';
import type { Sink } from '../batch/sink.js';
import { type InputSpec, readInputs, type Wanted, type WebOptions } from '../inputs/index.js';
import type { CleanOptions, Failure, Format, LearnedChrome } from '../types.js';
import type { Config } from './config.js';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { Keeping } from './keeping.js';
import { createReporter } from './reporter.js';
import type { LineOptions } from './stage-flags.js';

export interface InputRun extends Partial<Pick<Keeping, 'ledger' | 'captures' | 'duplicates' | 'growing'>> {
  inputs: readonly InputSpec[];
  /** Whether there is one input because one was asked for, not because a list happens to hold one. */
  single: boolean;
  /** How addresses are fetched; null or absent where none is. */
  web?: WebOptions | null;
  /** Which of the announced pages are read; absent: all. */
  wanted?: Wanted;
  cleaner: Cleaner;
  /** How lines of NDJSON are read. */
  lines?: LineOptions;
  sink: Sink;
  ordered?: boolean;
}

/** Takes inputs through to a sink, telling people on the way. The exit code says how it went. */
export async function runInputs(run: InputRun, config: Config, io: Io): Promise<ExitCode> {
  const { inputs, single, web, wanted, lines, ...batch } = run;
  const reporter = createReporter(io, config);
  let missing = false;
  const reading = { ...config, ...lines, stdin: io.stdin, ...(web && { web }), ...(wanted && { wanted }) };
  const tally = await runBatch(readInputs(inputs, reading), {
    ...batch,
    signal: io.signal,
    async onResult(result) {
      await reporter.result(result);
      missing ||= single && 'error' in result && isMissing(result, inputs[0]);
    },
    onKnown: (source) => reporter.known(source),
  });
  if (missing) return ExitCode.Usage;
  return tally.failures > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
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
