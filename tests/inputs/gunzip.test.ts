import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorOf, readAll, streamOf, summarize, temporaryDirectory } from './collect.js';

const directory = temporaryDirectory();

async function read(...pieces: (string | Uint8Array)[]): Promise<string[]> {
  return summarize(await readAll(['-'], { stdin: streamOf(...pieces) }));
}

/** Text that compresses badly, so that its compressed form has a middle to damage. */
const text = Array.from({ length: 3000 }, (_, i) => ((i * 2654435761) % 4294967296).toString(36)).join(' ');

test('tells gzip by its bytes, not by its name', async () => {
  const compressed = join(directory, 'page.html');
  writeFileSync(compressed, gzipSync('compressed'));
  const plain = join(directory, 'plain.txt.gz');
  writeFileSync(plain, 'plain');
  expect(summarize(await readAll([compressed, plain]))).toEqual([`${compressed} = compressed`, `${plain} = plain`]);
});

test('reads every member, and what was compressed twice, in pieces of any size', async () => {
  expect(await read(Buffer.concat([gzipSync('one '), gzipSync('two')]))).toEqual(['- = one two']);
  expect(await read(gzipSync(gzipSync('twice')))).toEqual(['- = twice']);
  const bytes = gzipSync(text);
  expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([`- = ${text}`]);
});

test('does not unpack for ever', async () => {
  const found = await readAll(['-'], { stdin: streamOf(gzipSync(gzipSync(gzipSync('thrice')))) });
  expect(errorOf(found[0]).code).toBe('binary-input');
});

test('says that compressed data was cut, wherever it was cut', async () => {
  const bytes = gzipSync(text);
  for (const length of [2, 3, 9, 15, Math.floor(bytes.length / 2), bytes.length - 9, bytes.length - 1]) {
    expect(await read(bytes.subarray(0, length)), `cut at ${length}`).toEqual(['- ! truncated-gzip']);
  }
  const second = Buffer.concat([gzipSync('one'), bytes.subarray(0, 100)]);
  expect(await read(second)).toEqual(['- ! truncated-gzip']);
});

test('says that compressed data is damaged', async () => {
  const bytes = gzipSync(text);
  bytes.fill(0xff, 200, 260);
  expect(await read(bytes)).toEqual(['- ! corrupt-gzip']);
  const checksum = gzipSync(text);
  checksum[checksum.length - 6] = checksum[checksum.length - 6]! ^ 1;
  expect(await read(checksum)).toEqual(['- ! corrupt-gzip']);
});

test('gives the whole records of a cut NDJSON file before it says so', async () => {
  const lines = Array.from({ length: 2000 }, (_, i) =>
    JSON.stringify({ id: i, text: `Text ${i} ${text.slice(i, i + 80)}` }),
  );
  const bytes = gzipSync(lines.join('\n'));
  const found = await readAll(['-'], { stdin: streamOf(bytes.subarray(0, bytes.length / 2)) });
  expect(found.length).toBeGreaterThan(100);
  expect(found.slice(0, -1).map(({ id }) => id)).toEqual(Array.from({ length: found.length - 1 }, (_, i) => i));
  expect(errorOf(found.at(-1)).code).toBe('truncated-gzip');
});
