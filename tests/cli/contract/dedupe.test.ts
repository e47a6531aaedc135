import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dump } from './material.js';
import { linesOf, run, workDirectory } from './run-command.js';

function threePages(): string {
  const cwd = workDirectory();
  const text = dump();
  writeFileSync(join(cwd, 'a.txt'), text);
  writeFileSync(join(cwd, 'b.txt'), text.replace('on Friday', 'on Monday'));
  writeFileSync(join(cwd, 'c.txt'), text);
  return cwd;
}

describe('--dedupe', () => {
  it('records of a repeat what it repeats, in its place, and takes it for no failure', async () => {
    const { code, stdout, stderr } = await run(['--dedupe', 'a.txt', 'b.txt', 'c.txt'], { cwd: threePages() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(linesOf(stdout)).toMatchObject([
      { ok: true, source: 'a.txt' },
      { ok: false, source: 'b.txt', error: { code: 'duplicate', message: expect.stringMatching(/alike\), a\.txt/) } },
      { ok: false, source: 'c.txt', error: { code: 'duplicate', message: expect.stringMatching(/repeats a\.txt/) } },
    ]);
  });

  it('is not on by itself', async () => {
    const { stdout } = await run(['a.txt', 'b.txt', 'c.txt'], { cwd: threePages() });
    expect(linesOf(stdout).map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});
