import { describe, expect, it } from 'vitest';
import { fileNameFor, uniqueNames } from '../../src/batch/file-name.js';
import { cleaned, rawInput } from './builders.js';

const visit = {
  requested: 'https://example.org/a/quay.html',
  exchanges: [],
  ended: null,
  etag: null,
  lastModified: null,
};

describe('fileNameFor', () => {
  it.each([
    ['the input', rawInput('dumps/story.html.gz'), 'story'],
    ['the input, dots within it kept', rawInput('v1.2 notes.txt'), 'v1.2-notes'],
    ['a record’s id', rawInput('all.ndjson:3', { id: 'story 42' }), 'story-42'],
    ['a number', rawInput('all.ndjson:3', { id: 42 }), '42'],
    ['the line of a record without one', rawInput('dir/all.ndjson:3'), 'all-3'],
    ['an address', rawInput('https://example.org/a/quay.html', { visit }), 'quay-a5a9876f'],
    ['the title on standard input', rawInput('-'), 'Bridge-shut'],
    ['the title on a line of standard input', rawInput('-:3'), 'Bridge-shut'],
  ])('calls a file after %s', (_, input, expected) => {
    expect(fileNameFor(cleaned(), input)).toBe(expected);
  });

  it('has a name where nothing is known', () => {
    expect(fileNameFor(cleaned({ title: null }), rawInput('-'))).toBe('article');
  });
});

describe('uniqueNames', () => {
  it('numbers a name that was given, as file systems without case see it', async () => {
    const names = uniqueNames();
    const given = [];
    for (const name of ['a', 'A', 'a-2', 'a']) given.push(await names.unique(name));
    expect(given).toEqual(['a', 'A-2', 'a-2-2', 'a-3']);
    names.take('B');
    expect(await names.unique('b')).toBe('b-2');
  });

  it('passes over a name that is not free, and leaves it to whom it is', async () => {
    const names = uniqueNames();
    expect(await names.unique('a', async (name) => name !== 'a')).toBe('a-2');
    expect(await names.unique('a')).toBe('a');
  });
});
