import { describe, expect, it, onTestFinished } from 'vitest';
import { openPool } from '../../../src/batch/pool/index.js';
import type { Result } from '../../../src/batch/result.js';
import { defaultCleanOptions } from '../../../src/pipeline.js';
import { rawInput } from '../builders.js';

function pool({ threads = 1, maxTime = 20_000, maxMemory = 64 * 1024 * 1024 } = {}) {
  const code = new URL('thread.mjs', import.meta.url);
  const task = { options: defaultCleanOptions, output: 'ndjson' } as const;
  const opened = openPool({ threads, maxTime, maxMemory, task, code });
  onTestFinished(() => opened.close());
  /** Has a page for each deed cleaned; 'x' is one that is cleaned at once. */
  const clean = (...deeds: string[]) =>
    Promise.all(deeds.map((content, at) => opened.clean(rawInput(`page ${at}`, { id: at, content }))));
  return { clean };
}

const told = (result: Result) => ('error' in result ? `${result.error.code} ${result.id}` : result.record.source);

describe('openPool', () => {
  it('gives each page its own result', async () => {
    const results = await pool({ threads: 3 }).clean(...'xxxxxxxxxx');
    expect(results.map(told)).toEqual(Array.from({ length: 10 }, (_, at) => `page ${at}`));
  });

  it('starts no more threads than it may, and one where one has time', async () => {
    const { clean } = pool({ threads: 2 });
    const threadsOf = (results: Result[]) => new Set(results.map((result) => 'text' in result && result.text)).size;
    expect(threadsOf(await clean('x'))).toBe(1);
    expect(threadsOf(await clean('x'))).toBe(1);
    expect(threadsOf(await clean(...'xxxxxxxx'))).toBe(2);
  });

  it.each([
    ['hangs', 'hang', { maxTime: 300 }, 'timeout', 'page 1: took more than 0.3 s to clean'],
    ['takes too much memory', 'fill', {}, 'out-of-memory', 'page 1: needs more than 64 MB of memory to clean'],
    ['ends the thread', 'exit', {}, 'internal', 'page 1: its thread ended with 7'],
    ['breaks the thread', 'bug', {}, 'internal', 'page 1: x is undefined'],
  ])('of a page that %s makes a record, and goes on with a fresh thread', async (_, deed, limits, code, message) => {
    const results = await pool(limits).clean('x', deed, 'x', 'x');
    expect(results.map(told)).toEqual(['page 0', `${code} 1`, 'page 2', 'page 3']);
    expect(results[1]).toMatchObject({ source: 'page 1', error: { message: expect.stringContaining(message) } });
    const [first, , ...later] = results.map((result) => ('text' in result ? result.text : ''));
    expect(later).not.toContain(first);
  });

  it('ends where every page is one that hangs', async () => {
    const results = await pool({ threads: 2, maxTime: 100 }).clean('hang', 'hang', 'hang', 'hang', 'hang');
    expect(results.map(told)).toEqual([0, 1, 2, 3, 4].map((at) => `timeout ${at}`));
  });

  it('counts the time of a page from when it is begun', async () => {
    // Behind two pages that take their whole time.
    const results = await pool({ maxTime: 400 }).clean('hang', 'hang', 'x');
    expect(results.map(told)).toEqual(['timeout 0', 'timeout 1', 'page 2']);
  });
});
