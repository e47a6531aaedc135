import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorOf, readAll, streamOf, summarize, temporaryDirectory } from './collect.js';
import { webOptions } from './web/web-options.js';

const directory = temporaryDirectory();

function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

test('reads files, standard input and directories in the order named, and goes on after a failure', async () => {
  const page = file('page.html', '<p>Page</p>');
  const missing = join(directory, 'missing.txt');
  const pages = join(directory, 'pages');
  mkdirSync(pages);
  writeFileSync(join(pages, 'b.txt'), 'B');
  writeFileSync(join(pages, 'a.md'), 'A');
  const found = await readAll([missing, page, '-', 'http://127.0.0.1/a', pages], {
    stdin: streamOf('pi', 'ped'),
    web: webOptions(),
  });
  expect(summarize(found)).toEqual([
    `${missing} ! not-found`,
    `${page} = <p>Page</p>`,
    '- = piped',
    'http://127.0.0.1/a ! private-address',
    `${join(pages, 'a.md')} = A`,
    `${join(pages, 'b.txt')} = B`,
  ]);
  expect(errorOf(found[0]).message).toBe(`${missing}: no such file or directory: check the path`);
  expect(errorOf(found[0]).cause).toMatchObject({ code: 'ENOENT' });
});

test('says of an address that cannot be fetched what is wrong with it', async () => {
  const found = await readAll(['ftp://ann:secret@example.org/a', 'file:///etc/hosts'], { web: webOptions() });
  expect(found.map((each) => errorOf(each).message)).toEqual([
    expect.stringMatching(/^ftp:\/\/example\.org\/a: ftp: is neither http: nor https:/),
    expect.stringMatching(/^file:\/\/\/etc\/hosts: file: is neither/),
  ]);
});

test('gives a page as its bytes, with nothing invented', async () => {
  const path = file('plain.txt', 'Text');
  expect(await readAll([path])).toEqual([
    { id: null, source: path, content: Buffer.from('Text'), format: null, charset: null, url: null },
  ]);
  expect(await readAll([path], { from: 'markdown' })).toMatchObject([{ format: 'markdown' }]);
});

test.each([
  ['nothing', ''],
  ['white space', ' \r\n\t\n'],
  ['a byte order mark', '\ufeff\n'],
  ['nothing, compressed', gzipSync('')],
  ['white space in UTF-16', Buffer.from('\ufeff \n', 'utf16le')],
])('says that an input with %s is empty', async (_, content) => {
  const stdin = () => streamOf(content);
  expect(summarize(await readAll(['-'], { stdin: stdin() }))).toEqual(['- ! empty-input']);
  expect(summarize(await readAll(['-'], { stdin: stdin(), from: 'html' }))).toEqual(['- ! empty-input']);
});

test('stops reading at the cap, before and after decompression', async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given++;
      yield Buffer.alloc(10_000, 'a');
    }
  }
  const found = await readAll(['-'], { stdin: endless(), maxBytes: 100_000 });
  expect(errorOf(found[0]).message).toBe('-: holds more than 100 kB: raise --max-bytes if you mean it');
  expect(given).toBeLessThan(20);
  const bomb = file('bomb.html.gz', gzipSync(Buffer.alloc(50_000_000, 'a')));
  expect(summarize(await readAll([bomb]))).toEqual([`${bomb} ! too-large`]);
  const fitting = file('fitting.txt', 'a'.repeat(100));
  expect(summarize(await readAll([fitting], { maxBytes: 100 }))).toEqual([`${fitting} = ${'a'.repeat(100)}`]);
  expect(summarize(await readAll([fitting], { maxBytes: 99 }))).toEqual([`${fitting} ! too-large`]);
});

test('passes on an error of standard input as a record', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it gives anything
  async function* failing(): AsyncGenerator<Uint8Array> {
    throw new Error('read EIO');
  }
  const found = await readAll(['-'], { stdin: failing() });
  expect(errorOf(found[0]).message).toBe('-: read EIO: check that the file can be read');
});
