import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRawDirectory } from '../../../src/batch/capture/raw-directory.js';
import { webName } from '../../../src/batch/web-name.js';
import { walkDirectory } from '../../../src/inputs/directory.js';
import type { Exchange } from '../../../src/types.js';
import { temporaryDirectory } from '../builders.js';
import { exchange, metadata } from './exchanges.js';

const asIs = async ({ body }: Exchange) => body;
const name = webName(exchange().url);

describe('openRawDirectory', () => {
  it('writes a page without its encoding, byte for byte, and what is known of it', async () => {
    const path = join(await temporaryDirectory(), 'new', 'raw');
    const page = Buffer.from('caf\u00e9 \u0000\r\n', 'latin1');
    const raw = await openRawDirectory(path, async ({ body }) => gunzipSync(body));
    await raw.keep(
      [
        exchange({
          body: gzipSync(page),
          responseHeaders: [
            ['Content-Type', 'text/html; charset=latin1'],
            ['Set-Cookie', 'session=sid-4711'],
            ['Via', 'a'],
            ['Via', 'b'],
          ],
        }),
      ],
      metadata,
    );
    await raw.close();
    expect((await readdir(path)).sort()).toEqual([`${name}.html`, `${name}.json`]);
    expect((await readFile(join(path, `${name}.html`))).equals(page)).toBe(true);
    expect(JSON.parse(await readFile(join(path, `${name}.json`), 'utf8'))).toEqual({
      url: exchange().url,
      requested: exchange().url,
      fetched: '2026-01-28T15:33:08.589Z',
      status: 200,
      headers: [
        ['Content-Type', 'text/html; charset=latin1'],
        ['Via', 'a'],
        ['Via', 'b'],
      ],
    });
  });

  it('names a page after the address that was asked for, without its credentials', async () => {
    const path = await temporaryDirectory();
    const raw = await openRawDirectory(path, asIs);
    const hop = exchange({ url: 'https://ann:hunter2@example.org/short', status: 302, body: Buffer.of() });
    await raw.keep([hop, exchange()], metadata);
    const short = webName('https://example.org/short');
    expect((await readdir(path)).sort()).toEqual([`${short}.html`, `${short}.json`]);
    const about = await readFile(join(path, `${short}.json`), 'utf8');
    expect(JSON.parse(about)).toMatchObject({ url: exchange().url, requested: 'https://example.org/short' });
    expect(await readFile(join(path, `${short}.html`), 'utf8')).toBe('<h1>The quay reopens</h1>');
  });

  it('is a directory in which a later run finds the pages and nothing else', async () => {
    const path = await temporaryDirectory();
    const raw = await openRawDirectory(path, asIs);
    const types = ['TEXT/HTML', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'application/x-ndjson', null];
    const others = ['application/json', 'application/pdf', 'text/xml', 'constructor'];
    const pages = [...types, ...others].map((type, index) =>
      exchange({
        url: `https://example.org/${index}`,
        responseHeaders: type === null ? [] : [['content-type', type]],
      }),
    );
    await Promise.all(pages.map((page) => raw.keep([page], metadata)));
    const found: unknown[] = [];
    for await (const page of walkDirectory(path)) found.push(page);
    const extensions = ['html', 'html', 'txt', 'md', 'ndjson', 'html'];
    const expected = extensions.map((extension, index) => join(path, `${webName(pages[index]!.url)}.${extension}`));
    expect(found).toEqual(expected.sort());
    expect((await readdir(path)).filter((file) => /\.(?:bin|xml)$/.test(file))).toHaveLength(4);
    expect(await readdir(path)).toHaveLength(20);
  });

  it('replaces a page that is fetched again, and leaves it where the server says that it is the same', async () => {
    const path = await temporaryDirectory();
    const raw = await openRawDirectory(path, asIs);
    await raw.keep([exchange()], metadata);
    await raw.keep([exchange({ body: Buffer.from('<h1>It closes</h1>') })], metadata);
    await raw.keep([exchange({ status: 304, body: Buffer.of() })], metadata);
    await raw.keep([], metadata);
    expect(await readFile(join(path, `${name}.html`), 'utf8')).toBe('<h1>It closes</h1>');
    expect(await readdir(path)).toHaveLength(2);
  });

  it('keeps nothing of a page that cannot be decoded, and says so', async () => {
    const path = await temporaryDirectory();
    const raw = await openRawDirectory(path, async () => {
      throw new Error('bad data');
    });
    await expect(raw.keep([exchange()], metadata)).rejects.toThrow('bad data');
    await raw.close();
    expect(await readdir(path)).toEqual([]);
  });

  it('names what it cannot write', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    await expect(openRawDirectory(join(file, 'raw'), asIs)).rejects.toMatchObject({ code: 'unwritable-output' });
  });
});
