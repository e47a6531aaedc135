/** `npm run bench:size`: what somebody gets who installs the package: itself and its dependencies, in an empty folder. */
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { table } from '../evaluation/table.js';
import { barTable, isMissed } from './bars.js';
import { type BenchmarkOptions, benchmarkCommand, root } from './options.js';

const command = benchmarkCommand('bench:size', { corpus: false });

interface Size {
  name: string;
  files: number;
  bytes: number;
  /** What they take of a disk, as du has it. */
  diskBytes: number;
}

function main(): number {
  const { check } = command.parse().opts<Pick<BenchmarkOptions, 'check'>>();
  const folder = mkdtempSync(path.join(tmpdir(), 'cleancopy-bench-'));
  try {
    const sizes = installedSizes(folder);
    console.log(`${sizeTable(sizes)}\n`);
    const value = sizes.reduce((sum, { diskBytes }) => sum + diskBytes, 0) / 1e6;
    const bar = { what: 'package with dependencies', value, at: 'most', bar: 12, unit: 'MB' } as const;
    console.log(barTable('size', [bar]));
    return check && isMissed(bar) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Packs and installs as a user would. Packing builds. */
function installedSizes(folder: string): Size[] {
  const packed = npm(root, ['pack', '--json', '--pack-destination', folder]);
  // What building prints stands before it.
  const [{ filename }] = JSON.parse(packed.slice(packed.search(/^\[/m))) as [{ filename: string }];
  const project = path.join(folder, 'project');
  mkdirSync(project);
  npm(project, ['install', '--no-audit', '--no-fund', '--ignore-scripts', path.join(folder, filename)]);
  const modules = path.join(project, 'node_modules');
  return readdirSync(modules).map((name) => ({ name, ...sizeOf(path.join(modules, name)) }));
}

function npm(cwd: string, args: readonly string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] });
}

function sizeOf(file: string): Omit<Size, 'name'> {
  const stats = lstatSync(file);
  const own = { files: 1, bytes: stats.size, diskBytes: stats.blocks * 512 };
  if (!stats.isDirectory()) return own;
  return readdirSync(file)
    .map((name) => sizeOf(path.join(file, name)))
    .reduce(
      (sum, one) => ({
        files: sum.files + one.files,
        bytes: sum.bytes + one.bytes,
        diskBytes: sum.diskBytes + one.diskBytes,
      }),
      { ...own, files: 0, bytes: 0 },
    );
}

function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map(({ name, files, bytes, diskBytes }) => [
    name,
    String(files),
    (bytes / 1e6).toFixed(2),
    (diskBytes / 1e6).toFixed(2),
  ]);
  return table(['in node_modules', 'files', 'MB', 'MB of disk'], rows);
}

process.exitCode = main();
