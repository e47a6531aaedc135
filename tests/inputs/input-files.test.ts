import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { amongInputs } from '../../src/inputs/index.js';
import { temporaryDirectory } from './collect.js';

test('knows a file among the inputs by whatever path leads to it', async () => {
  const root = temporaryDirectory();
  const at = (name: string) => join(root, name);
  for (const name of ['in', 'in/out']) mkdirSync(at(name));
  for (const name of ['named.txt', 'in/walked.txt', 'in/out/article.txt', 'other.txt']) writeFileSync(at(name), name);
  linkSync(at('in/walked.txt'), at('hard.txt'));
  symlinkSync('named.txt', at('soft.txt'));
  const isInput = amongInputs(['-', 'https://example.org/', at('named.txt'), at('gone.txt'), at('in')], at('in/out'));
  const found = async (...names: string[]) => Promise.all(names.map((name) => isInput(at(name))));
  expect(await found('named.txt', 'soft.txt', 'in/walked.txt', 'hard.txt')).toEqual([true, true, true, true]);
  expect(await found('other.txt', 'in/out/article.txt', 'gone.txt')).toEqual([false, false, false]);
});
