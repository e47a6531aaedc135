import { directorySink } from '../batch/directory-sink.js';
import { fileSink } from '../batch/file-sink.js';
import type { Sink } from '../batch/sink.js';
import { streamSink } from '../batch/stream-sink.js';
import { amongInputs, type InputSpec } from '../inputs/index.js';
import { outputs } from '../outputs/index.js';
import type { Output } from '../outputs/output.js';
import type { Config } from './config.js';
import type { LooseFlags } from './flags.js';
import type { Io } from './io.js';
import type { Resuming } from './resuming.js';

export type ChooseOutput = (first: { source: string }) => Promise<Output>;

/** Decides by the first input, once for the run. @param only the source of the page, if there can be only one */
export function chooseOutput({ outputDir }: LooseFlags, only: string | null, { to }: Config): ChooseOutput {
  const usual = (source: string) => (source === only || outputDir !== undefined ? 'json' : 'ndjson');
  let chosen: Promise<Output> | null = null;
  return ({ source }) => {
    chosen ??= outputs[to ?? usual(source)]();
    return chosen;
  };
}

/** Where the records go. @throws {CleancopyError} `unwritable-output` */
export async function openSink(
  inputs: readonly InputSpec[],
  { output, outputDir, inBandErrors }: LooseFlags,
  { from }: Config,
  choose: ChooseOutput,
  resuming: Resuming | null,
  io: Io,
): Promise<Sink> {
  if (outputDir !== undefined) {
    return directorySink(outputDir, { choose, isInput: amongInputs(inputs, outputDir), ...resuming });
  }
  if (resuming?.file) {
    const { growingSink } = await import('../batch/resume/growing-sink.js');
    return growingSink(resuming.file, choose, resuming.journal);
  }
  if (output === undefined || output === '-') return streamSink(io.stdout, choose);
  // A stage that is given no line has no line to give.
  return fileSink(output, choose, { evenEmpty: inBandErrors === true && from === 'ndjson' });
}

/** As curl has it: where records come to the terminal, they are what shows how far the run has come. */
export function progressOf({ progress }: Config, { output, outputDir }: LooseFlags, io: Io): Config['progress'] {
  const toStream = outputDir === undefined && (output === undefined || output === '-');
  return progress === 'auto' && toStream && io.stderr.isTTY && io.stdout.isTTY ? 'never' : progress;
}
