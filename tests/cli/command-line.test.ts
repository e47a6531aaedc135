import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import { ExitCode } from '../../src/cli/exit-code.js';
import type { Io } from '../../src/cli/io.js';
import { recorder } from '../batch/builders.js';

/** A terminal at which somebody sits who types nothing. */
function terminal() {
  const stdout = { ...recorder(), isTTY: true, columns: 80 };
  const stderr = { ...recorder(), isTTY: true };
  const io: Io = {
    stdin: { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) },
    stdinIsTerminal: () => true,
    stdout,
    stdoutFile: () => null,
    stderr,
    env: { TERM: 'dumb', HOME: '/nonexistent' },
    signal: new AbortController().signal,
  };
  return { io, stdout, stderr };
}

describe('runCommandLine', () => {
  it.each([[[]], [['-t', 'text']], [['explain']]])(
    'prints the help instead of waiting for %j at a terminal',
    async (args) => {
      const { io, stdout, stderr } = terminal();
      expect(await runCommandLine(args, io)).toBe(ExitCode.Usage);
      expect(stdout.text).toBe('');
      expect(stderr.text).toMatch(/^Usage: cleancopy/);
    },
  );

  it('prints help that was asked for to standard output', async () => {
    const { io, stdout, stderr } = terminal();
    expect(await runCommandLine(['--help'], io)).toBe(ExitCode.Ok);
    expect(stdout.text).toMatch(/^Usage: cleancopy/);
    expect(stderr.text).toBe('');
  });

  it('reports a usage error on one line', async () => {
    const { io, stderr } = terminal();
    expect(await runCommandLine(['--zzz'], io)).toBe(ExitCode.Usage);
    expect(stderr.text).toBe("cleancopy: unknown option '--zzz': see cleancopy --help\n");
  });

  it.each([[['-']], [['explain', '-']]])('refuses to keep what there is no name for: %j', async (args) => {
    const { io, stderr } = terminal();
    expect(await runCommandLine([...args, '--keep', 'ads'], io)).toBe(ExitCode.Usage);
    expect(stderr.text).toBe(
      'cleancopy: --keep ads: must be a list, with commas between, of captions, lists: see cleancopy --help\n',
    );
  });
});
