import { appendFile, chmod, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageLine, StateLine } from '../../../src/batch/state/entry.js';
import { fileId, openJournal } from '../../../src/batch/state/journal.js';
import { temporaryDirectory } from '../builders.js';
import { linesOfFile } from './builders.js';

const header = { state: 'cleancopy/1' } as const;
const done = '2026-01-28T15:33:07Z';
const at = (path: string): string => `https://example.org/${path}`;
const pageLine = (path: string, known: Partial<PageLine> = {}): PageLine => ({ url: at(path), done, ...known });
const textOf = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

async function stateFile(text?: string): Promise<string> {
  const path = join(await temporaryDirectory(), 'news.state');
  if (text !== undefined) await writeFile(path, text);
  return path;
}

async function contentsOf(path: string) {
  const journal = await openJournal(path);
  journal.close();
  return { pages: [...journal.contents.pages.values()], feeds: [...journal.contents.feeds.values()] };
}

describe('a journal', () => {
  it('is made where it is missing, with a line that says what it is', async () => {
    const path = await stateFile();
    expect(await contentsOf(path)).toEqual({ pages: [], feeds: [] });
    expect(await linesOfFile(path)).toEqual([header]);
  });

  it('says what was appended, a later line instead of an earlier one of the same page or feed', async () => {
    const path = await stateFile();
    const journal = await openJournal(path);
    journal.append([pageLine('a', { title: 'Before' }), pageLine('b'), { feed: at('feed'), done, etag: '"1"' }]);
    journal.append([pageLine('a', { title: 'After' }), { feed: at('feed'), done, etag: '"2"' }]);
    journal.append([]);
    journal.close();
    expect(await contentsOf(path)).toEqual({
      pages: [pageLine('a', { title: 'After' }), pageLine('b')],
      feeds: [{ feed: at('feed'), done, etag: '"2"' }],
    });
    expect(await linesOfFile(path)).toHaveLength(6);
  });

  it('is on the disk as soon as it is told', async () => {
    const path = await stateFile();
    const journal = await openJournal(path);
    journal.append([pageLine('a')]);
    expect(await linesOfFile(path)).toEqual([header, pageLine('a')]);
    journal.close();
  });

  it('keeps what it holds that is not ASCII', async () => {
    const path = await stateFile();
    const journal = await openJournal(path);
    journal.append([pageLine('ü', { title: 'Ein „Ü“\u2028\n🚢' })]);
    journal.close();
    expect((await contentsOf(path)).pages).toEqual([pageLine('ü', { title: 'Ein „Ü“\u2028\n🚢' })]);
  });

  it.each(['', '{', '{"state":"clean', textOf([header]).trimEnd()])(
    'begins anew where it holds no more than %j',
    async (text) => {
      const path = await stateFile(text);
      expect(await contentsOf(path)).toEqual({ pages: [], feeds: [] });
      expect(await readFile(path, 'utf8')).toBe(textOf([header]));
    },
  );

  it.each([
    ['a half', '{"url":"https://example.org/b","done":"2026-0'],
    ['half of a letter', Buffer.from('{"url":"https://example.org/ü').subarray(0, -1)],
    ['a whole one without its end', JSON.stringify(pageLine('b'))],
  ])('drops %s line at the end, and goes on behind the others', async (_, rest) => {
    const path = await stateFile(textOf([header, pageLine('a')]));
    await appendFile(path, rest);
    const journal = await openJournal(path);
    expect([...journal.contents.pages.keys()]).toEqual([at('a')]);
    journal.append([pageLine('c')]);
    journal.close();
    expect(await linesOfFile(path)).toEqual([header, pageLine('a'), pageLine('c')]);
  });
});

describe('a file of something else', () => {
  it.each([
    ['text', 'Milk\nBread\n'],
    ['text without an end of line', 'Milk'],
    ['records', '{"schema":"cleancopy/1","ok":true}\n'],
    ['lines of a state file without the first', textOf([pageLine('a')])],
    ['a state file of another version', '{"state":"cleancopy/2"}\n{"url":"https://example.org/a","done":""}\n'],
    ['a state file with a line of something else', `${textOf([header])}Milk\n${textOf([pageLine('a')])}`],
    ['a state file with an empty line', `${textOf([header])}\n`],
    ['an empty line', '\n'],
    ['JSON that is no object', 'null\n'],
    ['bytes', Buffer.from([0, 1, 2, 0x0a, 0xff, 0xfe])],
  ])('is refused and left as it is: %s', async (_, text) => {
    const path = await stateFile('');
    await writeFile(path, text);
    const before = await readFile(path);
    await expect(openJournal(path)).rejects.toMatchObject({
      code: 'invalid-state',
      message: expect.stringMatching(
        /news\.state(?::\d)?: is no (?:state file|line of a state file): give another file/,
      ),
    });
    expect(await readFile(path)).toEqual(before);
  });

  it('is refused where it cannot be read', async () => {
    await expect(openJournal(await temporaryDirectory())).rejects.toMatchObject({ code: 'invalid-state' });
  });
});

