import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CleancopyError } from '../../../src/errors.js';
import { isWarc, readWarc } from '../../../src/inputs/warc/index.js';
import { html, http, idOf, members, offsets, pages, read, record } from './builder.js';

test('tells a WARC by its first line', () => {
  expect(isWarc(Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo'))).toBe(true);
  expect(isWarc(Buffer.from('WARC/0.18\n'))).toBe(true);
  expect(isWarc(Buffer.from('WARC/1.1'))).toBe(true);
  expect(isWarc(Buffer.from('WARCs are archives'))).toBe(false);
  expect(isWarc(Buffer.from('<html>WARC/1.0'))).toBe(false);
  expect(isWarc(Buffer.alloc(100))).toBe(false);
});

test('gives a page with all that its record says of it', async () => {
  const block = http(html(1), ['Content-Type: text/html; charset=windows-1252']);
  const { items } = await read(record({ block }));
  expect(items).toEqual([
    {
      id: idOf(1),
      source: 'a.warc:0',
      content: Buffer.from(html(1)),
      format: null,
      charset: 'windows-1252',
      url: 'https://example.org/story',
      fetched: '2026-01-28T15:33:07Z',
      warnings: [],
    },
  ]);
});

test('reads response, resource and conversion records, and counts all others', async () => {
  const types = ['warcinfo', 'request', 'response', 'metadata', 'revisit', 'resource', 'conversion', 'continuation'];
  const records = types.map((type, i) =>
    record({ type, number: i, block: type === 'response' ? http(html(i)) : `Text ${i}` }),
  );
  const { pages: found, skipped } = await read(members([...records, record({ type: 'Revisit', block: '' })]));
  expect(found.map(({ id, format }) => [id, format])).toEqual([
    [idOf(2), null],
    [idOf(5), null],
    [idOf(6), 'text'],
  ]);
  const left = ['warcinfo', 'request', 'metadata', 'revisit', 'continuation', 'revisit'];
  expect(skipped).toEqual(left.map((type) => `${type} type`));
});

describe('headers', () => {
  test('of any case, folded, in UTF-8, with bare line feeds, of old versions', async () => {
    const block = http(html(1));
    const fields = [
      ['warc-type', 'response'],
      ['WARC-TARGET-URI', '<https://example.org/ä/\r\n  story>'],
      ['content-LENGTH', String(block.length)],
    ] as const;
    for (const lineEnd of ['\r\n', '\n']) {
      for (const version of ['0.18', '1.0', '1.1']) {
        const { pages: found } = await read(
          Buffer.concat([record({ fields, block, lineEnd, version }), record({ block, lineEnd, version })]),
        );
        expect(found.map(({ url }) => url)).toEqual(['https://example.org/ä/ story', 'https://example.org/story']);
      }
    }
  });

  test('that state the length twice', async () => {
    const block = http(html(1));
    const length = String(block.length);
    for (const lengths of [
      [length, length],
      ['7', length],
      [length, '7'],
    ]) {
      const fields = lengths.map((value) => ['Content-Length', value] as const);
      const { lines } = await read(Buffer.concat([record({ fields, block }), record({ block, number: 2 })]));
      expect(lines.map((line) => line.replace(/^\d+ /, ''))).toEqual(['= 1', '= 2']);
    }
  });

  test('without what is not required', async () => {
    const fields = [
      ['WARC-Record-ID', ''],
      ['WARC-Date', '20260128153307'],
      ['WARC-Target-URI', ''],
      ['Content-Type', ''],
    ] as const;
    const { items } = await read(record({ fields, block: http(html(1)) }));
    expect(items).toMatchObject([{ id: null, url: null, fetched: null, charset: null }]);
  });

  test('with a password in the address, which is not given on', async () => {
    const { pages: found } = await read(record({ url: 'https://ann:secret@example.org/a', block: http(html(1)) }));
    expect(found[0]?.url).toBe('https://example.org/a');
  });
});

describe('the source', () => {
  const records = pages(4);
  test('has the offset of the record, or of its gzip member', async () => {
    expect((await read(Buffer.concat(records))).lines).toEqual(offsets(records).map((at, i) => `${at} = ${i + 1}`));
    const packed = records.map((one) => gzipSync(one));
    expect((await read(Buffer.concat(packed))).lines).toEqual(offsets(packed).map((at, i) => `${at} = ${i + 1}`));
  });

  test('has the offset in the content behind it where a member holds several', async () => {
    const [, second, third] = offsets(records);
    const { lines } = await read(gzipSync(Buffer.concat(records.slice(0, 3))));
    expect(lines).toEqual(['0 = 1', `0+${second} = 2`, `0+${third} = 3`]);
  });
});

test('reads records that lie across gzip members', async () => {
  const bytes = Buffer.concat(pages(5, 300));
  const parts = Array.from({ length: 12 }, (_, i) =>
    bytes.subarray((i * bytes.length) / 12, ((i + 1) * bytes.length) / 12),
  );
  const { lines } = await read(members([...parts, Buffer.alloc(0)]));
  expect(lines.map((line) => line.split(' ').slice(1).join(' '))).toEqual(['= 1', '= 2', '= 3', '= 4', '= 5']);
});

test('says that there is nothing, or that it is no archive', async () => {
  expect((await read(Buffer.alloc(0))).lines).toEqual([' ! empty-input']);
  expect((await read(Buffer.from('\r\n\r\n'))).lines).toEqual([' ! empty-input']);
  expect((await read(Buffer.alloc(100_000))).lines).toEqual(['0 ! corrupt-archive']);
  expect((await read(gzipSync(Buffer.alloc(100_000)))).lines).toEqual(['0 ! corrupt-archive']);
  expect((await read(Buffer.from('<html>no archive</html>'))).lines).toEqual(['0 ! corrupt-archive']);
});

test('warns of a page that the crawler cut off', async () => {
  const fields = [['WARC-Truncated', 'length']] as const;
  const { pages: found } = await read(record({ fields, block: http(html(1)) }));
  expect(found).toMatchObject([{ warnings: [{ code: 'truncated-page', message: expect.stringContaining('length') }] }]);
});

test('passes over a record of several parts, and says so', async () => {
  const fields = [['WARC-Segment-Number', '1']] as const;
  const { lines, skipped } = await read(
    Buffer.concat([
      record({ fields, block: http(html(1)) }),
      record({ fields, block: http('GIF89a', ['Content-Type: image/gif']) }),
      record({ type: 'continuation', block: 'the rest' }),
    ]),
  );
  expect(lines).toEqual(['0 ! segmented-record']);
  expect(skipped).toEqual(['response media-type', 'continuation type']);
});

describe('a record that is too large', () => {
  const large = record({ number: 2, block: http(html(2, 60_000)) });
  const video = record({ number: 3, block: http(Buffer.alloc(500_000, 'v'), ['Content-Type: video/mp4']) });
  const records = [...pages(1), large, video, record({ number: 4, block: http(html(4)) })];
  for (const [name, bytes] of [
    ['plain', Buffer.concat(records)],
    ['in members', members(records)],
    ['in one member', gzipSync(Buffer.concat(records))],
  ] as const) {
    test(`is named, and the next is read: ${name}`, async () => {
      const { lines, skipped } = await read(bytes, { maxBytes: 100_000 });
      expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual(['= 1', '! too-large', '= 4']);
      expect(skipped).toEqual(['response media-type']);
    });
  }

  test('is not held', async () => {
    const header = record({ block: '', fields: [['Content-Length', String(3e8)]] }).subarray(0, -4);
    async function* chunks() {
      yield header;
      yield http('');
      const zeros = Buffer.alloc(1e6);
      for (let i = 0; i < 300; i++) yield i === 299 ? zeros.subarray(http('').length) : zeros;
      yield Buffer.concat([Buffer.from('\r\n\r\n'), record({ number: 2, block: http(html(2)) })]);
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const found: string[] = [];
    for await (const item of readWarc('a', chunks(), { maxBytes: 1e6 })) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      found.push('error' in item ? item.error.message : String(item.id));
    }
    expect(found).toEqual([expect.stringContaining('300 MB'), idOf(2)]);
    expect(most).toBeLessThan(60e6);
  });
});

test('gives an error of the file as one, behind what was read', async () => {
  const failing = async (bytes: Uint8Array) => {
    async function* chunks() {
      yield bytes;
      throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
    }
    const found: string[] = [];
    for await (const item of readWarc('a', chunks(), { maxBytes: 1e6 })) {
      found.push('error' in item ? `${item.source} ${(item.error as CleancopyError).code}` : String(item.id));
    }
    return found;
  };
  const [one, two] = [record({ block: http(html(1)) }), record({ number: 2, block: http(html(2)) })];
  expect(await failing(Buffer.concat([one, two]))).toEqual([idOf(1), idOf(2), 'a unreadable-input']);
  expect(await failing(Buffer.concat([one, two]).subarray(0, -99))).toEqual([
    idOf(1),
    `a:${one.length} unreadable-input`,
  ]);
  const packed = members([one, two]).subarray(0, -99);
  expect(await failing(packed)).toEqual([idOf(1), `a:${gzipSync(one).length} unreadable-input`]);
  expect(await failing(Buffer.alloc(0))).toEqual(['a unreadable-input']);
});

test('lets go of the file where no more is wanted', async () => {
  const records = pages(9);
  for (const bytes of [Buffer.concat(records), members(records), gzipSync(Buffer.concat(records))]) {
    let isClosed = false;
    async function* chunks() {
      try {
        for (;;) yield bytes;
      } finally {
        isClosed = true;
      }
    }
    for await (const item of readWarc('a', chunks(), { maxBytes: 1e6 })) {
      expect(item.id).toBe(idOf(1));
      break;
    }
    expect(isClosed).toBe(true);
  }
});
