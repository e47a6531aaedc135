import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { recipeWith } from './recipes.js';
import { differenceFrom, makeWorkplace, type Workplace } from './workplace.js';

vi.setConfig({ testTimeout: 120_000 });

/** The mapper of the recipe, and the job without reducers that it is. */
const recipe = recipeWith('mapred streaming', 'sh');
const [, mapper = ''] = /-mapper '([^']+)'/.exec(recipe) ?? [];

const LINE_FEED = 0x0a;

/**
 * A file's lines as splits of a size read them: each but the first leaves out the line that it begins in, and each reads on
 * to the end of the line that its last byte stands in, or that begins with the next split.
 */
function splitsOf(file: Buffer, size: number): Buffer[] {
  const lineEndAt = (at: number) => {
    const end = file.indexOf(LINE_FEED, at);
    return end < 0 ? file.length : end + 1;
  };
  const starts = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
    at === 0 ? 0 : lineEndAt(at * size),
  );
  return starts.map((start, at) => file.subarray(start, starts[at + 1] ?? file.length));
}

/** One map task. @throws where the mapper's exit code is not 0, as `stream.non.zero.exit.is.failure` has it */
function map(split: Buffer, { path: cwd, env }: Workplace): Buffer {
  const [program, ...args] = mapper.split(' ');
  const { status, stdout, stderr } = spawnSync(program!, args, { cwd, env, input: split, maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`subprocess failed with code ${status}: ${stderr}`);
  return stdout;
}

/** What the default output format writes: key, tab, value. A line without a tab is all key, and gets one. */
function written(output: Buffer): string[] {
  const lines = output.toString('latin1').split('\n').slice(0, -1);
  return lines.map((line) => (line.includes('\t') ? line : `${line}\t`));
}

const keyOf = (line: string) => line.slice(0, line.indexOf('\t'));
const recordOf = (line: string) => Buffer.from(line.slice(line.indexOf('\t') + 1), 'latin1').toString();

describe('Hadoop Streaming', () => {
  it('gets each record behind its key, however the file was split', () => {
    const place = makeWorkplace(40);
    const keys = place.lines.map((_, at) => ['', 'two words', `key-${at}`, '\xff\xfe', 'caf\xc3\xa9'][at % 5]!);
    const file = Buffer.concat(
      place.lines.flatMap((line, at) => [Buffer.from(`${keys[at]}\t`, 'latin1'), Buffer.from(`${line}\n`)]),
    );
    for (const size of [file.length, 9000]) {
      const lines = splitsOf(file, size).flatMap((split) => written(map(split, place)));
      expect(lines.map(keyOf)).toEqual(keys);
      expect(differenceFrom(place, lines.map((line) => `${recordOf(line)}\n`).join(''))).toBeNull();
    }
  });

  it('can sort and group what comes back', () => {
    const place = makeWorkplace(20);
    const keyed = place.lines.map((line, at) => `${String.fromCharCode(97 + (at % 3))}\t${line}\n`).join('');
    const sorted = written(map(Buffer.from(keyed), place)).sort();
    expect(sorted.map(keyOf).join('')).toBe('a'.repeat(7) + 'b'.repeat(7) + 'c'.repeat(6));
    for (const line of sorted) expect(JSON.parse(recordOf(line))).toMatchObject({ schema: 'cleancopy/1' });
  });
});
