import { directorySink } from '../batch/directory-sink.js';
import { fileSink } from '../batch/file-sink.js';
import type { Sink } from '../batch/sink.js';
import { streamSink } from '../batch/stream-sink.js';
import { CleancopyError } from '../errors.js';
import { outputs } from '../outputs/index.js';
import { extract } from '../pipeline.js';
import { type Config, resolveConfig } from './config.js';
import type { ExitCode } from './exit-code.js';
import { type LooseFlags, settingsOf } from './flags.js';
import { readInputList } from './input-list.js';
import type { Io } from './io.js';
import { type InputRun, runInputs } from './run-inputs.js';

type Inputs = Pick<InputRun, 'inputs' | 'single'>;

/** Cleans every input. @throws {CleancopyError} `usage` or `unwritable-output` */
export async function runClean(named: readonly string[], flags: LooseFlags, io: Io): Promise<ExitCode> {
  const config = resolveConfig(settingsOf(flags), io.env);
  const inputs = await collectInputs(named, flags, io);
  const sink = await openSink(flags, inputs, config, io);
  return runInputs({ ...inputs, extract, sink }, config, io);
}

async function collectInputs(named: readonly string[], flags: LooseFlags, io: Io): Promise<Inputs> {
  const { inputFile } = flags;
  if (inputFile !== undefined) {
    const listed = await readInputList(inputFile, flags.null === true, io.stdin);
    return { inputs: [...named, ...listed], single: false };
  }
  if (flags.null) throw new CleancopyError('usage', '--null is about --input-file, which is missing');
  return { inputs: named.length === 0 ? ['-'] : named, single: named.length <= 1 };
}

async function openSink(flags: LooseFlags, { inputs, single }: Inputs, config: Config, io: Io): Promise<Sink> {
  if (flags.outputDir !== undefined) return directorySink(flags.outputDir, await outputs[config.to ?? 'json']());
  // One page is an object; the records of several inputs, of a directory or of an NDJSON file are lines.
  const suited = (source: string) => (single && source === inputs[0] ? 'json' : 'ndjson');
  const choose = (first: { source: string }) => outputs[config.to ?? suited(first.source)]();
  const { output } = flags;
  return output === undefined || output === '-' ? streamSink(io.stdout, choose) : fileSink(output, choose);
}
