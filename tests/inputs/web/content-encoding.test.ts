import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ContentEncodingError, decodeContent } from '../../../src/inputs/web/content-encoding.js';
import { decodeZstd } from '../../../src/inputs/web/zstd.js';

const LIMIT = 1_000_000;

const SENTENCE = 'The council met on Tuesday and voted for the new bridge.';
const THRICE = [SENTENCE, SENTENCE, SENTENCE].join(' ');
const SHORT = 'Snow fell over the harbour.';

/** Made by zstd 1.5. */
const zstd = {
  /** THRICE, level 19, single segment, with its length and a checksum. */
  packed: zstdOf('KLUv/SSqzQEAkgMMEbDrIEnGJBKSkKhkJLGhTC4CBjeJ1jC8+qd5bXG+7XOqcBTJ7oJ13a6cEFG3xD8hAQDpeKqgbCXdmA=='),
  /** THRICE from a pipe: a window and a checksum, no length. */
  streamed: zstdOf(
    'KLUv/QRYDQIAlANUaGUgY291bmNpbCBtZXQgb24gVHVlc2RheSBhbmQgdm90ZWQgZm9yIHRoZSBuZXcgYnJpZGdlLiABAOl4qqBsJd2Y',
  ),
  /** SHORT from a pipe without a checksum: one block as it is. */
  short: zstdOf('KLUv/QBY2QAAU25vdyBmZWxsIG92ZXIgdGhlIGhhcmJvdXIu'),
  /** Three million zeros. */
  bomb: zstdOf(
    'KLUv/QRYVAAAEAAAAQD7/znAAgIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAIAEAACABAAAgAQAAM2DgADya/W',
  ),
  /** THRICE with a window of 16 MiB. */
  wide: zstdOf('KLUv/QRwzQEAkgMMEbDrIEnGJBKSkKhkJLGhTC4CBjeJ1jC8+qd5bXG+7XOqcBTJ7oJ13a6cEFG3xD8hAQDpeKqgbCXdmA=='),
};

function zstdOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

async function decoded(body: Uint8Array, encodings: string | null, maxBytes = LIMIT): Promise<string> {
  return Buffer.from(await decodeContent(body, encodings, maxBytes)).toString();
}

/** The kind of the error, or what came out instead. */
function faultOf(body: Uint8Array, encodings: string, maxBytes = LIMIT): Promise<string> {
  return decoded(body, encodings, maxBytes).catch((error: unknown) => {
    if (!(error instanceof ContentEncodingError)) throw error;
    expect(error.message).not.toBe('');
    return error.kind;
  });
}

const codings: readonly [coding: string, body: Buffer][] = [
  ['gzip', gzipSync(THRICE)],
  ['x-gzip', gzipSync(THRICE)],
  ['deflate', deflateSync(THRICE)],
  ['deflate', deflateRawSync(THRICE)],
  ['br', brotliCompressSync(THRICE)],
  ['zstd', zstd.packed],
  ['zstd', zstd.streamed],
];

