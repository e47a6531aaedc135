import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openWarc } from '../../../src/batch/capture/warc.js';
import type { Exchange } from '../../../src/types.js';
import { temporaryDirectory } from '../builders.js';
import { exchange, info, metadata } from './exchanges.js';
import { gzipMembers, type ReadRecord, readWarc, typesOf } from './read-warc.js';

/** Keeps one page in a file of its own and reads it back. */
async function kept(exchanges: Exchange[], about = metadata, name = 'pages.warc.gz'): Promise<ReadRecord[]> {
  const path = join(await temporaryDirectory(), name);
  const warc = await openWarc(path, info);
  await warc.keep(exchanges, about);
  await warc.close();
  return await readWarc(path);
}

const onePage = ['warcinfo', 'response', 'request', 'metadata'];

describe.each(['pages.warc', 'pages.warc.gz'])('openWarc, %s', (name) => {
  it('writes what warcio reads: the records of a page, told apart and tied together', async () => {
    const records = await kept([exchange()], metadata, name);
    expect(records.map((record) => record.field('WARC-Type'))).toEqual(onePage);
    const [warcinfo, response, request, about] = records as [ReadRecord, ReadRecord, ReadRecord, ReadRecord];
    const ids = records.map((record) => record.field('WARC-Record-ID')!);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^<urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}>$/);
    for (const record of records) expect(record.field('WARC-Date')).toBe('2026-01-28T15:33:07.089Z');

    expect(warcinfo.field('WARC-Filename')).toBe(name);
    expect(warcinfo.field('WARC-Target-URI')).toBeNull();
    expect(warcinfo.payload.toString().split('\r\n')).toEqual([
      'software: cleancopy/0.0.0',
      'format: WARC File Format 1.1',
      'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      'http-header-user-agent: cleancopy/0.0.0 (+https://example.org/bot)',
      '',
    ]);

    for (const record of [response, request, about]) {
      expect(record.field('WARC-Warcinfo-ID')).toBe(ids[0]);
      expect(record.field('WARC-Target-URI')).toBe('https://example.org/news/quay-reopens.html?x=1');
    }
    expect(response.field('WARC-Concurrent-To')).toBe(ids[2]);
    expect(request.field('WARC-Concurrent-To')).toBe(ids[1]);
    expect(about.field('WARC-Concurrent-To')).toBe(ids[1]);
    expect(about.field('WARC-Refers-To')).toBe(ids[1]);
    expect([response, request, about].map((record) => record.field('WARC-IP-Address'))).toEqual([
      '192.0.2.7',
      '192.0.2.7',
      null,
    ]);
    expect(response.field('Content-Type')).toBe('application/http; msgtype=response');
    expect(request.field('Content-Type')).toBe('application/http; msgtype=request');
    expect(about.field('Content-Type')).toBe('application/warc-fields');

    expect(response.http?.line).toBe('HTTP/1.1 200 OK');
    expect(response.http?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.payload.toString()).toBe('<h1>The quay reopens</h1>');
    expect(request.block.toString()).toBe(
      'GET /news/quay-reopens.html?x=1 HTTP/1.1\r\nhost: example.org\r\nuser-agent: cleancopy/0.0.0\r\n\r\n',
    );
    expect(about.payload.toString()).toBe(`source: ${metadata.source}\r\nfetchTimeMs: 1500\r\n`);
  });

  it('keeps a page in its content encoding', async () => {
    const page = '<p>A page in a coat.</p>'.repeat(50);
    const [, gzipped] = await kept(
      [exchange({ body: gzipSync(page), responseHeaders: [['Content-Encoding', 'gzip']] })],
      metadata,
      name,
    );
    expect(gzipped?.payload.equals(gzipSync(page))).toBe(true);
    expect(gzipped?.content.toString()).toBe(page);
    const body = brotliCompressSync(page);
    const [, brotli] = await kept([exchange({ body, responseHeaders: [['Content-Encoding', 'br']] })], metadata, name);
    expect(brotli?.payload.equals(body)).toBe(true);
  });

  it('keeps every redirect, and says where the page was found', async () => {
    const hop = (url: string, to: string) =>
      exchange({
        url,
        status: 301,
        statusText: 'Moved Permanently',
        responseHeaders: [['Location', to]],
        body: Buffer.of(),
      });
    const records = await kept(
      [hop('http://example.org/a', 'https://example.org/a'), hop('https://example.org/a', '/b'), exchange()],
      metadata,
      name,
    );
    const pair = ['response', 'request'];
    expect(records.map((record) => record.field('WARC-Type'))).toEqual([
      'warcinfo',
      ...pair,
      ...pair,
      ...pair,
      'metadata',
    ]);
    expect(records[1]?.field('WARC-Target-URI')).toBe('http://example.org/a');
    expect(records[1]?.http?.line).toBe('HTTP/1.1 301 Moved Permanently');
    expect(records[1]?.payload).toHaveLength(0);
    const about = records.at(-1)!;
    expect(about.field('WARC-Refers-To')).toBe(records[5]?.field('WARC-Record-ID'));
    expect(about.payload.toString()).toContain('via: https://example.org/a\r\nhopsFromSeed: RR\r\n');
  });

  it('is appended to by one run after another, and left alone by one that keeps nothing', async () => {
    const path = join(await temporaryDirectory(), name);
    for (let run = 0; run < 2; run++) {
      const warc = await openWarc(path, info);
      await warc.keep([exchange()], metadata);
      await warc.keep([], metadata);
      await warc.keep([exchange({ url: 'https://example.org/2' })], metadata);
      await warc.close();
    }
    const run = [...onePage, ...onePage.slice(1)];
    expect(await typesOf(path)).toEqual([...run, ...run]);
    const { size, mtimeMs } = await stat(path);
    await (await openWarc(path, info)).close();
    expect(await stat(path)).toMatchObject({ size, mtimeMs });
    expect(await readdir(join(path, '..'))).toEqual([name]);
  });

  it('keeps pages that come at the same time, from two runs', async () => {
    const path = join(await temporaryDirectory(), name);
    const runs = await Promise.all([openWarc(path, info), openWarc(path, info)]);
    const urls = Array.from({ length: 6 }, (_, page) => `https://example.org/${page}`);
    await Promise.all(urls.map((url, page) => runs[page % 2]!.keep([exchange({ url })], metadata)));
    await Promise.all(runs.map((run) => run.close()));
    const records = await readWarc(path);
    const responses = records.filter((record) => record.field('WARC-Type') === 'response');
    expect(responses.map((record) => record.field('WARC-Target-URI')).sort()).toEqual(urls);
    const ids = records.flatMap((record) =>
      record.field('WARC-Type') === 'warcinfo' ? record.field('WARC-Record-ID') : [],
    );
    expect(ids).toHaveLength(2);
    for (const response of responses) expect(ids).toContain(response.field('WARC-Warcinfo-ID'));
    expect(new Set(responses.map((response) => response.field('WARC-Warcinfo-ID'))).size).toBe(2);
  });

  it('makes no file where nothing is kept', async () => {
    const path = join(await temporaryDirectory(), name);
    await (await openWarc(path, info)).close();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });
});

