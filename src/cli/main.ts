import { fstatSync, readlinkSync, statSync } from 'node:fs';
import { runCommandLine } from './command-line.js';
import { type ExitCode, signalExitCodes } from './exit-code.js';
import { fileStream } from './file-stream.js';

const interruption = new AbortController();
let stdinUsed = false;

for (const [signal, code] of Object.entries(signalExitCodes)) {
  // Once: the first ends the run in good order, a second one ends the process.
  process.once(signal, () => {
    interruption.abort(code);
    if (stdinUsed) process.stdin.destroy();
  });
}

const stdin: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]() {
    stdinUsed = true;
    return process.stdin[Symbol.asyncIterator]();
  },
};

const ended: Promise<ExitCode> = runCommandLine(process.argv.slice(2), {
  stdin,
  stdinBytes: () => (isFile(0) ? fstatSync(0).size : null),
  stdinIsTerminal() {
    stdinUsed = true;
    return process.stdin.isTTY === true;
  },
  // Node builds each stream when it is first looked at, and most runs need one of the three.
  get stdout() {
    return isFile(1) ? fileStream(1) : withoutThrowing(process.stdout);
  },
  stdoutFile,
  get stderr() {
    return withoutThrowing(process.stderr);
  },
  env: process.env,
  signal: interruption.signal,
});

// Without `await`, which only a module may have at its top: the command is built as scripts. What was finished is written,
// each write having been waited for; what is still being read or kept open is not worth waiting for.
ended.then((code) => process.exit(code));

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/** Linux tells what is behind a file descriptor; a file that was removed has no path. */
function stdoutFile(): string | null {
  try {
    const path = readlinkSync('/proc/self/fd/1');
    const [open, named] = [fstatSync(1), statSync(path)];
    return open.isFile() && open.ino === named.ino && open.dev === named.dev ? path : null;
  } catch {
    return null;
  }
}

/** Every write is told by its own callback whether it worked; without a listener an error would be thrown as well. */
function withoutThrowing(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return stream;
}
