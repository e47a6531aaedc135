import { describe, expect, test } from 'vitest';
import { contradictsDigest } from '../../../src/inputs/warc/block-digest.js';
import { html, http, members, read, record } from './builder.js';

// RFC 3174 and FIPS 180-4.
const abc = Buffer.from('abc');
const right = [
  'sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5',
  'sha1:vgmt4nsha2awvor6evyxqugcnsonbwe5',
  'SHA-1:a9993e364706816aba3e25717850c26c9cd0d89d',
  'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'sha-256:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
  'md5:900150983cd24fb0d6963f7d28e17f72',
];

test.each(right)('a block is what its digest says: %s', (digest) => {
  expect(contradictsDigest(abc, digest)).toBe(false);
  expect(contradictsDigest(Buffer.from('abd'), digest)).toBe(true);
});

test.each([null, '', 'blake3:6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85', 'sha1:short', 'sha1'])(
  'a digest that says nothing is no contradiction: %s',
  (digest) => {
    expect(contradictsDigest(abc, digest)).toBe(false);
  },
);

describe('a page whose record is not what its digest says', () => {
  const wrong = record({
    block: http(html(1)),
    fields: [['WARC-Block-Digest', 'sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5']],
  });

  test('comes with a warning', async () => {
    expect((await read(wrong)).pages).toMatchObject([{ warnings: [{ code: 'digest-mismatch' }] }]);
  });

  test('unless the archive has checksums', async () => {
    expect((await read(members([wrong]))).pages).toMatchObject([{ warnings: [] }]);
  });
});