describe('openWarc', () => {
  it('makes each record a gzip member of its own', async () => {
    const path = join(await temporaryDirectory(), 'pages.warc.gz');
    const warc = await openWarc(path, info);
    await warc.keep([exchange()], metadata);
    await warc.close();
    const members = await gzipMembers(path);
    expect(members.map((member) => /^WARC\/1\.1\r\nWARC-Type: (\w+)\r\n/.exec(member)?.[1])).toEqual(onePage);
    for (const member of members) expect(member.endsWith('\r\n\r\n')).toBe(true);
  });

  it('keeps an answer without a body', async () => {
    const [, response] = await kept([
      exchange({
        status: 304,
        statusText: 'Not Modified',
        responseHeaders: [
          ['ETag', '"1"'],
          ['Content-Length', '5120'],
        ],
        body: Buffer.of(),
      }),
    ]);
    expect(response?.block.toString()).toBe(
      'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\nX-Crawler-Content-Length: 5120\r\n\r\n',
    );
  });

  it('never writes credentials', async () => {
    const secrets = ['hunter2', 'c2VjcmV0', 'sid-4711'];
    const records = await kept(
      [
        exchange({
          url: 'https://ann:hunter2@example.org/a#part',
          requestHeaders: [
            ['AUTHORIZATION', 'Basic c2VjcmV0'],
            ['Proxy-Authorization', 'Basic c2VjcmV0'],
            ['cookie', 'session=sid-4711'],
            ['Referer', 'https://ann:hunter2@example.org/'],
          ],
          responseHeaders: [
            ['Set-Cookie', 'session=sid-4711'],
            ['Location', 'https://ann:hunter2@example.org/b'],
          ],
        }),
        exchange(),
      ],
      { ...metadata, source: 'https://ann:hunter2@example.org/a' },
    );
    const all = records.map(({ block, field }) => `${block.toString()}\n${field('WARC-Target-URI')}`).join('\n');
    for (const secret of secrets) expect(all).not.toContain(secret);
    expect(all).not.toContain('ann');
    expect(records[1]?.field('WARC-Target-URI')).toBe('https://example.org/a');
    expect(records[1]?.http?.headers.get('location')).toBe('https://example.org/b');
    expect(records[2]?.http?.headers.get('referer')).toBe('https://example.org/');
    expect(records.at(-1)?.payload.toString()).toContain(
      'source: https://example.org/a\r\nvia: https://example.org/a\r\n',
    );
  });

  it('lets nothing begin a line that was part of a value', async () => {
    const evil = 'x\r\nInjected: yes\nInjected: yes\r\n\r\nWARC/1.1\r\nWARC-Type: response';
    // U+010D and U+010A end in the bytes of CR and LF.
    const disguised = 'x\u010d\u010aInjected: yes';
    const path = join(await temporaryDirectory(), 'pages.warc');
    const warc = await openWarc(path, { software: evil, userAgent: `${evil}\u2028Injected: yes\u0085Injected: yes` });
    await warc.keep(
      [
        exchange({
          url: `https://example.org/\r\nInjected: yes|{\u2028}`,
          statusText: evil,
          requestHeaders: [
            ['A', evil],
            [`B: 1\r\nInjected`, 'yes'],
            [':path', '/'],
          ],
          responseHeaders: [
            ['A', disguised],
            ['', 'nameless'],
            ['C\u0000D', 'x'],
            ['E', 'a\u0000b\u00e0'],
          ],
          address: '192.0.2.7\r\nInjected: yes',
        }),
      ],
      { ...metadata, source: evil },
    );
    await warc.close();
    expect((await readFile(path, 'latin1')).match(/[\r\n\u0085]Injected/g)).toBeNull();
    const records = await readWarc(path);
    expect(records.map((record) => record.field('WARC-Type'))).toEqual(onePage);
    expect(records[1]?.field('WARC-IP-Address')).toBeNull();
    expect(records[1]?.field('WARC-Target-URI')).toBe('https://example.org/Injected:%20yes%7C%7B%E2%80%A8%7D');
    expect(records[1]?.block.toString('latin1')).toContain('\r\nA: x??Injected: yes\r\nE: a b\u00e0\r\n\r\n');
    expect(records[2]?.block.toString()).not.toContain('path');
  });

  it.each([
    ['a directory', async (path: string) => void (await mkdir(path))],
    ['what is no WARC', (path: string) => writeFile(path, '<h1>The only copy</h1>')],
    ['a WARC that is not compressed as its name says', (path: string) => writeFile(path, 'WARC/1.1\r\n')],
  ])('refuses %s, and leaves it', async (_, make) => {
    const path = join(await temporaryDirectory(), 'pages.warc.gz');
    await make(path);
    const { size } = await stat(path);
    await expect(openWarc(path, info)).rejects.toMatchObject({ code: 'unwritable-output' });
    await expect(openWarc(path, info)).rejects.toThrow(`cannot write ${path}`);
    expect((await stat(path)).size).toBe(size);
    expect(await readdir(join(path, '..'))).toEqual(['pages.warc.gz']);
  });

  it('names the file where there is no directory for it', async () => {
    const path = join(await temporaryDirectory(), 'missing', 'pages.warc');
    await expect(openWarc(path, info)).rejects.toMatchObject({ code: 'unwritable-output' });
    await expect(openWarc(path, info)).rejects.toThrow(`cannot write ${path}`);
  });

  it('goes on behind an empty file', async () => {
    const path = join(await temporaryDirectory(), 'pages.warc');
    await appendFile(path, '');
    const warc = await openWarc(path, info);
    await warc.keep([exchange()], metadata);
    await warc.close();
    expect(await typesOf(path)).toEqual(onePage);
  });
});
