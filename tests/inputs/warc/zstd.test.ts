import * as zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zstdChecksum } from '../../../src/inputs/warc/zstd-checksum.js';
import { html, http, offsets, pages, read, record } from './builder.js';

/** What Node.js has from 22.15 on. */
const native = zlib as unknown as Partial<{
  zstdCompressSync(bytes: Uint8Array, options?: { dictionary?: Uint8Array }): Buffer;
}>;
const isNative = native.zstdCompressSync !== undefined;
const compress: NonNullable<typeof native.zstdCompressSync> = (bytes, options) =>
  native.zstdCompressSync?.(bytes, options) ?? Buffer.alloc(0);

const kinds = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S* /, ''));

/** A frame to be skipped (RFC 8878, 3.1.2). */
function skippable(magic: number, content: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

/** A frame of blocks as they are: what every decoder reads and any program can write. */
function stored(content: Uint8Array): Buffer {
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  for (let at = 0; at < content.length; at += 65536) {
    const block = Buffer.from(content.subarray(at, at + 65536));
    const header = Buffer.alloc(3);
    header.writeUIntLE((block.length << 3) | (at + 65536 >= content.length ? 1 : 0), 0, 3);
    parts.push(header, block);
  }
  return Buffer.concat(parts);
}

const records = pages(6, 300);
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `= ${from + i}`);

describe('with a frame a record', () => {
  const frames = records.map((record) => stored(record));
  const bytes = Buffer.concat(frames);

  test('is read in pieces of any size', async () => {
    for (const size of [1, 7, 64, 65536]) {
      expect((await read(bytes, { size })).lines).toEqual(offsets(frames).map((at, i) => `${at} = ${i + 1}`));
    }
    const padded = Buffer.concat([skippable(0x184d2a50, Buffer.from('hello')), bytes]);
    expect(kinds((await read(padded)).lines)).toEqual(numbers(1, 6));
  });

  test('gives what is whole where it is cut off', async () => {
    const starts = offsets(frames);
    for (let i = 1; i <= 50; i++) {
      const length = Math.floor((bytes.length * i) / 51);
      if (starts.includes(length)) continue;
      const cut = starts.findLast((at) => at < length)!;
      const { lines } = await read(bytes.subarray(0, length));
      const whole = frames.filter((one, i) => starts[i]! + one.length <= length).length;
      // All of a record may be there but the line ends behind it.
      const given = lines.length - 1;
      expect([whole, whole + 1], `cut at ${length}`).toContain(given);
      expect(lines).toEqual([
        ...starts.slice(0, given).map((at, i) => `${at} = ${i + 1}`),
        `${cut} ! truncated-archive`,
      ]);
    }
  });

  test('loses no other record to a damaged one', async () => {
    const damaged = Buffer.from(bytes);
    // A block of a type that there is not.
    damaged[offsets(frames)[2]! + 6]! |= 0x06;
    expect(kinds((await read(damaged)).lines)).toEqual(['= 1', '= 2', '! corrupt-archive', ...numbers(4, 6)]);
    const garbage = Buffer.concat([...frames.slice(0, 2), Buffer.from('garbage'), ...frames.slice(2)]);
    expect(kinds((await read(garbage)).lines)).toEqual(['= 1', '= 2', '! corrupt-archive', ...numbers(3, 6)]);
  });
});

test('a frame whose content is not what its checksum says is damaged', async () => {
  // XXH64, as `xxhsum -H64` gives it.
  const content = record({ number: 1, block: http('x'.repeat(100_000)) });
  expect(await zstdChecksum(Buffer.from(''))).toBe(0x51d8e999);
  expect(await zstdChecksum(Buffer.from('a'))).toBe(0xa98c6e5b);
  const framed = (checksum: number) => {
    const bytes = Buffer.concat([stored(content), Buffer.alloc(4)]);
    // The bit of the descriptor that says so.
    bytes[4]! |= 0x04;
    bytes.writeUInt32LE(checksum, bytes.length - 4);
    return bytes;
  };
  const checksum = await zstdChecksum(content);
  const bytes = Buffer.concat([framed(checksum), framed((checksum ^ 1) >>> 0), framed(checksum)]);
  expect(kinds((await read(bytes)).lines)).toEqual(['= 1', '! corrupt-archive', '= 1']);
});