describe('decodeContent', () => {
  it.each(codings)('undoes %s', async (coding, body) => {
    expect(await decoded(body, coding)).toBe(THRICE);
    expect(await decoded(body, ` ${coding.toUpperCase()} ,`)).toBe(THRICE);
  });

  it.each([null, '', 'identity', ' , identity'])('leaves a body with %j as it is', async (encodings) => {
    expect(await decoded(Buffer.from(SHORT), encodings)).toBe(SHORT);
    expect(await faultOf(Buffer.from(SHORT), encodings ?? '', 10)).toBe('too-large');
  });

  it('undoes the last layer first', async () => {
    const twice = brotliCompressSync(gzipSync(THRICE));
    expect(await decoded(twice, 'gzip, br')).toBe(THRICE);
    expect(await decoded(twice, 'gzip, identity, br')).toBe(THRICE);
    expect(await faultOf(gzipSync(brotliCompressSync(THRICE)), 'gzip, br')).toBe('corrupt');
    expect(await decoded(brotliCompressSync(zstd.packed), 'zstd,br')).toBe(THRICE);
  });

  it('undoes three layers, not six', async () => {
    let body: Buffer = Buffer.from(THRICE);
    for (let layer = 0; layer < 3; layer++) body = gzipSync(body);
    expect(await decoded(body, 'gzip, gzip, gzip')).toBe(THRICE);
    for (let layer = 0; layer < 3; layer++) body = gzipSync(body);
    expect(await faultOf(body, 'gzip, gzip, gzip, gzip, gzip, gzip')).toBe('unsupported');
  });

  it.each(['compress', 'sdch', 'dcb', 'utf-8', 'constructor'])('does not know %s', async (coding) => {
    expect(await faultOf(Buffer.from(SHORT), coding)).toBe('unsupported');
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'compress', 'gzip, br'])(
    'has nothing for nothing in %s',
    async (coding) => {
      expect(await decoded(Buffer.alloc(0), coding)).toBe('');
    },
  );

  it.each(codings)('tells %s that is cut off', async (coding, body) => {
    for (const length of [body.length - 1, body.length >> 1]) {
      expect(await faultOf(body.subarray(0, length), coding)).toBe('truncated');
    }
  });

  it.each([
    ['gzip', damage(gzipSync(THRICE), 12)],
    ['deflate', damage(deflateSync(THRICE), 4)],
    ['deflate', Buffer.from(SHORT)],
    ['br', Buffer.from(SHORT)],
    ['zstd', damage(zstd.packed, 12)],
  ])('tells %s that is damaged', async (coding, body) => {
    expect(await faultOf(body, coding)).toBe('corrupt');
  });

  it.each(['gzip', 'zstd', 'gzip, gzip'])('takes a page that is said to be %s as it is', async (coding) => {
    expect(await decoded(Buffer.from(`<p>${SHORT}`), coding)).toBe(`<p>${SHORT}`);
  });
});

function damage(body: Buffer, offset: number): Buffer {
  const copy = Buffer.from(body);
  copy[offset] = (copy[offset] ?? 0) ^ 0xff;
  return copy;
}

describe('the limit', () => {
  const page = Buffer.alloc(LIMIT, 'a');
  const bomb = Buffer.alloc(3 * LIMIT);

  it.each([
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
  ])('is met by %s to the byte', async (coding, body) => {
    expect(await decodeContent(body, coding, LIMIT)).toHaveLength(LIMIT);
    expect(await faultOf(body, coding, LIMIT - 1)).toBe('too-large');
  });

  it.each([zstd.packed, zstd.streamed])('is met by zstd to the byte', async (body) => {
    expect(await decoded(body, 'zstd', THRICE.length)).toBe(THRICE);
    expect(await faultOf(body, 'zstd', THRICE.length - 1)).toBe('too-large');
  });

  it.each([
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb)],
    ['zstd', zstd.bomb],
    // The first layer is harmless.
    ['gzip, br', brotliCompressSync(gzipSync(bomb))],
  ])('stops a bomb of %s', async (coding, body) => {
    expect(bomb.length / body.length).toBeGreaterThan(900);
    expect(await faultOf(body, coding)).toBe('too-large');
    expect(bomb.equals(await decodeContent(body, coding, 4 * LIMIT))).toBe(true);
  });

  it('holds for layers that stand between', async () => {
    expect(await faultOf(gzipSync(gzipSync(bomb)), 'gzip, gzip', 1000)).toBe('too-large');
  });

  it('may be none', async () => {
    expect(await decoded(gzipSync(THRICE), 'gzip', Number.POSITIVE_INFINITY)).toBe(THRICE);
  });
});

