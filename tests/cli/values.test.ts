import { describe, expect, it } from 'vitest';
import { byteSize, kept, outputFormat } from '../../src/cli/values.js';

describe('byteSize', () => {
  it.each([
    ['1', 1],
    ['500000', 500_000],
    ['64M', 67_108_864],
    ['2k', 2048],
    ['1G', 1_073_741_824],
  ])('reads %s', (text, bytes) => {
    expect(byteSize.parse(text)).toBe(bytes);
  });

  it.each(['', '0', '-1', '1.5M', '64MB', 'M', '1e6', 'Infinity', '99999999999999999G', ' 1'])('rejects %j', (text) => {
    expect(() => byteSize.parse(text)).toThrow(/number of bytes such as/);
  });
});

describe('a list of choices', () => {
  it.each([
    ['', []],
    ['captions', ['captions']],
    [' captions , captions ', ['captions']],
  ])('reads %j', (text, names) => {
    expect(kept.parse(text)).toEqual(names);
  });

  it.each(['Captions', 'captions,', 'captions;captions', 'ads'])('rejects %j', (text) => {
    expect(() => kept.parse(text)).toThrow('must be a list, with commas between, of captions, lists');
  });
});

describe('a choice', () => {
  it('names what would have been right', () => {
    expect(() => outputFormat.parse('JSON')).toThrow('must be one of json, ndjson, markdown, text');
    expect(outputFormat.parse('json')).toBe('json');
  });
});
