import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { totalBytes } from '../../src/inputs/index.js';
import { temporaryDirectory } from '../batch/builders.js';

const { signal } = new AbortController();

it('adds up files and what directories hold of pages', async () => {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, 'deep'));
  await writeFile(join(directory, 'deep', 'a.html'), '12345');
  await writeFile(join(directory, 'picture.png'), '1234567');
  await writeFile(join(directory, 'b.txt'), '123');
  expect(await totalBytes([directory, join(directory, 'b.txt'), join(directory, 'gone')], null, signal)).toBe(11);
});

it('knows how long standard input is where that is a file', async () => {
  expect(await totalBytes(['-'], 12, signal)).toBe(12);
});

it.each(['-', 'https://example.org/'])('does not know how much %s holds', async (spec) => {
  expect(await totalBytes(['a.txt', spec], null, signal)).toBeNull();
});
