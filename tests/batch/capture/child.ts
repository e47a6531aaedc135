import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that the test started: its lines of output, and what it is told. */
export interface Child {
  /** The next line that it prints; null: it ended. */
  line(): Promise<string | null>;
  tell(text: string): void;
  kill(): Promise<void>;
  /** Its exit code or the signal that ended it. */
  ended: Promise<number | string>;
}

/** Runs TypeScript in a process of its own. `lockFile` is imported; `await told()` waits for a line of the test's. */
export function child(script: string): Child {
  const prelude = `
    import { createInterface } from 'node:readline';
    import * as fs from 'node:fs';
    import { lockFile } from './src/batch/file-lock.ts';
    import { openWarc } from './src/batch/capture/warc.ts';
    const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const told = async () => (await lines.next()).value;
  `;
  const args = ['--import', 'tsx', '--input-type=module', '-e', `${prelude}\n${script}\nprocess.stdin.destroy();`];
  const started = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
  started.stdin.on('error', () => {});
  const ended = once(started, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    line: async () => ((await lines.next()) as IteratorResult<string, undefined>).value ?? null,
    tell: (text) => void started.stdin.write(`${text}\n`),
    async kill() {
      started.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}
