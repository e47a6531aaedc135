/** What the process says with its exit status. 123–127 and 255 belong to `xargs` and the shell: never used. */
export enum ExitCode {
  /** Every input gave an article. */
  Ok = 0,
  /** It ran to the end; at least one input failed or held no article. */
  SomeFailed = 1,
  /** An unknown flag, a bad value, or the only input does not exist. */
  Usage = 2,
  /** The output could not be written. */
  Unwritable = 3,
  Interrupted = 130,
  Terminated = 143,
}

/** The exit code of a run of which several things are true: the gravest, which is the highest number. */
export function mergeExitCodes(...codes: readonly ExitCode[]): ExitCode {
  return Math.max(ExitCode.Ok, ...codes);
}

/** Exit codes of the signals that end a run in good order. */
export const signalExitCodes = { SIGINT: ExitCode.Interrupted, SIGTERM: ExitCode.Terminated } as const;
