import { availableParallelism } from 'node:os';
import { type Cleaner, cleanHere, openLater } from '../batch/cleaner.js';
import { directorySink } from '../batch/directory-sink.js';
import { fileSink } from '../batch/file-sink.js';
import { cleanPage } from '../batch/result.js';
import type { Sink } from '../batch/sink.js';
import { streamSink } from '../batch/stream-sink.js';
import { CleancopyError } from '../errors.js';
import { printableAddress } from '../inputs/index.js';
import { outputs } from '../outputs/index.js';
import type { Output } from '../outputs/output.js';
import type { CleanOptions } from '../types.js';
import { type Config, resolveConfig } from './config.js';
import { ExitCode } from './exit-code.js';
import { type LooseFlags, settingsOf } from './flags.js';
import { readInputList } from './input-list.js';
import type { Io } from './io.js';
import { openKeeping } from './keeping.js';
import { readChrome } from './read-chrome.js';
import type { openResuming, Resuming } from './resuming.js';
import { cleanOptionsOf, type InputRun, runInputs } from './run-inputs.js';
import { lineOptionsOf } from './stage-flags.js';
import { announcementsOf, needsWeb, wantedOf, webOptionsOf } from './web-flags.js';

type Inputs = Pick<InputRun, 'inputs' | 'single'>;

/**
 * Cleans every input, or learns from them what their sites repeat.
 * @throws {CleancopyError} `usage`, `unwritable-output`, `invalid-state`, `state-in-use`, `invalid-chrome`
 */
export async function runClean(named: readonly string[], flags: LooseFlags, io: Io): Promise<ExitCode> {
  const config = resolveConfig(settingsOf(flags), io.env);
  const { inputs, single } = await collectInputs(named, flags, io);
  const wanted = wantedOf(flags);
  const lines = lineOptionsOf(flags, config);
  if (flags.learnChrome !== undefined) {
    const web = needsWeb(inputs) ? webOptionsOf(config, flags, io, null) : null;
    const { runLearnChrome } = await import('./learn-chrome.js');
    return await runLearnChrome(flags.learnChrome, { inputs, web, wanted, lines }, config, io);
  }
  const options = cleanOptionsOf(config, await readChrome(flags.chrome));
  const keeping = await openKeeping(flags, config, io);
  try {
    const web = needsWeb(inputs) ? webOptionsOf(config, flags, io, keeping.ledger) : null;
    // One page is an object; the records of several inputs, of a directory or of NDJSON are lines.
    const isOne = single && config.from !== 'ndjson';
    const only = isOne && typeof inputs[0] === 'string' ? printableAddress(inputs[0]) : null;
    const choose = chooseOutput(flags, only, config);
    const resuming = await resumingOf(inputs, flags, config, io);
    const sink = await openSink(flags, config, choose, resuming, io);
    const cleaner = openCleaner(config, options, only, choose);
    try {
      // Files are named in the order of the inputs: of two pages called alike the second is `page-2`.
      const ordered = !flags.unordered || flags.outputDir !== undefined;
      const run = { inputs, single, wanted, web, lines, cleaner, sink, ordered, resuming, ...keeping };
      const code = await runInputs(run, { ...config, progress: progressOf(config, flags, io) }, io);
      return flags.inBandErrors && code === ExitCode.SomeFailed ? ExitCode.Ok : code;
    } finally {
      await cleaner.close();
    }
  } finally {
    await keeping.close();
  }
}

async function collectInputs(named: readonly string[], flags: LooseFlags, io: Io): Promise<Inputs> {
  const { inputFile } = flags;
  const announcements = announcementsOf(flags);
  if (inputFile !== undefined) {
    const listed = await readInputList(inputFile, flags.null === true, io.stdin);
    return { inputs: [...named, ...listed, ...announcements], single: false };
  }
  if (flags.null) throw new CleancopyError('usage', '--null is about --input-file, which is missing');
  if (announcements.length > 0) return { inputs: [...named, ...announcements], single: false };
  return { inputs: named.length === 0 ? ['-'] : named, single: named.length <= 1 };
}

/** As curl has it: where records come to the terminal, they are what shows how far the run has come. */
function progressOf({ progress }: Config, { output, outputDir }: LooseFlags, io: Io): Config['progress'] {
  const toStream = outputDir === undefined && (output === undefined || output === '-');
  return progress === 'auto' && toStream && io.stderr.isTTY && io.stdout.isTTY ? 'never' : progress;
}

type ChooseOutput = (first: { source: string }) => Promise<Output>;

/** Decides by the first input, once for the run. @param only the source of the page, if there can be only one */
function chooseOutput({ outputDir }: LooseFlags, only: string | null, { to }: Config): ChooseOutput {
  const usual = (source: string) => (source === only || outputDir !== undefined ? 'json' : 'ndjson');
  let chosen: Promise<Output> | null = null;
  return ({ source }) => {
    chosen ??= outputs[to ?? usual(source)]();
    return chosen;
  };
}

/** Loaded where it is asked for: most runs are of one page. */
async function resumingOf(...[inputs, flags, config, io]: Parameters<typeof openResuming>): Promise<Resuming | null> {
  if (flags.resume === undefined && flags.outputDir === undefined) return null;
  return (await import('./resuming.js')).openResuming(inputs, flags, config, io);
}

async function openSink(
  { output, outputDir, inBandErrors }: LooseFlags,
  { from }: Config,
  choose: ChooseOutput,
  resuming: Resuming | null,
  io: Io,
): Promise<Sink> {
  if (outputDir !== undefined) return directorySink(outputDir, { choose, ...resuming });
  if (resuming?.file) {
    const { growingSink } = await import('../batch/resume/growing-sink.js');
    return growingSink(resuming.file, choose, resuming.journal);
  }
  if (output === undefined || output === '-') return streamSink(io.stdout, choose);
  // A stage that is given no line has no line to give.
  return fileSink(output, choose, { evenEmpty: inBandErrors === true && from === 'ndjson' });
}

/** A larger page is worth a thread of its own, which can be ended. */
const SMALL_PAGE = 1024 * 1024;

function openCleaner(config: Config, options: CleanOptions, only: string | null, choose: ChooseOutput): Cleaner {
  const threads = config.jobs ?? availableParallelism();
  return openLater(threads * 2, async (first) => {
    const output = await choose(first);
    if (first.source === only && first.content.length <= SMALL_PAGE) {
      return cleanHere((page) => cleanPage(page, options, output));
    }
    const { openPool } = await import('../batch/pool/index.js');
    const { maxTime, maxMemory } = config;
    return openPool({ threads, maxTime, maxMemory, task: { options, output: output.name } });
  });
}
