import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { html, http, members, offsets, pages, read, record } from './builder.js';

/** Lines without the offsets. */
const kinds = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S* /, ''));

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, i) => `= ${from + i}`);

/** Comparing large buffers one byte after another takes seconds. */
function digestOf(items: readonly object[]): string {
  const text = JSON.stringify(items, (_, value) => (value?.type === 'Buffer' ? Buffer.from(value).toString() : value));
  return createHash('sha1').update(text).digest('hex');
}

const records = pages(12, 300);
const packed = records.map((one) => gzipSync(one));

const forms: Readonly<Record<string, Buffer>> = {
  plain: Buffer.concat(records),
  'a member a record': Buffer.concat(packed),
  'one member': gzipSync(Buffer.concat(records)),
};

describe('an archive in pieces of any size gives the same', () => {
  const damaged = Buffer.from(forms['a member a record']!);
  damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 30);
  const other = {
    'a damaged member': damaged,
    'a damaged record': Buffer.concat([records[0]!, records[1]!.subarray(0, -50), records[2]!]),
    'large members': members(pages(2, 90_000)),
  };
  for (const [name, bytes] of Object.entries({ ...forms, ...other })) {
    test(name, async () => {
      const whole = await read(bytes);
      expect(whole.pages.length).toBeGreaterThan(1);
      for (const size of [1, 7, 64]) {
        if (size === 1 && bytes.length > 280_000) continue;
        const { items, lines } = await read(bytes, { size });
        expect(lines, `pieces of ${size}`).toEqual(whole.lines);
        expect(digestOf(items), `pieces of ${size}`).toBe(digestOf(whole.items));
      }
    });
  }
});

describe('an archive that is cut off gives every whole record, and says so', () => {
  const plainStarts = offsets(records);
  const starts = offsets(packed);
  const cuts = (bytes: Buffer) => Array.from({ length: 50 }, (_, i) => Math.floor((bytes.length * (i + 1)) / 51));

  test('plain', async () => {
    const bytes = forms.plain!;
    // Also at every byte of a record's beginning and end.
    const edges = Array.from({ length: 400 }, (_, i) => plainStarts[3]! - 20 + i);
    for (const length of [...cuts(bytes), ...edges]) {
      const { lines } = await read(bytes.subarray(0, length));
      // The empty lines behind a record do not matter.
      const whole = records.filter((one, i) => plainStarts[i]! + one.length - 4 <= length).length;
      const end = whole === 0 ? 0 : plainStarts[whole - 1]! + records[whole - 1]!.length;
      const left = length <= end ? [] : [`${end} ! truncated-archive`];
      expect(lines, `cut at ${length}`).toEqual([
        ...plainStarts.slice(0, whole).map((at, i) => `${at} = ${i + 1}`),
        ...left,
      ]);
    }
  });

  test('a member a record', async () => {
    const bytes = forms['a member a record']!;
    const edges = Array.from({ length: 60 }, (_, i) => starts[3]! - 20 + i);
    for (const length of [...cuts(bytes), ...edges]) {
      const { lines } = await read(bytes.subarray(0, length));
      // With only the deflated data's end mark missing, the record may be there or not.
      if (packed.some((one, i) => Math.abs(starts[i]! + one.length - 12 - length) < 4)) continue;
      // The last 8 bytes are a checksum: without it the record is there, and said to be cut.
      const whole = packed.filter((one, i) => starts[i]! + one.length - 8 <= length).length;
      const ends = starts.map((at, i) => at + packed[i]!.length).includes(length);
      const cut = starts.findLast((at) => at < length)!;
      const left = ends ? [] : [`${cut} ! truncated-archive`];
      expect(lines, `cut at ${length}`).toEqual([
        ...starts.slice(0, whole).map((at, i) => `${at} = ${i + 1}`),
        ...left,
      ]);
    }
  });

  test('one member', async () => {
    const bytes = forms['one member']!;
    let most = 0;
    for (const length of cuts(bytes)) {
      const { lines } = await read(bytes.subarray(0, length));
      expect(kinds(lines), `cut at ${length}`).toEqual([...numbers(lines.length - 1), '! truncated-archive']);
      // What is compressed evenly is there as far as the file goes.
      expect(lines.length - 1).toBeGreaterThanOrEqual(Math.floor((length / bytes.length) * 12) - 1);
      most = Math.max(most, lines.length - 1);
    }
    expect(most).toBe(11);
  });

  test('a large member', async () => {
    const bytes = gzipSync(Buffer.concat(pages(12, 90_000)), { level: 1 });
    expect(bytes.length).toBeGreaterThan(3e6);
    const { lines } = await read(bytes.subarray(0, bytes.length * 0.8));
    expect(kinds(lines)).toEqual([...numbers(9), '! truncated-archive']);
  });
});

