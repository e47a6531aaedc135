/** What it costs to start the command, beside starting Node with nothing to do. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './throughput.js';

export interface StartUp {
  name: string;
  cpuMs: number;
  wallMs: number;
  peakMb: number;
}

const probe = fileURLToPath(new URL('probe.cjs', import.meta.url));

/** Medians over `runs` turns. `commands`: a name and Node's arguments each. */
export function measureStartUp(root: string, commands: readonly [string, string[]][], runs: number): StartUp[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    const costs: Omit<StartUp, 'name'>[][] = commands.map(() => []);
    for (let run = 0; run <= runs; run++) {
      for (const [index, [, args]] of commands.entries()) {
        const cost = runOnce(root, args, path.join(folder, 'probe.json'));
        // The first turn reads the files into the system's cache, and has the command keep its compiled code.
        if (run > 0) costs[index]!.push(cost);
      }
    }
    return commands.map(([name], index) => ({
      name,
      cpuMs: median(costs[index]!.map((cost) => cost.cpuMs)),
      wallMs: median(costs[index]!.map((cost) => cost.wallMs)),
      peakMb: median(costs[index]!.map((cost) => cost.peakMb)),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOnce(root: string, args: string[], file: string): Omit<StartUp, 'name'> {
  const env = { ...process.env, CLEANCOPY_PROBE: file, NODE_OPTIONS: '' };
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', probe, ...args], { cwd: root, env });
  const wallMs = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wallMs, ...(JSON.parse(readFileSync(file, 'utf8')) as { cpuMs: number; peakMb: number }) };
}
