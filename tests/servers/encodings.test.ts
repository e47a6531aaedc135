import zlib from 'node:zlib';
import iconv from 'iconv-lite';
import { request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MisbehavingServer, startMisbehavingServer } from './misbehaving-server.js';

let server: MisbehavingServer;

beforeAll(async () => {
  server = await startMisbehavingServer();
});
afterAll(() => server.close());

async function get(path: string) {
  const { headers, body } = await request(server.origin + path);
  return {
    coding: headers['content-encoding'],
    type: headers['content-type'],
    bytes: Buffer.from(await body.arrayBuffer()),
  };
}

// Node 20 has no Zstandard, later versions do.
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (bytes: Uint8Array) => Buffer };

const decoders = [
  { asked: 'gzip', coding: 'gzip', decode: zlib.gunzipSync },
  { asked: 'br', coding: 'br', decode: zlib.brotliDecompressSync },
  { asked: 'deflate', coding: 'deflate', decode: zlib.inflateSync },
  { asked: 'deflate-raw', coding: 'deflate', decode: zlib.inflateRawSync },
  {
    asked: 'gzip,br',
    coding: 'gzip, br',
    decode: (bytes: Buffer) => zlib.gunzipSync(zlib.brotliDecompressSync(bytes)),
  },
];

test.each(decoders)('a page in $asked', async ({ asked, coding, decode }) => {
  const answer = await get(`/encoded?coding=${asked}`);
  expect(answer.coding).toBe(coding);
  expect(decode(answer.bytes).toString()).toContain('<h1>A compressed page</h1>');
});

test('a page in zstd', async () => {
  const { coding, bytes } = await get('/encoded?coding=zstd');
  expect(coding).toBe('zstd');
  expect(bytes.readUInt32LE(0)).toBe(0xfd2fb528);
  const page = zstdDecompressSync ? zstdDecompressSync(bytes) : bytes.subarray(12);
  expect(page.toString()).toMatch(/^<!doctype html>.*<\/html>$/s);
  expect(bytes.readUInt32LE(5)).toBe(page.length);
});

test('a bomb grows a thousandfold, and is not heavier for being wrapped five times more', async () => {
  const { coding, bytes } = await get('/gzip-bomb');
  expect(coding).toBe('gzip');
  // The last four bytes of gzip are the length of what it holds (RFC 1952).
  const grown = bytes.readUInt32LE(bytes.length - 4);
  expect(grown).toBe(100 * 1024 * 1024);
  expect(grown / bytes.length).toBeGreaterThan(1000);
  const nested = await get('/gzip-six-layers');
  expect(nested.coding).toBe('gzip, gzip, gzip, gzip, gzip, gzip');
  let unwrapped = nested.bytes;
  expect(unwrapped.length).toBeLessThan(2000);
  for (let layer = 1; layer < 6; layer += 1) unwrapped = zlib.gunzipSync(unwrapped);
  expect(unwrapped.equals(bytes)).toBe(true);
});

test('what says that it is compressed and is not', async () => {
  const { coding, bytes } = await get('/says-gzip-is-plain');
  expect(coding).toBe('gzip');
  expect(bytes.toString()).toContain('<h1>A page that is not compressed</h1>');
  expect(() => zlib.gunzipSync(bytes)).toThrow('incorrect header check');
  const cut = await get('/cut-gzip');
  expect(() => zlib.gunzipSync(cut.bytes)).toThrow('unexpected end of file');
});

test.each(['windows-1251', 'koi8-r', 'iso-8859-1', 'windows-1252', 'utf-8', 'utf-16le', 'us-ascii'])(
  'a page in %s',
  async (name) => {
    const { type, bytes } = await get(`/charset?name=${name}`);
    expect(type).toBe(`text/html; charset=${name}`);
    const text = iconv.decode(bytes, name);
    expect(text).toMatch(/<h1>(Мост закрыт|Le pont restera|Die Brücke bleibt|The bridge stays)/);
  },
);

test('a page in another charset than it says', async () => {
  const { type, bytes } = await get('/wrong-charset?says=utf-8&is=windows-1251&meta=koi8-r');
  expect(type).toBe('text/html; charset=utf-8');
  expect(iconv.decode(bytes, 'windows-1251')).toContain('<meta charset="koi8-r"><title>Мост закрыт до весны');
});
