import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { openWarc } from '../../../src/batch/capture/warc.js';
import { exchange, info, metadata } from '../../batch/capture/exchanges.js';
import { temporaryDirectory } from '../collect.js';
import { html, members, pages, read } from './builder.js';

const directory = temporaryDirectory();

describe('what cleancopy writes itself', () => {
  for (const name of ['own.warc', 'own.warc.gz']) {
    test(name, async () => {
      const path = join(directory, name);
      const capture = await openWarc(path, info);
      const body = Buffer.from(html(1));
      const moved = exchange({ status: 301, url: 'https://example.org/old', body: Buffer.alloc(0) });
      const headers = [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Transfer-Encoding', 'chunked'],
        ['Content-Encoding', 'gzip'],
      ] as const;
      await capture.keep([moved, exchange({ body })], metadata);
      await capture.keep([exchange({ body: gzipSync(body), responseHeaders: headers })], metadata);
      await capture.close();
      const { items, skipped } = await read(readFileSync(path));
      const page = { content: body, charset: 'utf-8', url: exchange().url, fetched: exchange().started.toISOString() };
      expect(items).toMatchObject([page, page]);
      const left = ['warcinfo type', 'response status', 'request type', 'request type', 'metadata type'];
      expect(skipped).toEqual([...left, 'request type', 'metadata type']);
      const ids = await idsOf(path);
      expect(items.map(({ id }) => id)).toEqual([ids[3], ids[6]]);
    });
  }
});

async function idsOf(path: string): Promise<(string | null)[]> {
  const ids: (string | null)[] = [];
  for await (const record of WARCParser.iterRecords(createReadStream(path))) {
    ids.push(record.warcHeaders.headers.get('WARC-Record-ID') ?? null);
  }
  return ids;
}

describe('what warcio writes', () => {
  async function serialize(type: 'response' | 'resource' | 'conversion', body: string, gzip: boolean): Promise<Buffer> {
    async function* content() {
      yield Buffer.from(body);
    }
    const record = await WARCRecord.create(
      {
        url: 'https://example.org/story',
        date: '2026-01-28T15:33:07Z',
        type,
        warcVersion: 'WARC/1.1',
        ...(type === 'response' ? { httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' } } : {}),
        warcHeaders: type === 'response' ? {} : { 'Content-Type': 'text/plain' },
      },
      content(),
    );
    return Buffer.from(await WARCSerializer.serialize(record, { gzip }));
  }
  for (const gzip of [false, true]) {
    test(gzip ? 'with a gzip member a record' : 'plain', async () => {
      const parts = [
        await serialize('response', html(1), gzip),
        await serialize('resource', 'A resource.', gzip),
        await serialize('conversion', 'A conversion.', gzip),
      ];
      const { pages: found } = await read(Buffer.concat(parts));
      expect(found.map(({ content, format }) => [Buffer.from(content as Uint8Array).toString(), format])).toEqual([
        [html(1), null],
        ['A resource.', null],
        ['A conversion.', 'text'],
      ]);
      expect(found[0]).toMatchObject({ url: 'https://example.org/story', charset: 'utf-8' });
    });
  }
});

test('gives the records that warcio gives, in the same order', async () => {
  const records = pages(20, 200);
  async function* chunks() {
    yield members(records);
  }
  const expected: [string | undefined, string][] = [];
  for await (const one of WARCParser.iterRecords(chunks())) {
    const id = one.warcHeaders.headers.get('WARC-Record-ID');
    expected.push([id ?? undefined, Buffer.from(await one.readFully(true)).toString()]);
  }
  const { pages: found } = await read(members(records));
  expect(found.map(({ id, content }) => [id, Buffer.from(content as Uint8Array).toString()])).toEqual(expected);
});
