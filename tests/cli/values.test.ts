import { describe, expect, it } from 'vitest';
import { byteSize, kept, moment, outputFormat } from '../../src/cli/values.js';

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

describe('moment', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24 09:30', '2026-11-24T09:30'],
    ['2026-11-24T09:30:05,5+01:00', '2026-11-24T09:30:05.5+01:00'],
    ['2024-02-29T23:59Z', '2024-02-29T23:59Z'],
  ])('reads %s', (text, value) => {
    expect(moment.parse(text)).toBe(value);
  });

  it.each(['', 'now', '24.11.2026', '2026-11', '2023-02-29', '2026-11-24T24:00', '2026-11-24T09:30 CET', '1764000000'])(
    'rejects %j',
    (text) => {
      expect(() => moment.parse(text)).toThrow('must be a day or a time such as 2026-11-24');
    },
  );
});
