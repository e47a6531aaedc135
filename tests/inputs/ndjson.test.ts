import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/inputs/index.js';
import { errorOf, isPage, readAll, streamOf, summarize, temporaryDirectory } from './collect.js';

const directory = temporaryDirectory();

async function read(content: string | Uint8Array, options: { from?: 'auto' | 'ndjson'; maxBytes?: number } = {}) {
  return readAll(['-'], { stdin: streamOf(content), ...options });
}

test('gives a record a line with its id, address, format and line', async () => {
  const path = join(directory, 'pages.ndjson');
  writeFileSync(
    path,
    '\ufeff{"id":7,"html":"<p>A","url":"https://example.org/a"}\r\n\r\n{"id":{"k": [1,null]},"text":"B"}\r\n{"html":"C","text":"D","url":5}',
  );
  expect(await readAll([path])).toEqual([
    { id: 7, source: `${path}:1`, content: '<p>A', format: 'html', charset: null, url: 'https://example.org/a' },
    {
      ...{ id: { k: [1, null] }, idText: '{"k": [1,null]}' },
      ...{ source: `${path}:3`, content: 'B', format: null, charset: null, url: null },
    },
    { id: null, source: `${path}:4`, content: 'C', format: 'html', charset: null, url: null },
  ]);
});

test('reads the four good lines where line 3 of 5 is invalid', async () => {
  const found = await read('{"text":"1"}\n{"text":"2"}\n{"text":"3"\n{"text":"4"}\n{"text":"5"}\n');
  expect(summarize(found)).toEqual(['-:1 = 1', '-:2 = 2', '-:3 ! invalid-ndjson', '-:4 = 4', '-:5 = 5']);
  expect(errorOf(found[2]).message).toMatch(/^-:3: the line is not JSON \(.+\): write one JSON object a line/);
});

test('says of each unfit line why, and keeps its id', async () => {
  const found = await read(
    '{"text":"a"}\n[1]\nnull\n{"id":"x","body":"b"}\n{"id":"y","text":" "}\n{"text":5,"html":null}',
  );
  expect(summarize(found)).toEqual([
    '-:1 = a',
    '-:2 ! invalid-ndjson',
    '-:3 ! invalid-ndjson',
    '-:4 ! invalid-ndjson',
    '-:5 ! empty-input',
    '-:6 ! invalid-ndjson',
  ]);
  expect(found.map(({ id }) => id)).toEqual([null, null, null, 'x', 'y', null]);
});

test('gives too-large for a line of 20 MB and reads on', async () => {
  const path = join(directory, 'long.ndjson.gz');
  const long = JSON.stringify({ text: 'a'.repeat(20_000_000) });
  writeFileSync(path, gzipSync(`{"text":"1"}\n${long}\n{"text":"3"}\n`));
  const found = await readAll([path], { maxBytes: 1_000_000 });
  expect(summarize(found)).toEqual([`${path}:1 = 1`, `${path}:2 ! too-large`, `${path}:3 = 3`]);
  expect(errorOf(found[1]).message).toContain('the line has 20 MB, more than 1 MB');
  expect(await readAll([path], { maxBytes: 30_000_000 })).toHaveLength(3);
});

test('tells a first line longer than what it looks at', async () => {
  const found = await read(`{"id":1,"html":"<p>${'word '.repeat(40_000)}"}\n{"id":2,"text":"b"}`);
  expect(found.map(({ source, id }) => [source, id])).toEqual([
    ['-:1', 1],
    ['-:2', 2],
  ]);
});

test.each([
  ['a JSON file over several lines', '{\n  "text": "a"\n}\n'],
  ['a JSON object of another kind', '{"name":"a","version":"1"}\n'],
  ['a page that begins with a brace', '{ "text": what it says }\nSecond line\n'],
  ['a long script', `{"a":1}; var x = {"html":"b"}; ${'x'.repeat(70_000)}`],
  ['a JSON array', '[{"text":"a"}]\n'],
])('takes %s for a page', async (_, content) => {
  expect(await read(content)).toMatchObject([{ source: '-', format: null }]);
});

test('from: ndjson takes every line for a record', async () => {
  expect(summarize(await read('{"name":"a"}\n{"text":"b"}', { from: 'ndjson' }))).toEqual([
    '-:1 ! invalid-ndjson',
    '-:2 = b',
  ]);
  expect(summarize(await read('{"text":"a"}\n \n\r\n{"text":"b"}', { from: 'ndjson' }))).toEqual([
    '-:1 = a',
    '-:2 ! invalid-ndjson',
    '-:3 ! invalid-ndjson',
    '-:4 = b',
  ]);
  expect(await read('', { from: 'ndjson' })).toEqual([]);
});