describe('gzip', () => {
  it('may have several members', async () => {
    expect(await decoded(Buffer.concat([gzipSync(SENTENCE), gzipSync(SHORT)]), 'gzip')).toBe(SENTENCE + SHORT);
  });

  it.each(['\0\0\0\0', 'garbage', '\n'])('may be followed by %j', async (garbage) => {
    const named = Buffer.from('1f8b081c000000000003020061626e616d6500636f6d6d656e7400', 'hex');
    for (const header of [Buffer.from('1f8b0800000000000003', 'hex'), named]) {
      const one = Buffer.concat([header, gzipSync(SENTENCE).subarray(10)]);
      const body = Buffer.concat([one, gzipSync(SHORT), Buffer.from(garbage)]);
      expect(await decoded(body, 'gzip')).toBe(SENTENCE + SHORT);
    }
    const bomb = Buffer.concat([gzipSync(THRICE), gzipSync(THRICE), Buffer.from(garbage)]);
    expect(await faultOf(bomb, 'gzip', 300)).toBe('too-large');
  });

  it('may hold nothing, in layers', async () => {
    expect(await decoded(gzipSync(''), 'gzip')).toBe('');
    expect(await decoded(gzipSync(''), 'br, gzip')).toBe('');
  });
});

describe('zstd', () => {
  const skippable = Buffer.from('5a2a4d1803000000616263', 'hex');
  /** A frame with a window of 2 MiB and one block of a type and a size. */
  const frameOf = (type: number, bytes: number, ...content: number[]) => {
    const header = Buffer.alloc(3);
    header.writeUIntLE(1 | (type << 1) | (bytes << 3), 0, 3);
    return Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), header, Buffer.from(content)]);
  };

  it('may have several frames, some of them to be skipped', async () => {
    const frames = [skippable, zstd.short, skippable, zstd.packed, zstd.streamed, skippable];
    expect(await decoded(Buffer.concat(frames), 'zstd')).toBe(SHORT + THRICE + THRICE);
    expect(await decoded(skippable, 'zstd')).toBe('');
    expect(await faultOf(Buffer.concat(frames).subarray(0, -1), 'zstd')).toBe('truncated');
    expect(await faultOf(Buffer.concat([zstd.packed, zstd.packed]), 'zstd', THRICE.length + 9)).toBe('too-large');
  });

  it('may have more frames than a stack is deep', async () => {
    const frames = Buffer.concat(Array.from({ length: 30_000 }, () => skippable));
    expect(await decoded(Buffer.concat([frames, zstd.short]), 'zstd')).toBe(SHORT);
  });

  it('may repeat a byte', async () => {
    expect(await decoded(frameOf(1, 1000, 0x61), 'zstd')).toBe('a'.repeat(1000));
  });

  it('does not keep a window of more than 8 MiB', async () => {
    expect(await faultOf(zstd.wide, 'zstd')).toBe('unsupported');
    const widest = Buffer.from(zstd.wide);
    widest[5] = 0x68;
    expect(await decoded(widest, 'zstd')).toBe(THRICE);
    widest[5] = 0x69;
    expect(await faultOf(widest, 'zstd')).toBe('unsupported');
    const declared = Buffer.from('28b52ffda001008000010000', 'hex');
    expect(await faultOf(declared, 'zstd', 2 ** 31)).toBe('unsupported');
  });

  it('is given up where a block asks for minutes of work', () => {
    // A hundred thousand matches of 65,539 bytes, without the bits that would say so.
    const block = [0x00, 0xff, 0xff, 0xff, 0x54, 0, 0, 52, 0x01];
    expect(() => decodeZstd(frameOf(2, block.length, ...block), LIMIT, 50)).toThrow(/damaged \(its blocks have no end/);
  });

  it('does not know dictionaries', async () => {
    expect(await faultOf(Buffer.from('28b52ffd210703010000', 'hex'), 'zstd')).toBe('unsupported');
  });

  it.each([
    ['a block of no type', frameOf(3, 0)],
    ['a block too long', frameOf(1, 128 * 1024 + 1, 0x61)],
    ['a reserved bit', damage(zstd.short, 4)],
    ['a length that is not its own', Buffer.from('28b52ffd2005190000616263', 'hex')],
    ['text behind it', Buffer.concat([zstd.short, Buffer.from('garbage')])],
    ['too short a window', Buffer.from('28b52ffd2001190000616263', 'hex')],
  ])('is damaged with %s', async (_, body) => {
    expect(await faultOf(body, 'zstd')).toBe('corrupt');
  });
});
