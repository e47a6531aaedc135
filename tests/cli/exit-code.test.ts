import { describe, expect, it } from 'vitest';
import { ExitCode, mergeExitCodes } from '../../src/cli/exit-code.js';

describe('ExitCode', () => {
  it('never uses what belongs to xargs and the shell', () => {
    const codes = Object.values(ExitCode).filter((code) => typeof code === 'number');
    expect(codes).toEqual([0, 1, 2, 3, 130, 143]);
  });

  it('merges to the gravest', () => {
    expect(mergeExitCodes()).toBe(ExitCode.Ok);
    expect(mergeExitCodes(ExitCode.SomeFailed, ExitCode.Ok, ExitCode.Unwritable)).toBe(ExitCode.Unwritable);
    expect(mergeExitCodes(ExitCode.SomeFailed, ExitCode.Interrupted)).toBe(ExitCode.Interrupted);
  });
});
