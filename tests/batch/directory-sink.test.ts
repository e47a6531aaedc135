import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directorySink } from '../../src/batch/directory-sink.js';
import { text } from '../../src/outputs/text.js';
import { failure } from '../outputs/builders.js';
import { cleaned, rawInput, temporaryDirectory } from './builders.js';

const asText = async () => text;

/** The names that `ls` shows. */
async function visible(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => !name.startsWith('.')).sort();
}

describe('directorySink', () => {
  it('makes the directory and writes a file an article, none for a failure', async () => {
    const directory = join(await temporaryDirectory(), 'new', 'articles');
    const sink = await directorySink(directory, { choose: asText });
    await sink.write(cleaned({ title: 'A' }, text), rawInput('in/page.html.gz'));
    await sink.write(failure(), rawInput('in/chrome.html'));
    await sink.write(cleaned({ title: 'B' }, text), rawInput('other/Page.txt'));
    expect(await visible(directory)).toEqual(['Page-2.txt', 'page.txt']);
    expect(await readFile(join(directory, 'page.txt'), 'utf8')).toMatch(/^A\n/);
  });

  it('never writes outside the directory, whatever a record is called', async () => {
    const outer = await temporaryDirectory();
    const sink = await directorySink(join(outer, 'articles'), { choose: asText });
    for (const id of ['../../escape', '/etc/passwd', '..', '.', 'a/../../b', 'c\\..\\d', '\u0000', 'nul']) {
      await sink.write(cleaned(), rawInput('in.ndjson:1', { id }));
    }
    expect(await readdir(outer)).toEqual(['articles']);
    expect(await visible(join(outer, 'articles'))).toEqual([
      '_nul.txt',
      'a-..-..-b.txt',
      'c-..-d.txt',
      'escape.txt',
      'etc-passwd.txt',
      'in-1-2.txt',
      'in-1-3.txt',
      'in-1.txt',
    ]);
  });

  it('replaces the files of an earlier run', async () => {
    const directory = await temporaryDirectory();
    for (const title of ['first', 'second']) {
      const sink = await directorySink(directory, { choose: asText });
      await sink.write(cleaned({ title }, text), rawInput('page.txt'));
    }
    expect(await visible(directory)).toEqual(['page.txt']);
    expect(await readFile(join(directory, 'page.txt'), 'utf8')).toMatch(/^second\n/);
  });

  it('keeps the article of another input that an earlier run wrote, and finds its own again', async () => {
    const directory = await temporaryDirectory();
    for (const source of ['a/page.txt', 'b/page.txt', 'a/page.txt', 'b/page.txt']) {
      const sink = await directorySink(directory, { choose: asText });
      await sink.write(cleaned({ title: source }, text), rawInput(source));
      await sink.finish();
    }
    expect(await visible(directory)).toEqual(['page-2.txt', 'page.txt']);
    expect(await readFile(join(directory, 'page-2.txt'), 'utf8')).toMatch(/^b\/page\.txt\n/);
  });

  it('says that a file is in its place', async () => {
    const path = join(await temporaryDirectory(), 'file');
    await writeFile(path, '');
    await expect(directorySink(path, { choose: asText })).rejects.toMatchObject({ code: 'unwritable-output' });
  });
});
