import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { askWithin } from './ask-within.js';

const folder = mkdtempSync(path.join(tmpdir(), 'ask-within-'));
const module = path.join(folder, 'child.mjs');
writeFileSync(
  module,
  `process.on('message', (question) => {
    if (question === 'hang') for (;;);
    if (question === 'die') process.exit(3);
    process.send(question.toUpperCase());
  });`,
);
afterAll(() => rmSync(folder, { recursive: true }));

it('goes on with a new child after one that hangs and after one that dies', async () => {
  const seen: number[] = [];
  const replies = await askWithin(module, ['a', 'hang', 'b', 'die', 'c'], 3000, (done) => seen.push(done));
  expect(replies).toEqual([
    { answer: 'A' },
    { answer: null, reason: 'time limit' },
    { answer: 'B' },
    { answer: null, reason: 'died' },
    { answer: 'C' },
  ]);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
}, 30_000);
