/** A run of the built command that is fed through a pipe, and watched while it works. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type ProcessUse, readProcessUse } from './process-use.js';

/** What the process had used when so many records had come out of it. */
export interface Sample extends ProcessUse {
  records: number;
}

export interface Watching {
  /** The command's file, and its arguments. */
  bin: string;
  args: readonly string[];
  /** Given as fast as the command takes it; null: nothing. */
  input: AsyncIterable<Buffer> | Iterable<Buffer> | null;
  /** A sample each time so many records more have come out. */
  every: number;
  seen?: (sample: Sample) => void;
}

export interface Watched {
  samples: Sample[];
  records: number;
  wallMs: number;
  /** Of all its threads, from its start to its end. */
  cpuMs: number;
}

const probe = fileURLToPath(new URL('probe.cjs', import.meta.url));

/** Runs the command to its end; what it writes is counted by lines and let go of. */
export async function watchCommand(watching: Watching): Promise<Watched> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    return await watchIn(folder, watching);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param folder the command's home, which holds no settings of whoever runs the benchmark */
async function watchIn(folder: string, { bin, args, input, every, seen }: Watching): Promise<Watched> {
  const cost = path.join(folder, 'cost.json');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', probe, bin, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: folder, CLEANCOPY_PROBE: cost },
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const fed = input === null ? null : pipeline(Readable.from(input, { objectMode: false }), child.stdin!);
  // Awaited below: a command that dies is told of by its exit code first.
  fed?.catch(() => {});
  const samples: Sample[] = [];
  let records = 0;
  for await (const chunk of child.stdout!) {
    records += countLines(chunk as Buffer);
    if (records < (samples.length + 1) * every || child.exitCode !== null) continue;
    const sample = sampleOf(child.pid!, records);
    if (sample === null) continue;
    samples.push(sample);
    seen?.(sample);
  }
  const [code] = (await ended) as [number | null];
  // 1: some page holds no article.
  if (code !== 0 && code !== 1) throw new Error(`cleancopy ended with ${code}`);
  await fed;
  const wallMs = performance.now() - start;
  return { samples, records, wallMs, cpuMs: (JSON.parse(readFileSync(cost, 'utf8')) as { cpuMs: number }).cpuMs };
}

/** Null where the process has ended meanwhile. */
function sampleOf(pid: number, records: number): Sample | null {
  try {
    return { records, ...readProcessUse(pid) };
  } catch {
    return null;
  }
}

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) count++;
  return count;
}