describe('a damaged gzip member costs no other', () => {
  const starts = offsets(packed);
  const expected = [...numbers(5), '! corrupt-archive', ...numbers(6, 7)];

  test('in its data, at any place', async () => {
    for (let i = 0; i < 40; i++) {
      const bytes = Buffer.from(forms['a member a record']!);
      const at = starts[5]! + 10 + Math.floor(((packed[5]!.length - 18) * i) / 40);
      bytes[at] = bytes[at]! ^ 0x55;
      const { lines } = await read(bytes);
      expect(kinds(lines), `byte ${at}`).toEqual(expected);
      expect(lines[5]).toBe(`${starts[5]} ! corrupt-archive`);
    }
  });

  test('in its header, checksum or length', async () => {
    for (const at of [0, 1, 2, packed[5]!.length - 8, packed[5]!.length - 1]) {
      const bytes = Buffer.from(forms['a member a record']!);
      bytes[starts[5]! + at]! ^= 0x41;
      expect(kinds((await read(bytes)).lines), `byte ${at}`).toEqual(expected);
    }
  });

  test('in its header so that it seems to go on to the end of the file', async () => {
    const bytes = Buffer.from(forms['a member a record']!);
    // The flag of a part of up to 64 kB: two bytes of the data are its length.
    bytes[starts[5]! + 3]! |= 4;
    bytes.writeUInt16LE(0xffff, starts[5]! + 10);
    expect(kinds((await read(bytes)).lines)).toEqual(expected);
  });

  test('of which a part is missing', async () => {
    const parts = [...packed];
    parts[5] = parts[5]!.subarray(0, 500);
    expect(kinds((await read(Buffer.concat(parts))).lines)).toEqual(expected);
    parts[5] = packed[5]!.subarray(500);
    expect(kinds((await read(Buffer.concat(parts))).lines)).toEqual(expected);
  });

  test('of more than a megabyte', async () => {
    const large = pages(3, 320_000).map((one) => gzipSync(one, { level: 1 }));
    const length = large[1]!.length;
    expect(length).toBeGreaterThan(1.2e6);
    for (const at of [500_000, 1_150_000, length - 3]) {
      const parts = large.map((one) => Buffer.from(one));
      parts[1]!.fill(0xff, at, at + 3);
      const { lines } = await read(Buffer.concat(parts), { maxBytes: 1e7 });
      expect(kinds(lines), `byte ${at}`).toEqual(['= 1', '! corrupt-archive', '= 3']);
      expect(lines).toContain(`${large[0]!.length} ! corrupt-archive`);
    }
  });

  test('or garbage and zeros between members', async () => {
    for (const garbage of [
      Buffer.alloc(70_000),
      Buffer.from('\x1f\x8b\x08 no member', 'latin1'),
      gzipSync('no record'),
    ]) {
      const bytes = Buffer.concat([...packed.slice(0, 2), garbage, ...packed.slice(2)]);
      const { lines } = await read(bytes);
      expect(kinds(lines)).toEqual(['= 1', '= 2', '! corrupt-archive', ...numbers(10, 3)]);
    }
  });
});

describe('a damaged record costs no other', () => {
  const around = (middle: Buffer) => [records[0]!, middle, record({ number: 3, block: http(html(3)) })];
  const wrong = (length: string) => record({ number: 2, block: http(html(2)), fields: [['Content-Length', length]] });
  const cases: Readonly<Record<string, Buffer>> = {
    'a length that is too small': wrong('100'),
    'a length that is too large': wrong('600'),
    'a length beyond the end': wrong('90000'),
    'no length': wrong(''),
    'a length that is no number': wrong('many'),
    'a version that there is not': record({ version: '7.0', block: http(html(2)) }),
    'garbage for a record': Buffer.from('garbage\r\nall over\r\n\r\n'),
    'a hole': Buffer.alloc(100_000),
    'zeros in its header': record({ number: 2, fields: [['WARC-Type', 'resp\0\0se']], block: http(html(2)) }),
    'half a header before it': Buffer.concat([records[1]!.subarray(0, 120), Buffer.from('\r\n')]),
    'a missing part': record({ number: 2, block: http(html(2)) }).subarray(0, -150),
  };
  for (const [name, middle] of Object.entries(cases)) {
    test(name, async () => {
      const parts = around(middle);
      const expected = ['= 1', '! corrupt-archive', '= 3'];
      const plain = await read(Buffer.concat(parts));
      expect(kinds(plain.lines)).toEqual(expected);
      expect(plain.lines[1]).toBe(`${records[0]!.length} ! corrupt-archive`);
      expect(kinds((await read(members(parts))).lines)).toEqual(expected);
      expect(kinds((await read(gzipSync(Buffer.concat(parts)))).lines)).toEqual(expected);
    });
  }

  test('nor do line ends that are missing or too many', async () => {
    const [one, two, three] = records.map((record) => record.subarray(0, -4));
    const end = (count: number) => Buffer.from('\r\n'.repeat(count));
    const bytes = Buffer.concat([end(2), one!, end(1), two!, end(7), three!]);
    expect(kinds((await read(bytes)).lines)).toEqual(['= 1', '= 2', '= 3']);
    expect(kinds((await read(Buffer.concat([one!, two!, three!]))).lines)).toEqual(['= 1', '= 2', '= 3']);
  });

  test('and names the record as far as it is there', async () => {
    const { items } = await read(Buffer.concat(around(wrong('90000'))));
    expect(items[1]).toMatchObject({ id: '<urn:uuid:00000000-0000-4000-8000-000000000002>' });
  });
});

test('an archive within an archive is a block like any other', async () => {
  const inner = Buffer.concat(pages(3));
  const outer = record({ number: 9, type: 'resource', block: inner, fields: [['Content-Type', 'application/warc']] });
  const { lines, skipped } = await read(Buffer.concat([outer, record({ number: 2, block: http(html(2)) })]));
  expect(lines).toEqual([`${outer.length} = 2`]);
  expect(skipped).toEqual(['resource media-type']);
});
