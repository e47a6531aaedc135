import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type JournalOptions, openJournal } from '../../../src/batch/resume/journal.js';
import type { DoneLine } from '../../../src/batch/resume/line.js';
import { rawInput, temporaryDirectory } from '../builders.js';

let path: string;
beforeEach(async () => {
  path = join(await temporaryDirectory(), 'run.journal');
});

const options: JournalOptions = {
  run: 'these options',
  output: null,
  signal: new AbortController().signal,
  onDone: () => {},
};
const output = { path: '/srv/all.ndjson', begin: () => 7 };

async function leaveBehind(lines: readonly DoneLine[], more: Partial<JournalOptions> = {}) {
  const journal = await openJournal(path, { ...options, ...more });
  journal.settle();
  for (const line of lines) journal.note(line);
  journal.checkpoint();
  await journal.close();
}

const written = () => readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);

describe('openJournal', () => {
  it('leaves no file before the first checkpoint, and none when the run ends well', async () => {
    const journal = await openJournal(path, options);
    journal.settle();
    journal.note({ source: 'a' });
    expect(existsSync(path)).toBe(false);
    journal.checkpoint();
    expect(written()).toEqual(['{"source":"a"}']);
    await journal.remove();
    expect(existsSync(path)).toBe(false);
  });

  it('says how long a growing output was before anything is written to it', async () => {
    let length = 5;
    const journal = await openJournal(path, { ...options, output: { ...output, begin: () => length } });
    // What another program adds in between is not this run's.
    length = 7;
    expect(journal.settle()).toEqual({ begin: 7, end: null });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ output: { file: '/srv/all.ndjson', length: 7 } });
    await journal.remove();
  });

  it('tells the next run what is done, and goes on from there', async () => {
    await leaveBehind([{ source: 'a' }, { source: 'b', end: 12, error: 'no-article' }, { source: 'c', end: 20 }], {
      output,
    });
    const told: DoneLine[] = [];
    const longer = { ...output, begin: () => 99 };
    const journal = await openJournal(path, { ...options, output: longer, onDone: (line) => void told.push(line) });
    expect(journal.file).toBe('/srv/all.ndjson');
    expect(journal.done.has(rawInput('a'))).toBe(true);
    expect(journal.done.has(rawInput('b'))).toBe(true);
    expect(journal.done.has(rawInput('other'))).toBe(false);
    // The output as the first run found it, not as this one does.
    expect(journal.settle()).toEqual({ begin: 7, end: 12 });
    expect(told.map(({ source }) => source)).toEqual(['a', 'b']);
    journal.note({ source: 'other' });
    journal.checkpoint();
    expect(written()).toEqual(['{"source":"a"}', '{"source":"b","end":12,"error":"no-article"}', '{"source":"other"}']);
    await journal.close();
  });

  it.each([
    ['half a line', '{"source":"c', 2],
    ['a line of something else', '[1]\n{"source":"c"}\n', 2],
    ['nothing', '', 2],
  ])('counts lines up to %s', async (_, rest, count) => {
    await leaveBehind([{ source: 'a' }, { source: 'b' }]);
    appendFileSync(path, rest);
    const journal = await openJournal(path, options);
    for (const name of 'abc') journal.done.has(rawInput(name));
    expect(journal.done.end().count).toBe(count);
    journal.settle();
    expect(written()).toEqual(['{"source":"a"}', '{"source":"b"}']);
    await journal.close();
  });

  it('begins anew where a run was killed in its first line', async () => {
    writeFileSync(path, '{"journal":"cleancopy-jour');
    await leaveBehind([{ source: 'a' }]);
    expect(written()).toEqual(['{"source":"a"}']);
  });

  it('refuses a file of something else and the journal of other options, and leaves them', async () => {
    writeFileSync(path, 'my notes\nand more\n');
    await expect(openJournal(path, options)).rejects.toMatchObject({ code: 'invalid-journal' });
    expect(readFileSync(path, 'utf8')).toBe('my notes\nand more\n');
    writeFileSync(path, '');
    await leaveBehind([{ source: 'a' }]);
    await expect(openJournal(path, { ...options, run: 'others' })).rejects.toMatchObject({ code: 'invalid-journal' });
    expect(written()).toEqual(['{"source":"a"}']);
  });

  it('cannot be made where nothing can be written', async () => {
    await expect(openJournal(join(path, 'in', 'no', 'directory'), { ...options, output })).rejects.toMatchObject({
      code: 'unwritable-output',
    });
  });
});
