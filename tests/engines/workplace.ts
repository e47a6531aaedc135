import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { chrome, dump, page } from '../cli/contract/material.js';
import { makeHome } from '../readme/world.js';

/** The stage that every recipe runs. */
export const stage = ['--from', 'ndjson', '--to', 'ndjson', '--in-band-errors'];

/** A home with `cleancopy` on its PATH and pages to clean. */
export interface Workplace {
  path: string;
  env: Readonly<Record<string, string>>;
  /** The lines of `pages.ndjson`, of every kind that may come. */
  lines: readonly string[];
  /** What one run over all of `pages.ndjson` gives. */
  serial: string;
}

/** @param count of lines */
export function makeWorkplace(count = 60): Workplace {
  const home = makeHome('');
  onTestFinished(home.remove);
  const lines = Array.from({ length: count }, (_, id) => lineOf(id));
  // The last line has no end.
  writeFileSync(join(home.path, 'pages.ndjson'), lines.join('\n'));
  // GNU parallel asks those who publish to cite it, once: here nobody is asked.
  mkdirSync(join(home.path, '.parallel'));
  writeFileSync(join(home.path, '.parallel', 'will-cite'), '');
  const { stdout, stderr, status } = spawnSync('cleancopy', [...stage], {
    env: home.env,
    input: readFileSync(join(home.path, 'pages.ndjson')),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 || stderr !== '') throw new Error(`the serial run ended with ${status}: ${stderr}`);
  return { path: home.path, env: home.env, lines, serial: stdout };
}

/** Two lines in three hold an article. */
function lineOf(id: number): string {
  const unfit = ['', '{"id":', JSON.stringify({ id, text: chrome }), '\u0001\u0002', '[]', `{"id":${id}}\r`];
  if (id % 3 === 2) return unfit[((id - 2) / 3) % unfit.length]!;
  const title = `Brücke ${id} bleibt gesperrt – „bis März“`;
  return JSON.stringify(
    id % 3 === 0 ? { id, html: page(title), url: `https://example.org/${id}` } : { id, text: dump(title) },
  );
}

/** A file of the workplace. */
export function readIn({ path }: Workplace, name: string): string {
  return readFileSync(join(path, name), 'utf8');
}

/** The jobs of a log of GNU parallel, in the order in which they ended. */
export function jobsIn(place: Workplace, name: string): { seq: number; host: string; exit: number; signal: number }[] {
  const [, ...rows] = readIn(place, name).trimEnd().split('\n');
  return rows.map((row) => {
    const [seq, host, , , , , exit, signal] = row.split('\t');
    return { seq: Number(seq), host: host!, exit: Number(exit), signal: Number(signal) };
  });
}

/** Where a text is not what the serial run gave; null where it is. No more: the whole difference would be pages long. */
export function differenceFrom({ serial }: Workplace, text: string): object | null {
  if (text === serial) return null;
  const [found, expected] = [text.split('\n'), serial.split('\n')];
  const line = expected.findIndex((each, at) => each !== found[at]);
  const short = (lines: string[]) => lines[line]?.slice(0, 200);
  return { lines: found.length, of: expected.length, line, found: short(found), expected: short(expected) };
}
