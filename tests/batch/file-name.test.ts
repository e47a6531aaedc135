import { describe, expect, it } from 'vitest';
import { fileNameFor, safeName, uniqueNames } from '../../src/batch/file-name.js';
import { extraction } from '../outputs/builders.js';
import { rawInput } from './builders.js';

describe('fileNameFor', () => {
  it.each([
    ['the input', rawInput('dumps/story.html.gz'), 'story'],
    ['the input, dots within it kept', rawInput('v1.2 notes.txt'), 'v1.2-notes'],
    ['a record’s id', rawInput('all.ndjson:3', { id: 'story 42' }), 'story-42'],
    ['a number', rawInput('all.ndjson:3', { id: 42 }), '42'],
    ['the line of a record without one', rawInput('dir/all.ndjson:3'), 'all-3'],
    ['the title on standard input', rawInput('-'), 'Bridge-shut'],
    ['the title on a line of standard input', rawInput('-:3'), 'Bridge-shut'],
  ])('calls a file after %s', (_, input, expected) => {
    expect(fileNameFor(extraction(), input)).toBe(expected);
  });

  it('has a name where nothing is known', () => {
    expect(fileNameFor(extraction({ title: null }), rawInput('-'))).toBe('article');
  });
});

describe('safeName', () => {
  it.each([
    ['..', ''],
    ['.hidden', 'hidden'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['\u001b]0;x\u0007a\u202eb', '0-x-a-b'],
    ['COM1', '_COM1'],
    ['aux.txt', '_aux.txt'],
    ['trailing. ', 'trailing'],
    ['Путин и Макрон', 'Путин-и-Макрон'],
    ['e\u0301', 'é'],
  ])('makes of %j %j', (text, expected) => {
    expect(safeName(text)).toBe(expected);
  });

  it.each(['я', '東', 'x', 'क्षि'])('cuts a long name of %j to 120 bytes, no character in two', (letter) => {
    const name = safeName(letter.repeat(300));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(name)).toBeGreaterThan(105);
    expect(name).toBe(letter.repeat(name.length / letter.length));
  });
});

describe('uniqueNames', () => {
  it('numbers a name that was given, as file systems without case see it', () => {
    const unique = uniqueNames();
    expect(['a', 'A', 'a-2', 'a'].map(unique)).toEqual(['a', 'A-2', 'a-2-2', 'a-3']);
  });
});
