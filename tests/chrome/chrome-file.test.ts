import { describe, expect, it } from 'vitest';
import { parseChrome, writeChrome } from '../../src/chrome/chrome-file.js';
import type { CleancopyError } from '../../src/errors.js';
import type { LearnedChrome } from '../../src/types.js';

const learned: LearnedChrome = {
  sites: new Map([
    [
      'b.example',
      {
        pages: 9,
        lines: new Map([
          [255, 9],
          [2 ** 53 - 1, 2],
          [16, 3],
        ]),
      },
    ],
    ['', { pages: 3, lines: new Map() }],
  ]),
};

const text = [
  '{"schema":"cleancopy-chrome/1","hash":"words-53/1","sites":2,"lines":3}',
  '{"site":null,"pages":3,"lines":{}}',
  '{"site":"b.example","pages":9,"lines":{"00000000000010":3,"000000000000ff":9,"1fffffffffffff":2}}',
  '',
].join('\n');

describe('the file of learned chrome', () => {
  it('is the same for the same sites, in whatever order they were found', () => {
    expect(writeChrome(learned)).toBe(text);
    expect(writeChrome({ sites: new Map([...learned.sites].reverse()) })).toBe(text);
  });

  it('is read as it was written', () => {
    const { sites } = parseChrome(text, 'x');
    expect(new Map([...sites].sort())).toEqual(new Map([...learned.sites].sort()));
  });

  const [header, first, second] = text.split('\n') as [string, string, string];
  const broken: Record<string, string> = {
    'an empty file': '',
    'a text': 'Home\n\nNews\n',
    'a record': '{"schema":"cleancopy/1","ok":true}\n',
    'another version': text.replace('chrome/1', 'chrome/2'),
    'another hash': text.replace('words-53/1', 'words-64/1'),
    'a file that ends early': `${header}\n${first}\n`,
    'a line that ends early': `${header}\n${first}\n${second.slice(0, 60)}`,
    'a hash that is none': text.replace('000000000000ff', '00000000000xyz'),
    'more pages than there are': text.replace('":9,"1f', '":10,"1f'),
    'a line that is missing': text.replace(',"1fffffffffffff":2', ''),
    'a site twice': [header, second, second, ''].join('\n'),
  };
  it.each(Object.entries(broken))('refuses %s, naming the file', (_, content) => {
    let error: CleancopyError | null = null;
    try {
      parseChrome(content, 'my.chrome');
    } catch (thrown) {
      error = thrown as CleancopyError;
    }
    expect(error?.code).toBe('invalid-chrome');
    expect(error?.message).toMatch(/^my\.chrome: .+ --learn-chrome/);
  });
});
