/** Runs of the built command over lists of inputs, timed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface TimedRun {
  wallMs: number;
  /** Records written, and how many of them tell of a failure. */
  records: number;
  failed: number;
}

/** To fetch from loopback as fast as it goes. */
const fetchFlags = ['--delay', '0', '--ignore-robots', '--allow-private'];

/**
 * @param bin the command's file
 * @param folder for the list and what is written
 * @param launcher a program that starts another, with its arguments
 */
export async function runCommand(
  bin: string,
  inputs: readonly string[],
  folder: string,
  flags: readonly string[] = fetchFlags,
  launcher: readonly string[] = [],
): Promise<TimedRun> {
  const list = path.join(folder, 'list.txt');
  const output = path.join(folder, 'output.ndjson');
  writeFileSync(list, `${inputs.join('\n')}\n`);
  const written = openSync(output, 'w');
  const [program, ...args] = [...launcher, process.execPath, bin, ...flags, '-q', '-t', 'ndjson', '-a', list];
  // No settings of whoever runs the benchmark, and no proxies.
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  const start = performance.now();
  const child = spawn(program!, args, { env, stdio: ['ignore', written, 'inherit'] });
  const [code] = await once(child, 'exit');
  const wallMs = performance.now() - start;
  closeSync(written);
  // 1: some page holds no article.
  if (code !== 0 && code !== 1) throw new Error(`cleancopy ended with ${code}`);
  return { wallMs, ...countRecords(output) };
}

function countRecords(output: string): Omit<TimedRun, 'wallMs'> {
  const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1);
  const failed = lines.filter((line) => (JSON.parse(line) as { ok: boolean }).ok === false).length;
  return { records: lines.length, failed };
}
