import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/cli/config.js';
import type { LooseFlags } from '../../src/cli/flags.js';
import type { Io } from '../../src/cli/io.js';
import { openKeeping } from '../../src/cli/keeping.js';
import { recorder, temporaryDirectory } from '../batch/builders.js';

const grown = '/srv/news/all.ndjson';

function keep(flags: LooseFlags) {
  const io: Io = {
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdinIsTerminal: () => false,
    stdout: recorder(),
    stdoutFile: () => grown,
    stderr: recorder(),
    env: { HOME: '/nonexistent' },
    signal: new AbortController().signal,
  };
  return openKeeping(flags, resolveConfig({}, io.env), io);
}

describe('openKeeping', () => {
  it('keeps nothing unless it is asked to', async () => {
    expect(await keep({})).toMatchObject({ ledger: null, captures: [], growing: null });
    await expect(keep({ changed: true })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/^--changed is about --state/),
    });
  });

  it.each<[LooseFlags, string | null]>([
    [{}, grown],
    [{ output: '-' }, grown],
    [{ output: 'all.ndjson' }, null],
    [{ outputDir: 'out' }, null],
  ])('knows the file that grows with %j: %s', async (flags, growing) => {
    const directory = await temporaryDirectory();
    const keeping = await keep({ ...flags, state: join(directory, 'news.state') });
    expect(keeping.growing).toBe(growing);
    await keeping.close();
  });

  it.each<[LooseFlags, boolean]>([
    [{}, true],
    [{ outputDir: 'out' }, true],
    [{ output: 'all.ndjson' }, false],
  ])('with %j remembers at once: %s', async (flags, atOnce) => {
    const state = join(await temporaryDirectory(), 'news.state');
    const first = await keep({ ...flags, state });
    first.ledger!.endFeed({ feed: 'https://example.org/', pages: [], etag: '"1"', lastModified: null });
    await first.close();
    const second = await keep({ state });
    expect(second.ledger!.validators('https://example.org/') !== null).toBe(atOnce);
    await second.close();
  });

  it('holds the lock until it is closed', async () => {
    const directory = await temporaryDirectory();
    const keeping = await keep({
      state: join(directory, 'news.state'),
      saveRaw: join(directory, 'raw'),
      warc: join(directory, 'a.warc'),
    });
    expect(keeping.captures).toHaveLength(2);
    expect(await readdir(directory)).toEqual(['news.state', 'news.state.lock', 'raw']);
    await keeping.close();
    expect(await readdir(directory)).toEqual(['news.state', 'raw']);
  });

  it('leaves no lock where a later one cannot be opened', async () => {
    const directory = await temporaryDirectory();
    const state = join(directory, 'news.state');
    await writeFile(state, 'Milk\n');
    await expect(keep({ state, warc: join(directory, 'a.warc') })).rejects.toMatchObject({ code: 'invalid-state' });
    expect(await readdir(directory)).toEqual(['news.state']);
  });
});
