import { describe, expect, it } from 'vitest';
import { readInputList } from '../../src/cli/input-list.js';

async function* pieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const list = (text: string | Uint8Array, endedByNull = false) =>
  readInputList('-', endedByNull, { stdin: pieces(text), signal: new AbortController().signal });

describe('readInputList', () => {
  it('takes a line for an input, whatever the line end, and blank lines for none', async () => {
    expect(await list('a.html\r\n\n  \nb c.html\n')).toEqual(['a.html', 'b c.html']);
  });

  it('takes spaces around an address for none of it, those of a path for its own', async () => {
    expect(await list('\ufeff https://example.org/a \n a.html \n')).toEqual(['https://example.org/a', ' a.html ']);
  });

  it('takes all between two NULs, line ends too', async () => {
    expect(await list('a\nb\0 \0\0', true)).toEqual(['a\nb', ' ']);
  });

  it('keeps the bytes of names that are not UTF-8, and gives the others as text', async () => {
    const bytes = (text: string) => Buffer.from(text, 'latin1');
    const bad = bytes('bad\xff');
    expect(await list(bytes('bad\xff\0\xc3\xa9\0'), true)).toEqual([bad, 'é']);
    expect(await list(bytes('\xef\xbb\xbfbad\xff\r\n\n\xc3\xa9\n'))).toEqual([bad, 'é']);
    expect(await list(bytes(' https://example.org/\xc3\xa9 \nbad\xff'))).toEqual(['https://example.org/é', bad]);
  });
});
