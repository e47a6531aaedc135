import { ReaderGone, writeFully } from '../batch/stream-sink.js';
import { CleancopyError, type ErrorCode } from '../errors.js';
import type { ColorWhen } from './color.js';
import { errorColor } from './config.js';
import { ExitCode, mergeExitCodes } from './exit-code.js';
import type { Io } from './io.js';
import { helpText, type Invocation, parseCommandLine } from './program.js';
import { createReporter } from './reporter.js';

/** Does what a command line asks for. @param args without the program's name */
export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitCode> {
  let asked: Invocation | null = null;
  let code: ExitCode;
  try {
    asked = parseCommandLine(args);
    code = await invoke(asked, io);
  } catch (error) {
    // What breaks because the run was asked to end is no error.
    if (io.signal.aborted) return io.signal.reason;
    const flags = asked && 'flags' in asked ? asked.flags : {};
    code = await reportError(error, io, errorColor(flags.color, io.env));
  }
  return mergeExitCodes(code, io.signal.aborted ? io.signal.reason : ExitCode.Ok);
}

/** Each command is loaded when it is asked for: `--version` must not wait for the pipeline. */
async function invoke(asked: Invocation, io: Io): Promise<ExitCode> {
  switch (asked.command) {
    case 'clean': {
      if (namesNothing(asked) && io.stdinIsTerminal()) return refuseToWait(io);
      return (await import('./run.js')).runClean(asked.inputs, asked.flags, io);
    }
    case 'explain': {
      if (asked.input === null && io.stdinIsTerminal()) return refuseToWait(io);
      return (await import('./explain/index.js')).runExplain(asked.input ?? '-', asked.flags, io);
    }
    case 'schema': {
      const { recordSchema } = await import('./schema.js');
      return print(`${JSON.stringify(recordSchema, null, 2)}\n`, io);
    }
    case 'completion': {
      const { completionScript } = await import('./completion/index.js');
      return print(completionScript(asked.shell), io);
    }
    case 'print':
      return print(asked.text, io);
  }
}

function namesNothing({ inputs, flags }: Extract<Invocation, { command: 'clean' }>): boolean {
  return inputs.length === 0 && !flags.inputFile && !flags.feed && !flags.sitemap;
}

async function print(text: string, io: Io): Promise<ExitCode> {
  await writeFully(io.stdout, text);
  return ExitCode.Ok;
}

/** Nothing to read and somebody at the terminal: they get the help, on the stream for people. */
async function refuseToWait(io: Io): Promise<ExitCode> {
  await writeFully(io.stderr, helpText());
  return ExitCode.Usage;
}

const exitCodes: Partial<Record<ErrorCode, ExitCode>> = {
  usage: ExitCode.Usage,
  'unwritable-output': ExitCode.Unwritable,
  'invalid-state': ExitCode.Usage,
  'invalid-journal': ExitCode.Usage,
  'invalid-chrome': ExitCode.Usage,
  'state-in-use': ExitCode.Unwritable,
};

async function reportError(error: unknown, io: Io, color: ColorWhen): Promise<ExitCode> {
  if (error instanceof ReaderGone) return ExitCode.Ok;
  const coded =
    error instanceof CleancopyError ? error : new CleancopyError('internal', String(error), { cause: error });
  await createReporter(io, { color, verbosity: 'normal' }).error(coded);
  return exitCodes[coded.code] ?? ExitCode.SomeFailed;
}
