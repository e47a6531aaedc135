import { expect, test } from 'vitest';
import { formatBytes, unreadableBecause } from '../../src/inputs/unreadable.js';
import { errorOf } from './collect.js';

test.each([
  ['ENOENT', 'not-found', 'a.txt: no such file or directory: check the path'],
  ['EACCES', 'no-permission', 'a.txt: permission denied: check the permissions of the file'],
  ['EIO', 'unreadable-input', 'a.txt: i/o error: check that the file can be read'],
])('%s is told as %s, with the cause kept', (errno, code, message) => {
  const cause = Object.assign(new Error('i/o error'), { code: errno });
  const error = errorOf(unreadableBecause('a.txt', cause));
  expect(error).toMatchObject({ code, message, cause });
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [50_000_000, '50 MB'],
  [3_000_000_000_000, '3000 GB'],
])('%d is written as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
