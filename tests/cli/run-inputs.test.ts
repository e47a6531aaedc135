import { expect, it } from 'vitest';
import { cleanHere } from '../../src/batch/cleaner.js';
import { resolveConfig } from '../../src/cli/config.js';
import { ExitCode } from '../../src/cli/exit-code.js';
import { cleanOptionsOf, runInputs } from '../../src/cli/run-inputs.js';
import { cleaned, recorder } from '../batch/builders.js';

const noConfigFile = { HOME: '/nonexistent' };

async function* standardInput() {
  yield Buffer.from('The quay reopened on Monday.');
}

it.each([
  [{}, { from: null, body: 'text', keep: [] }],
  [{ from: 'ndjson' }, { from: null }],
  [
    { from: 'html', body: 'markdown', keep: 'captions' },
    { from: 'html', body: 'markdown', keep: ['captions'] },
  ],
])('tells the pipeline what %j asks for', (flags, told) => {
  expect(cleanOptionsOf(resolveConfig(flags, noConfigFile))).toMatchObject(told);
});

it('takes inputs through the cleaner to the sink', async () => {
  const written: string[] = [];
  const io = {
    stdin: standardInput(),
    stdinIsTerminal: () => false,
    stdout: recorder(),
    stdoutFile: () => null,
    stderr: recorder(),
    env: noConfigFile,
    signal: new AbortController().signal,
  };
  const sink = { write: async () => void written.push('it'), finish: async () => {}, abandon: async () => {} };
  const cleaner = cleanHere(async ({ source }) => cleaned({ source }));
  const run = { inputs: ['-'], single: true, cleaner, sink };
  expect(await runInputs(run, resolveConfig({}, noConfigFile), io)).toBe(ExitCode.Ok);
  expect(written).toEqual(['it']);
});
