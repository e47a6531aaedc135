import type { TextStream } from '../batch/stream-sink.js';

/** A standard stream for writing. */
export interface OutputStream extends TextStream {
  isTTY?: boolean | undefined;
  /** A terminal's width. */
  columns?: number | undefined;
}

/** All of the process that a command may touch. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  /** How long standard input is, where it is a file; else null. */
  stdinBytes?: () => number | null;
  /** Whether somebody sits at standard input, so that reading it would wait for them. */
  stdinIsTerminal: () => boolean;
  stdout: OutputStream;
  /** The path of the file that standard output goes to; null for a terminal, a pipe or where the system does not tell. */
  stdoutFile: () => string | null;
  stderr: OutputStream;
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted, with an `ExitCode` for its reason, when the process is asked to end. */
  signal: AbortSignal;
}