test('a frame that seems to go on to the end of the file costs no other', async () => {
  const frames = records.map(stored);
  const damaged = Buffer.from(frames[1]!);
  // The length of its first block.
  damaged.writeUIntLE(0xfffff0, 6, 3);
  const { lines } = await read(Buffer.concat([frames[0]!, damaged, ...frames.slice(2)]));
  expect(kinds(lines)).toEqual(['= 1', '! corrupt-archive', ...numbers(3, 6)]);
});

test('a frame of some megabytes is read, and one that is too large costs no other', async () => {
  // Node.js reads what is larger piece by piece.
  const [first, second] = [record({ number: 1, block: http(html(1)) }), record({ number: 2, block: http(html(2)) })];
  const large = record({ number: 3, block: http(Buffer.alloc(3e6, html(3))) });
  const huge = record({ number: 4, block: http(Buffer.alloc(17e6, html(4))) });
  const { lines } = await read(Buffer.concat([first, large, huge, second].map(stored)), { maxBytes: 30e6 });
  const ofHuge = isNative ? '= 4' : '! unsupported-archive';
  expect(kinds(lines)).toEqual(['= 1', '= 3', ofHuge, '= 2']);
}, 30_000);

test('with one frame for all', async () => {
  const [, second] = offsets(records);
  const { lines } = await read(stored(Buffer.concat(records)));
  expect(kinds(lines)).toEqual(numbers(1, 6));
  expect(lines[1]).toBe(`0+${second} = 2`);
});

test('says where a dictionary is missing', async () => {
  const bytes = stored(records[0]!);
  // A frame that names dictionary 7.
  const named = Buffer.concat([bytes.subarray(0, 4), Buffer.from([0x01, 0x58, 0x07]), bytes.subarray(6)]);
  expect((await read(Buffer.concat([named, named, named]))).lines).toEqual(['0 ! unsupported-archive']);
  // Once a frame could be read without one, it is a frame that is damaged.
  const { lines } = await read(Buffer.concat([bytes, named, named, bytes]));
  expect(kinds(lines)).toEqual(['= 1', '! unsupported-archive', '! unsupported-archive', '= 1']);
});

test.skipIf(isNative)('says where a dictionary needs a newer Node.js', async () => {
  const bytes = Buffer.concat([skippable(0x184d2a5d, Buffer.from('words')), stored(records[0]!)]);
  expect((await read(bytes)).lines).toEqual(['0 ! unsupported-archive']);
});

describe.skipIf(!isNative)('as zstd writes it', () => {
  const dictionary = Buffer.concat(records.slice(0, 2));
  const plain = records.map((record) => compress(record));
  const withDictionary = records.map((record) => compress(record, { dictionary }));
  const forms = {
    plain: Buffer.concat(plain),
    'with a dictionary': Buffer.concat([skippable(0x184d2a5d, dictionary), ...withDictionary]),
    'with a compressed dictionary': Buffer.concat([skippable(0x184d2a5d, compress(dictionary)), ...withDictionary]),
    'in one frame': compress(Buffer.concat(records)),
  };
  for (const [name, bytes] of Object.entries(forms)) {
    test(name, async () => {
      for (const size of [1, 64, 65536]) expect(kinds((await read(bytes, { size })).lines)).toEqual(numbers(1, 6));
      for (let i = 1; i <= 50; i++) {
        const { lines } = await read(bytes.subarray(0, (bytes.length * i) / 51));
        const last = lines.at(-1)!.split(' ').at(-1);
        // Without its dictionary nothing can be read.
        expect(last).toBe('truncated-archive');
        expect(kinds(lines).slice(0, -1)).toEqual(numbers(1, lines.length - 1));
      }
    });
  }

  test('in one large frame', async () => {
    const large = compress(Buffer.concat(pages(12, 60_000)));
    expect(large.length).toBeGreaterThan(2e6);
    expect(kinds((await read(large)).lines)).toEqual(numbers(1, 12));
    const { lines } = await read(large.subarray(0, large.length * 0.8));
    expect(kinds(lines)).toEqual([...numbers(1, lines.length - 1), '! truncated-archive']);
    expect(lines.length).toBeGreaterThan(8);
  });

  test('damaged', async () => {
    const bytes = Buffer.from(forms.plain);
    const at = offsets(plain)[2]!;
    bytes.fill(0xff, at + 40, at + 80);
    expect(kinds((await read(bytes)).lines)).toEqual(['= 1', '= 2', '! corrupt-archive', ...numbers(4, 6)]);
  });
});
