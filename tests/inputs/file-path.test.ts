import { describe, expect, test } from 'vitest';
import { filePath, joinPath, sourceOf, withEnding } from '../../src/inputs/file-path.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('a path', () => {
  test('is text where its bytes are UTF-8', () => {
    expect(filePath(Buffer.from('né.html'))).toBe('né.html');
    expect(filePath(bytes('n\xe9.html'))).toEqual(bytes('n\xe9.html'));
  });

  test('is named with U+FFFD for what is not UTF-8', () => {
    expect(sourceOf(bytes('n\xe9.html'))).toBe('n\ufffd.html');
  });

  test.each([
    ['./in', 'é', 'in/é'],
    ['./in', bytes('\xe9'), bytes('in/\xe9')],
    [bytes('./\xe9/'), 'é', bytes('\xe9/\xc3\xa9')],
  ])('is joined as text is: %s, %s', (directory, name, joined) => {
    expect(joinPath(directory, name)).toEqual(joined);
  });

  test('takes another ending', () => {
    expect(withEnding('a.html', /\.[a-z]+$/, '.json')).toBe('a.json');
    expect(withEnding(bytes('\xe9.html'), /\.[a-z]+$/, '.json')).toEqual(bytes('\xe9.json'));
  });
});