test('says of bytes that are no UTF-8 that they were replaced, and of no others', async () => {
  const [broken, whole] = await read(Buffer.from('{"text":"caf\xe9"}\n{"text":"\xef\xbf\xbd"}', 'latin1'));
  expect(broken).toMatchObject({ content: 'caf\ufffd', warnings: [{ code: 'decoding-replaced-bytes' }] });
  expect(whole).toMatchObject({ content: '\ufffd' });
  expect(whole).not.toHaveProperty('warnings');
});

describe('a share of a stream', () => {
  const read = (content: string | Uint8Array, maxBytes = 1e6) =>
    readAll(['-'], { stdin: streamOf(content), from: 'ndjson', isShare: true, maxBytes });

  test('gives for each line what the whole stream gives for it', async () => {
    const lines = [
      '{"id":1,"text":"a"}',
      '',
      '\x89PNG\0\0\0\0',
      '{"id":2',
      '{"id":3,"html":" "}',
      `{"text":"${'b'.repeat(99)}"}`,
    ];
    const each = await Promise.all(lines.map((line) => read(`${line}\n`, 50)));
    const whole = await read(lines.join('\r\n'), 50);
    expect(whole).toEqual(each.flat());
    expect(summarize(whole)).toEqual([
      '- = a',
      ...['ndjson', 'ndjson', 'ndjson'].map((it) => `- ! invalid-${it}`),
      '- ! empty-input',
      '- ! too-large',
    ]);
  });

  test('that is a file counts its lines', async () => {
    const path = join(directory, 'share.ndjson');
    writeFileSync(path, '{"text":"a"}\n{"text":"b"}\n');
    const found = await readAll([path], { from: 'ndjson', isShare: true });
    expect(summarize(found)).toEqual([`${path}:1 = a`, `${path}:2 = b`]);
  });
});

describe('lines with keys', () => {
  const read = async (content: string | Uint8Array, maxBytes = 1e6) => {
    const found = await readAll(['-'], { stdin: streamOf(content), from: 'ndjson', keyTab: true, maxBytes });
    return found.map((input) => [input.key, ...summarize([input])]);
  };

  test('keep the bytes up to the first tab', async () => {
    expect(
      await read(Buffer.from('a b\t{"text":\t"A"}\r\n\t{"text":"B"}\n\xff\xfe\x00\t{"id":1}\n', 'latin1')),
    ).toEqual([
      ['a b', '-:1 = A'],
      ['', '-:2 = B'],
      ['\xff\xfe\0', '-:3 ! invalid-ndjson'],
    ]);
  });

  test('are all key where they have no tab, and no page where nothing is behind it', async () => {
    expect(await read('only a key\n\nk\t \n')).toEqual([
      ['only a key', '-:1 ! invalid-ndjson'],
      ['', '-:2 ! invalid-ndjson'],
      ['k', '-:3 ! invalid-ndjson'],
    ]);
  });

  test('have it also where they are too long, if it is not the key that is', async () => {
    expect(await read(`key\t{"text":"${'a'.repeat(100)}"}\n${'k'.repeat(100)}\t{}\nend\t{"text":"b"}`, 30)).toEqual([
      ['key', '-:1 ! too-large'],
      ['', '-:2 ! too-large'],
      ['end', '-:3 = b'],
    ]);
  });
});

test('gives a record before the next line has come, and closes what it reads from', async () => {
  const events: string[] = [];
  async function* slow() {
    try {
      for (const line of [1, 2, 3]) {
        events.push(`line ${line}`);
        yield Buffer.from(`{"text":"${line}"}\n`);
      }
    } finally {
      events.push('closed');
    }
  }
  for await (const input of readInputs(['-'], { from: 'auto', maxBytes: 1000, stdin: slow() })) {
    if (!isPage(input)) continue;
    events.push(`record ${input.source}`);
    if (input.source === '-:2') break;
  }
  expect(events).toEqual(['line 1', 'record -:1', 'line 2', 'record -:2', 'closed']);
});

test('characters cut between two pieces stay whole', async () => {
  const bytes = Buffer.from('{"text":"日本語 – é"}\n{"text":"ß"}\n');
  for (let cut = 1; cut < bytes.length; cut++) {
    const stdin = streamOf(bytes.subarray(0, cut), bytes.subarray(cut));
    expect(summarize(await readAll(['-'], { stdin }))).toEqual(['-:1 = 日本語 – é', '-:2 = ß']);
  }
});
