import { expect, it } from 'vitest';
import { resolveConfig } from '../../src/cli/config.js';
import { ExitCode } from '../../src/cli/exit-code.js';
import { runInputs } from '../../src/cli/run-inputs.js';
import type { CleanOptions } from '../../src/types.js';
import { recorder } from '../batch/builders.js';
import { extraction } from '../outputs/builders.js';

const noConfigFile = { HOME: '/nonexistent' };

async function* standardInput() {
  yield Buffer.from('The quay reopened on Monday.');
}

it.each([
  [{}, { from: null, body: 'text', keep: [] }],
  [
    { from: 'html', body: 'markdown', keep: 'captions' },
    { from: 'html', body: 'markdown', keep: ['captions'] },
  ],
])('tells the pipeline what %j asks for', async (flags, told) => {
  const asked: CleanOptions[] = [];
  const io = {
    stdin: standardInput(),
    stdinIsTerminal: () => false,
    stdout: recorder(),
    stdoutFile: () => null,
    stderr: recorder(),
    env: noConfigFile,
    signal: new AbortController().signal,
  };
  const sink = { write: async () => {}, finish: async () => {}, abandon: async () => {} };
  const extract = async (_: unknown, options: CleanOptions) => {
    asked.push(options);
    return extraction();
  };
  const code = await runInputs({ inputs: ['-'], single: true, extract, sink }, resolveConfig(flags, noConfigFile), io);
  expect(code).toBe(ExitCode.Ok);
  expect(asked).toEqual([expect.objectContaining(told)]);
});