describe('a journal with much that is out of date', () => {
  const idle = (count: number): StateLine[] =>
    Array.from({ length: count }, (_, number) => pageLine('often', { hash: String(number) }));

  it('is written anew, says the same, and keeps its mode', async () => {
    const last = [pageLine('once', { title: null }), { feed: at('feed'), done, lastModified: 'Fri' }];
    const path = await stateFile(textOf([header, ...last, ...idle(1100)]));
    await chmod(path, 0o640);
    const before = await stat(path);
    const expected = {
      pages: [pageLine('once', { title: null }), pageLine('often', { hash: '1099' })],
      feeds: [{ feed: at('feed'), done, lastModified: 'Fri' }],
    };
    expect(await contentsOf(path)).toEqual(expected);
    const after = await stat(path);
    expect(after.mode & 0o777).toBe(0o640);
    expect(after.size).toBeLessThan(before.size / 100);
    expect(await linesOfFile(path)).toHaveLength(4);
    expect(await contentsOf(path)).toEqual(expected);
    expect(await readdir(join(path, '..'))).toEqual(['news.state']);
  });

  it('is appended to as before', async () => {
    const path = await stateFile(textOf([header, ...idle(1100)]));
    const journal = await openJournal(path);
    journal.append([pageLine('new')]);
    journal.close();
    expect((await contentsOf(path)).pages.map(({ url }) => url)).toEqual([at('often'), at('new')]);
  });

  it('is left as it is while most of it is true', async () => {
    const path = await stateFile(textOf([header, ...idle(900)]));
    await contentsOf(path);
    expect(await linesOfFile(path)).toHaveLength(901);
  });

  it('keeps the answer to what a killed run left open', async () => {
    const path = await stateFile();
    const file = join(path, '..', 'all.ndjson');
    await writeFile(file, 'record\n');
    const writing = { writing: pageLine('open'), file, id: fileId(await stat(file)), at: 0, length: 7 };
    await writeFile(path, textOf([header, ...idle(1100), writing]));
    await contentsOf(path);
    await rm(file);
    expect((await contentsOf(path)).pages.map(({ url }) => url)).toEqual([at('often'), at('open')]);
  });
});

describe('a record that a killed run was writing', () => {
  const before = 'before\n';
  const record = '{"title":"The quay reopens"}\n';

  /** A state file that ends with that record, and the file that it went to. */
  async function killed(written: string): Promise<{ path: string; file: string }> {
    const path = await stateFile();
    const file = join(path, '..', 'all.ndjson');
    await writeFile(file, before);
    const writing = {
      writing: pageLine('a'),
      file,
      id: fileId(await stat(file)),
      at: before.length,
      length: record.length,
    };
    await writeFile(path, textOf([header, writing]));
    await appendFile(file, written);
    return { path, file };
  }
  const isKnown = async (path: string) => (await contentsOf(path)).pages.some(({ url }) => url === at('a'));

  it('is done where it is whole', async () => {
    const { path, file } = await killed(record);
    expect(await isKnown(path)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(before + record);
  });

  it('is not where it is missing', async () => {
    const { path, file } = await killed('');
    expect(await isKnown(path)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([1, record.length - 1])('is not where %i bytes are there, which are taken away', async (length) => {
    const { path, file } = await killed(record.slice(0, length));
    expect(await isKnown(path)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('is not where the file is gone', async () => {
    const { path, file } = await killed(record);
    await rm(file);
    expect(await isKnown(path)).toBe(false);
  });

  it('is not where the file was emptied', async () => {
    const { path, file } = await killed(record);
    await truncate(file, 0);
    expect(await isKnown(path)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe('');
  });

  it('is not where another file has its name, which is left as it is', async () => {
    const { path, file } = await killed(record);
    await rename(file, `${file}.1`);
    const other = `${before}oth`;
    await writeFile(file, other);
    expect(await isKnown(path)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(other);
    expect(await readFile(`${file}.1`, 'utf8')).toBe(before + record);
  });

  it('is done where somebody has written behind it', async () => {
    const { path, file } = await killed(`${record}more\n`);
    expect(await isKnown(path)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(`${before}${record}more\n`);
  });

  it.each([
    ['done', record, true],
    ['not done', '', false],
  ])('is %s once and for all, whatever becomes of the file', async (_, written, known) => {
    const { path, file } = await killed(written);
    expect(await isKnown(path)).toBe(known);
    const settled = await readFile(path, 'utf8');
    if (known) await truncate(file, 0);
    else await appendFile(file, `${record}${record}`);
    expect(await isKnown(path)).toBe(known);
    expect(await readFile(path, 'utf8')).toBe(settled);
  });

  it.each<[string, StateLine, boolean]>([
    ['written', { written: at('a') }, true],
    ['unwritten', { unwritten: at('a') }, false],
  ])('is settled by a line that says %s', async (_, line, known) => {
    const { path, file } = await killed('half');
    await appendFile(path, textOf([line]));
    expect(await isKnown(path)).toBe(known);
    expect(await readFile(file, 'utf8')).toBe(`${before}half`);
  });

  it('keeps what was known of the page before', async () => {
    const { path } = await killed('');
    const text = await readFile(path, 'utf8');
    const earlier = pageLine('a', { hash: 'before' });
    await writeFile(path, text.replace('\n', `\n${textOf([earlier])}`));
    expect((await contentsOf(path)).pages).toEqual([earlier]);
  });
});
