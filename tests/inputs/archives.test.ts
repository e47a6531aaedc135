import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { OnSkipped } from '../../src/inputs/index.js';
import { readAll, streamOf, summarize, temporaryDirectory } from './collect.js';
import { html, http, idOf, record } from './warc/builder.js';

const directory = temporaryDirectory();

function file(name: string, content: Uint8Array | string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const pages = [1, 2].map((number) =>
  record({ number, url: `https://example.org/${number}`, block: http(html(number)) }),
);

test.each([
  ['plain', 'a.warc', Buffer.concat(pages)],
  ['with a gzip member a record', 'a.warc.gz', Buffer.concat(pages.map((page) => gzipSync(page)))],
  ['with one gzip member for all, whatever its name', 'a.bin', gzipSync(Buffer.concat(pages))],
])('an archive gives its pages: %s', async (_, name, content) => {
  const path = file(name, content);
  const found = await readAll([path]);
  expect(found).toMatchObject(
    [1, 2].map((number) => ({
      id: idOf(number),
      url: `https://example.org/${number}`,
      fetched: '2026-01-28T15:33:07Z',
      source: expect.stringMatching(/\.(?:warc|gz|bin):\d+/),
    })),
  );
  expect(found.map((each) => ('content' in each ? Buffer.from(each.content).toString() : ''))).toEqual([
    html(1),
    html(2),
  ]);
});

test('an archive is told on standard input, in pieces of any size', async () => {
  const pieces = [...gzipSync(Buffer.concat(pages))].map((byte) => Uint8Array.of(byte));
  const found = await readAll(['-'], { stdin: streamOf(...pieces) });
  expect(found).toMatchObject([{ url: 'https://example.org/1' }, { url: 'https://example.org/2' }]);
});

test('records that hold no page are told of, with the archive that they are in', async () => {
  const others = ['request', 'revisit', 'request'].map((type) => record({ type, block: 'GET / HTTP/1.1' }));
  const [first, second] = ['c.warc', 'd.warc.gz'].map((name) =>
    file(name, Buffer.concat(name.endsWith('gz') ? [pages[0]!, ...others].map((one) => gzipSync(one)) : others)),
  ) as [string, string];
  const skipped: string[] = [];
  const onSkipped: OnSkipped = (source, type, why) => skipped.push(`${source} ${type} ${why}`);
  expect(await readAll([first, second], { onSkipped })).toMatchObject([{ id: idOf(1) }]);
  const expected = [first, second].flatMap((path) =>
    ['request', 'revisit', 'request'].map((type) => `${path} ${type} type`),
  );
  expect(skipped).toEqual(expected);
});

test('an archive that was cut gives what is whole, and says what is not', async () => {
  const whole = Buffer.concat(pages);
  const path = file('cut.warc', whole.subarray(0, whole.length - 40));
  expect(summarize(await readAll([path]))).toEqual([
    `${path}:0 = ${html(1)}`,
    `${path}:${pages[0]!.length} ! truncated-archive`,
  ]);
});

test('a page that speaks of archives is none, nor is one that is short', async () => {
  const told = file('told.txt', 'WARC is a format of archives.');
  const short = file('short.txt', 'W');
  expect(summarize(await readAll([told, short]))).toEqual([`${told} = WARC is a format of archives.`, `${short} = W`]);
});

test('a page that a browser saved as MHTML is read with its address and time', async () => {
  const message = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/quay',
    'Date: Tue, 24 Nov 2026 09:30:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----B"',
    '',
    '------B',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>The quay=E2=80=99s crane</p>',
    '------B--',
    '',
  ].join('\r\n');
  const [found] = await readAll([file('a.mhtml', message)]);
  expect(found).toMatchObject({ format: 'html', url: 'https://example.org/quay', warnings: [] });
  expect(found && 'content' in found && Buffer.from(found.content).toString()).toContain('The quay’s crane');
  const cut = await readAll([file('cut.mhtml', message.slice(0, -12))]);
  expect(cut).toMatchObject([{ warnings: [{ code: 'truncated-page' }] }]);
});

test('a page that SingleFile saved is read with its address', async () => {
  const page =
    '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/quay \n saved date: Tue Nov 24 2026 09:30:00 GMT+0100 (Central European Standard Time)\n--><p>Crane</p></html>';
  expect(await readAll([file('single.html', page)])).toMatchObject([
    { url: 'https://example.org/quay', fetched: '2026-11-24T09:30:00+01:00' },
  ]);
});
