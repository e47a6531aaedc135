import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Ahead, cleanAhead } from '../../src/batch/clean-ahead.js';
import type { Result } from '../../src/batch/result.js';
import type { RawInput } from '../../src/types.js';
import { cleaned, rawInput } from './builders.js';

/** Cleans when it is told to. */
function heldCleaner() {
  const held = new Map<string, () => void>();
  return {
    held,
    clean: ({ source }: RawInput) =>
      new Promise<Result>((resolve) => held.set(source, () => resolve(cleaned({ source })))),
    async release(...sources: string[]) {
      for (const source of sources) held.get(source)!();
      await turns();
    },
  };
}

async function turns(): Promise<void> {
  for (let i = 0; i < 5; i++) await nextTurn();
}

/** Gives pages and notes which were asked for. */
async function* pages(names: string, read: string[] = []) {
  for (const name of names) {
    read.push(name);
    yield rawInput(name);
  }
}

/** Takes all results; `taken` grows as they come. */
function takeAll(results: ReturnType<typeof cleanAhead>) {
  const taken: string[] = [];
  const done = (async () => {
    for await (const { item } of results) taken.push('source' in item ? item.source : item.feed);
  })();
  return { taken, done };
}

const two: Ahead = { pages: 2, ordered: true };

describe('cleanAhead', () => {
  it('has several pages cleaned at a time and gives them in order', async () => {
    const cleaner = heldCleaner();
    const { taken, done } = takeAll(cleanAhead(pages('abc'), cleaner.clean, two));
    await turns();
    expect([...cleaner.held.keys()]).toEqual(['a', 'b']);
    await cleaner.release('b');
    expect([...cleaner.held.keys()]).toEqual(['a', 'b', 'c']);
    expect(taken).toEqual([]);
    await cleaner.release('a');
    expect(taken).toEqual(['a', 'b']);
    await cleaner.release('c');
    await done;
    expect(taken).toEqual(['a', 'b', 'c']);
  });

  it('gives them as they are ready where order does not matter', async () => {
    const cleaner = heldCleaner();
    const { taken, done } = takeAll(cleanAhead(pages('abc'), cleaner.clean, { pages: 3, ordered: false }));
    await turns();
    await cleaner.release('c');
    await cleaner.release('a');
    expect(taken).toEqual(['c', 'a']);
    await cleaner.release('b');
    await done;
    expect(taken).toEqual(['c', 'a', 'b']);
  });

  it('gives a result that is ready while the next input is still to come', async () => {
    const cleaner = heldCleaner();
    async function* slow() {
      yield rawInput('a');
      await new Promise(() => {});
    }
    const { taken } = takeAll(cleanAhead(slow(), cleaner.clean, two));
    await turns();
    await cleaner.release('a');
    expect(taken).toEqual(['a']);
  });

  it('with one page at a time reads the next input when the last was taken', async () => {
    const read: string[] = [];
    const results = cleanAhead(pages('abc', read), async ({ source }) => cleaned({ source }), {
      pages: 1,
      ordered: true,
    });
    await results.next();
    await turns();
    expect(read).toEqual(['a']);
    await results.next();
    await turns();
    expect(read).toEqual(['a', 'b']);
    await results.return(undefined);
  });

  it('reads no further while the results are not taken', async () => {
    const read: string[] = [];
    const results = cleanAhead(pages('x'.repeat(5000), read), async ({ source }) => cleaned({ source }), two);
    await results.next();
    for (let i = 0; i < 2000; i++) await nextTurn();
    expect(read.length).toBeGreaterThan(500);
    expect(read.length).toBeLessThan(1500);
    await results.return(undefined);
  });

  it('begins no page while those that are being cleaned are large', async () => {
    const cleaner = heldCleaner();
    async function* large() {
      for (const name of 'abcd') yield rawInput(name, { content: new Uint8Array(50 * 1024 * 1024) });
    }
    const { taken, done } = takeAll(cleanAhead(large(), cleaner.clean, { pages: 8, ordered: true }));
    await turns();
    expect([...cleaner.held.keys()]).toEqual(['a', 'b', 'c']);
    await cleaner.release('a');
    expect([...cleaner.held.keys()]).toEqual(['a', 'b', 'c', 'd']);
    await cleaner.release('b', 'c', 'd');
    await done;
    expect(taken).toEqual(['a', 'b', 'c', 'd']);
  });

  it('passes on what holds no page in its place', async () => {
    async function* mixed() {
      yield rawInput('a');
      yield { id: null, source: 'gone', error: new Error('gone') };
      yield { feed: 'feed', pages: [], etag: null, lastModified: null };
    }
    const results = cleanAhead(mixed(), async ({ source }) => cleaned({ source }), two);
    const { taken, done } = takeAll(results);
    await done;
    expect(taken).toEqual(['a', 'gone', 'feed']);
  });

  it('at the signal gives what is ready and leaves the rest', async () => {
    const cleaner = heldCleaner();
    const interruption = new AbortController();
    const { signal } = interruption;
    const { taken, done } = takeAll(cleanAhead(pages('ab'), cleaner.clean, { ...two, signal }));
    await turns();
    await cleaner.release('a');
    interruption.abort();
    await done;
    expect(taken).toEqual(['a']);
  });

  it('keeps no page once it was cleaned', async () => {
    const results = cleanAhead(pages('a'), async ({ source }) => cleaned({ source }), two);
    const { value } = await results.next();
    expect(value?.item).toMatchObject({ source: 'a', content: '' });
    await results.return(undefined);
  });

  it('tells what breaks the inputs', async () => {
    async function* broken() {
      yield rawInput('a');
      throw new Error('no more');
    }
    const { taken, done } = takeAll(cleanAhead(broken(), async ({ source }) => cleaned({ source }), two));
    await expect(done).rejects.toThrow('no more');
    expect(taken).toEqual(['a']);
  });
});
