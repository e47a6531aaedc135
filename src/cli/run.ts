import { directorySink } from '../batch/directory-sink.js';
import { fileSink } from '../batch/file-sink.js';
import type { Sink } from '../batch/sink.js';
import { streamSink } from '../batch/stream-sink.js';
import { CleancopyError } from '../errors.js';
import { printableAddress } from '../inputs/index.js';
import { outputs } from '../outputs/index.js';
import { extract } from '../pipeline.js';
import { type Config, resolveConfig } from './config.js';
import type { ExitCode } from './exit-code.js';
import { type LooseFlags, settingsOf } from './flags.js';
import { readInputList } from './input-list.js';
import type { Io } from './io.js';
import { openKeeping } from './keeping.js';
import { readChrome } from './read-chrome.js';
import { type InputRun, runInputs } from './run-inputs.js';
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
  if (flags.learnChrome !== undefined) {
    const web = needsWeb(inputs) ? webOptionsOf(config, flags, io, null) : null;
    const { runLearnChrome } = await import('./learn-chrome.js');
    return await runLearnChrome(flags.learnChrome, { inputs, web, wanted: wantedOf(flags) }, config, io);
  }
  const chrome = await readChrome(flags.chrome);
  const keeping = await openKeeping(flags, config, io);
  try {
    const web = needsWeb(inputs) ? webOptionsOf(config, flags, io, keeping.ledger) : null;
    const sink = await openSink(flags, { inputs, single }, config, io);
    const run = { inputs, single, wanted, web, extract, chrome, sink, ...keeping };
    return await runInputs(run, config, io);
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

async function openSink(flags: LooseFlags, { inputs, single }: Inputs, config: Config, io: Io): Promise<Sink> {
  if (flags.outputDir !== undefined) return directorySink(flags.outputDir, await outputs[config.to ?? 'json']());
  // One page is an object; the records of several inputs, of a directory or of an NDJSON file are lines.
  const only = single && typeof inputs[0] === 'string' ? printableAddress(inputs[0]) : null;
  const choose = (first: { source: string }) => outputs[config.to ?? (first.source === only ? 'json' : 'ndjson')]();
  const { output } = flags;
  return output === undefined || output === '-' ? streamSink(io.stdout, choose) : fileSink(output, choose);
}
