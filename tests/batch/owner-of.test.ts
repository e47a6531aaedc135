import { expect, it } from 'vitest';
import { ownerOf } from '../../src/batch/owner-of.js';
import { rawInput } from './builders.js';

const visit = { requested: 'https://example.org/a', exchanges: [], ended: null, etag: null, lastModified: null };

it.each([
  ['a file by its path from the directory on', rawInput('/data/in/a.html'), '../in/a.html'],
  ['a file however its path is written', rawInput('/data/out/../in//a.html'), '../in/a.html'],
  ['a record by its file', rawInput('/data/in/all.ndjson:12', { id: 'a1' }), '../in/all.ndjson'],
  ['standard input', rawInput('-'), '-'],
  ['a line of standard input', rawInput('-:3'), '-'],
  ['no address', rawInput('https://example.org/a', { visit }), null],
])('names %s', (_, input, owner) => {
  expect(ownerOf(input, '/data/out')).toBe(owner);
});
