import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

// Every test here starts processes, on a machine that may be busy.

const bin = fileURLToPath(new URL('../../../bin/cleancopy.js', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Circumstances {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  cwd?: string;
  /** The user who runs it, which only root may choose. */
  uid?: number | undefined;
}

/** An empty directory that goes when the test ends. */
export function workDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'cleancopy-contract-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Starts the built command with an environment of its own; it is ended with the test if it has not ended by itself. */
export function start(
  args: readonly string[],
  { env = {}, cwd, uid }: Circumstances = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...env },
    ...(uid !== undefined && { uid }),
  });
  child.stdin.on('error', () => {});
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What a command that was started wrote until it ended. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** Runs the built command to its end. */
export function run(args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const child = start(args, circumstances);
  child.stdin.end(circumstances.stdin ?? '');
  return ended(child);
}

/** Runs a line of shell in which `cleancopy` is the built command; for those that start it themselves, `"$NODE" "$BIN"`. */
export async function shell(line: string, cwd: string): Promise<Ended> {
  const child = spawn('sh', ['-c', `cleancopy() { "${process.execPath}" "${bin}" "$@"; }; ${line}`], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', NODE: process.execPath, BIN: bin },
  });
  child.stdin.end();
  return ended(child);
}

/** The first lines that a command writes; it goes on running. */
export function firstOutput(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))));
}

export function linesOf(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
