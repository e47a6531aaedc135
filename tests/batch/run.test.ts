import { getEventListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Cleaner, cleanHere } from '../../src/batch/cleaner.js';
import { runBatch } from '../../src/batch/run.js';
import type { ReadInput, Sink } from '../../src/batch/sink.js';
import { CleancopyError, toFailure } from '../../src/errors.js';
import { cleaned, rawInput } from './builders.js';

const cleaner: Cleaner = cleanHere(async ({ id, source }) =>
  source === 'chrome'
    ? toFailure(id, source, new CleancopyError('no-article', 'chrome: no article found'))
    : cleaned({ id, source }),
);

function recordingSink(events: string[]): Sink {
  return {
    async write(result) {
      await nextTurn();
      events.push('record' in result ? `article ${result.record.source}` : `${result.error.code} ${result.source}`);
    },
    finish: async () => void events.push('finish'),
    abandon: async () => void events.push('abandon'),
  };
}

async function* each(inputs: readonly ReadInput[], events: string[] = []): AsyncGenerator<ReadInput> {
  for (const input of inputs) {
    events.push(`read ${input.source}`);
    yield input;
  }
}

describe('runBatch', () => {
  it('writes one result an input, in order, before it reads the next', async () => {
    const events: string[] = [];
    const inputs = [rawInput('a'), rawInput('chrome'), rawInput('b')];
    const tally = await runBatch(each(inputs, events), { cleaner, sink: recordingSink(events) });
    expect(events).toEqual([
      'read a',
      'article a',
      'read chrome',
      'no-article chrome',
      'read b',
      'article b',
      'finish',
    ]);
    expect(tally).toEqual({ articles: 2, failures: 1, known: 0, repeats: 0 });
  });

  it('makes a record of what could not be read, and goes on', async () => {
    const events: string[] = [];
    const unreadable = { id: 7, source: 'gone', error: new CleancopyError('not-found', 'gone: no such file') };
    const tally = await runBatch(each([unreadable, rawInput('a')]), {
      cleaner,
      sink: recordingSink(events),
    });
    expect(events).toEqual(['not-found gone', 'article a', 'finish']);
    expect(tally).toEqual({ articles: 1, failures: 1, known: 0, repeats: 0 });
  });

  it('abandons the output when it cannot be written, and reads no further', async () => {
    const events: string[] = [];
    const sink = {
      ...recordingSink(events),
      write: () => Promise.reject(new CleancopyError('unwritable-output', 'disk full')),
    };
    await expect(runBatch(each([rawInput('a'), rawInput('b')], events), { cleaner, sink })).rejects.toThrow(
      'disk full',
    );
    expect(events).toEqual(['read a', 'abandon']);
  });

  it('ends at the signal, also while it waits for an input that never comes', async () => {
    const events: string[] = [];
    const interruption = new AbortController();
    async function* endless() {
      yield rawInput('a');
      setImmediate(() => interruption.abort());
      await new Promise(() => {});
    }
    const tally = await runBatch(endless(), {
      cleaner,
      sink: recordingSink(events),
      signal: interruption.signal,
    });
    expect(events).toEqual(['article a', 'abandon']);
    expect(tally.articles).toBe(1);
  });

  it('leaves no listener behind for each input', async () => {
    const { signal } = new AbortController();
    await runBatch(each([rawInput('a'), rawInput('b')]), { cleaner, sink: recordingSink([]), signal });
    await nextTurn();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
