import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doneInputs, withoutDone } from '../../../src/batch/resume/done-inputs.js';
import { rawInput, temporaryDirectory } from '../builders.js';

const later = new Date(Date.now() + 60_000);
const linesOf = (names: string) => [...names].map((source) => ({ source }));

function done(names: string, began = later) {
  const told: string[] = [];
  return { inputs: doneInputs(linesOf(names), { began, onDone: ({ source }) => void told.push(source) }), told };
}

async function left(names: string, over: string) {
  async function* items() {
    for (const name of over) yield rawInput(name);
  }
  const { inputs, told } = done(names);
  const rest: string[] = [];
  for await (const item of withoutDone(items(), inputs)) rest.push('source' in item ? item.source : '');
  return { rest: rest.join(''), told: told.join(''), count: inputs.end().count };
}

describe('doneInputs', () => {
  it.each([
    ['what is done is left out', 'ab', 'abcd', 'cd', 'ab'],
    ['an input that is named twice is done twice', 'aa', 'aaa', 'a', 'aa'],
    ['from the first that is another on nothing is done', 'abc', 'axbc', 'xbc', 'a'],
    ['from one that is missing on nothing is done', 'abc', 'acd', 'cd', 'a'],
    ['fewer inputs than were done are all done', 'abc', 'ab', '', 'ab'],
    ['nothing was done', '', 'ab', 'ab', ''],
  ])('%s', async (_, names, over, rest, told) => {
    expect(await left(names, over)).toEqual({ rest, told, count: told.length });
  });

  it('a file of one page need not be opened; one of several is', () => {
    const { inputs } = done('a');
    expect(inputs.hasFile('b')).toBe(false);
    expect(inputs.hasFile('a')).toBe(true);
    expect(inputs.hasFile('a')).toBe(false);
  });

  it('a file that changed since, in content or in name, is not done, nor is what comes after it', async () => {
    const path = join(await temporaryDirectory(), 'page.html');
    const lines = [{ source: path }, { source: 'b' }];
    const began = new Date(Date.now() - 60_000);
    writeFileSync(path, 'x');
    // Its content claims to be old.
    utimesSync(path, 0, 0);
    const inputs = doneInputs(lines, { began, onDone: () => {} });
    expect(inputs.hasFile(path)).toBe(false);
    expect(inputs.has(rawInput('b'))).toBe(false);
    expect(inputs.end()).toEqual({ last: null, count: 0 });
    expect(doneInputs(lines, { began: later, onDone: () => {} }).hasFile(path)).toBe(true);
  });

  it('what is no longer there is not done, nor is what comes after it', () => {
    const isThere = ({ source }: { source: string }) => source !== 'b';
    const inputs = doneInputs(linesOf('abc'), { began: later, onDone: () => {}, isThere });
    expect(inputs.has(rawInput('a'))).toBe(true);
    expect(inputs.hasFile('b')).toBe(false);
    expect(inputs.has(rawInput('b'))).toBe(false);
    expect(inputs.has(rawInput('c'))).toBe(false);
    expect(inputs.end().count).toBe(1);
  });
});
