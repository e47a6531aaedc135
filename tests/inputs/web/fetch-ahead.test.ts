import { describe, expect, test } from 'vitest';
import { fetchAhead, type Task } from '../../../src/inputs/web/fetch-ahead.js';

const MEBIBYTE = 1024 * 1024;

/** Tasks whose reading ends when the test says so. */
class Bench {
  /** In the order in which they were begun. */
  readonly begun: string[] = [];
  running = 0;
  mostRunning = 0;
  readonly #gates = new Map<string, { opened: Promise<void>; open: () => void }>();

  task(name: string, host: string | null, results: readonly string[] = [name]): Task<string> {
    const gate = this.#gate(name);
    const bench = this;
    return {
      host,
      async *read() {
        bench.begun.push(name);
        bench.running += 1;
        bench.mostRunning = Math.max(bench.mostRunning, bench.running);
        await gate.opened;
        bench.running -= 1;
        yield* results;
      },
    };
  }

  finish(...names: string[]): void {
    for (const name of names) this.#gate(name).open();
  }

  #gate(name: string) {
    const known = this.#gates.get(name);
    if (known) return known;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const gate = { opened, open };
    this.#gates.set(name, gate);
    return gate;
  }
}

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Lets everything go on that can. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Takes results as they come, in the background. */
function taking(results: AsyncGenerator<string>): { taken: string[]; all: Promise<void> } {
  const taken: string[] = [];
  const all = (async () => {
    for await (const result of results) taken.push(result);
  })();
  return { taken, all };
}

const ahead = (tasks: readonly Task<string>[], { jobs = 4, size = 0 } = {}) =>
  fetchAhead(from(tasks), { jobs, sizeOf: () => size });

describe('order', () => {
  test('is that of the tasks, whatever ends first', async () => {
    const bench = new Bench();
    const { taken, all } = taking(ahead(['a', 'b', 'c'].map((name) => bench.task(name, name))));
    for (const name of ['c', 'b']) {
      bench.finish(name);
      await settle();
      expect(taken).toEqual([]);
    }
    bench.finish('a');
    await all;
    expect(taken).toEqual(['a', 'b', 'c']);
  });

  test('is kept where tasks give several results or none', async () => {
    const bench = new Bench();
    const tasks = [bench.task('a', 'a', []), bench.task('b', 'b', ['b1', 'b2']), bench.task('c', null, ['c1', 'c2'])];
    const { taken, all } = taking(ahead(tasks));
    bench.finish('c', 'b', 'a');
    await all;
    expect(taken).toEqual(['b1', 'b2', 'c1', 'c2']);
  });

  test('of nothing is nothing', async () => {
    const { taken, all } = taking(ahead([]));
    await all;
    expect(taken).toEqual([]);
  });
});

describe('hosts', () => {
  test('are read from at once, one task each', async () => {
    const bench = new Bench();
    const names = ['a1', 'a2', 'b1', 'a3', 'c1', 'b2'];
    const { taken, all } = taking(ahead(names.map((name) => bench.task(name, name[0]!))));
    await settle();
    expect(bench.begun).toEqual(['a1', 'b1', 'c1']);
    bench.finish('b1');
    await settle();
    expect(bench.begun).toEqual(['a1', 'b1', 'c1', 'b2']);
    bench.finish(...names);
    await all;
    expect(taken).toEqual(names);
    expect(bench.begun.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
  });

  test('are at most as many as jobs', async () => {
    const bench = new Bench();
    const names = Array.from({ length: 10 }, (_, number) => `host${number}`);
    const { taken, all } = taking(
      ahead(
        names.map((name) => bench.task(name, name)),
        { jobs: 3 },
      ),
    );
    await settle();
    expect(bench.begun).toEqual(names.slice(0, 3));
    bench.finish(...names);
    await all;
    expect(bench.mostRunning).toBe(3);
    expect(taken).toEqual(names);
  });

  test('that are slow do not keep others from being read', async () => {
    const bench = new Bench();
    const quick = Array.from({ length: 500 }, (_, number) => `quick${number}`);
    const names = ['slow', ...quick];
    const { taken, all } = taking(
      ahead(
        names.map((name) => bench.task(name, name.replace(/\d+/, ''))),
        { jobs: 2 },
      ),
    );
    bench.finish(...quick);
    await settle();
    while (bench.begun.length < names.length) await settle();
    expect(taken).toEqual([]);
    bench.finish('slow');
    await all;
    expect(taken).toEqual(names);
  });
});

describe('what needs no host', () => {
  test('is read when its turn has come, and results wait behind it', async () => {
    const bench = new Bench();
    const { taken, all } = taking(ahead([bench.task('a', 'a'), bench.task('file', null), bench.task('b', 'b')]));
    bench.finish('b');
    await settle();
    expect(bench.begun).toEqual(['a', 'b']);
    bench.finish('a');
    await settle();
    expect(bench.begun).toEqual(['a', 'b', 'file']);
    expect(taken).toEqual(['a']);
    bench.finish('file');
    await all;
    expect(taken).toEqual(['a', 'file', 'b']);
  });

  test('is given piece by piece', async () => {
    let read = 0;
    const endless: Task<number> = {
      host: null,
      async *read() {
        for (;;) yield read++;
      },
    };
    const taken: number[] = [];
    for await (const result of fetchAhead(from([endless]), { jobs: 1, sizeOf: () => 0 })) {
      taken.push(result);
      if (taken.length === 3) break;
    }
    expect(taken).toEqual([0, 1, 2]);
    expect(read).toBe(3);
  });
});

describe('memory', () => {
  const names = Array.from({ length: 40 }, (_, number) => `result${number}`);

  test('holds results up to a size, and then only what is wanted next is read', async () => {
    const bench = new Bench();
    const tasks = [bench.task('first', 'first'), ...names.map((name) => bench.task(name, 'other'))];
    const { taken, all } = taking(ahead(tasks, { size: 32 * MEBIBYTE }));
    bench.finish(...names);
    await settle();
    // 128 MiB of results wait, the first is still on its way.
    expect(bench.begun).toEqual(['first', ...names.slice(0, 4)]);
    bench.finish('first');
    await all;
    expect(taken).toEqual(['first', ...names]);
  });

  test('is made by taking', async () => {
    const bench = new Bench();
    bench.finish(...names);
    const results = ahead(
      names.map((name) => bench.task(name, 'host')),
      { size: 64 * MEBIBYTE },
    );
    for (const [at, name] of names.entries()) {
      // Two that wait fill the memory; to take one makes room for the next.
      expect(await results.next()).toEqual({ done: false, value: name });
      await settle();
      expect(bench.begun).toEqual(names.slice(0, at + 3));
    }
    expect(await results.next()).toMatchObject({ done: true });
  });

  test('never keeps the next result from being read', async () => {
    const bench = new Bench();
    bench.finish(...names);
    // Alternating hosts, one at a time: whatever is read ahead fills the memory.
    const tasks = names.map((name, at) => bench.task(name, at % 2 === 0 ? 'even' : 'odd'));
    const { taken, all } = taking(ahead(tasks, { jobs: 1, size: 129 * MEBIBYTE }));
    await all;
    expect(taken).toEqual(names);
  });

  test('of tasks is bounded: a list is read no further than ten thousand ahead', async () => {
    const bench = new Bench();
    let given = 0;
    async function* endless(): AsyncGenerator<Task<string>> {
      for (;;) yield bench.task(`task${given++}`, 'host');
    }
    const results = fetchAhead(endless(), { jobs: 1, sizeOf: () => 0 });
    bench.finish('task0');
    await results.next();
    await settle();
    expect(given).toBeGreaterThanOrEqual(10_000);
    expect(given).toBeLessThanOrEqual(10_001);
    bench.finish('task1');
    await results.return(undefined);
  });
});

describe('the end', () => {
  test('comes with an error of the list, or of a task that should not have thrown', async () => {
    async function* broken(): AsyncGenerator<Task<string>> {
      yield new Bench().task('a', 'a');
      throw new Error('the list cannot be read');
    }
    await expect(taking(fetchAhead(broken(), { jobs: 1, sizeOf: () => 0 })).all).rejects.toThrow('the list');
    const task: Task<string> = {
      host: 'a',
      // biome-ignore lint/correctness/useYield: it has nothing to give.
      async *read() {
        throw new Error('the task failed');
      },
    };
    await expect(taking(ahead([task])).all).rejects.toThrow('the task failed');
  });

  test('that the reader makes begins nothing more and closes the list', async () => {
    const bench = new Bench();
    let isClosed = false;
    async function* list(): AsyncGenerator<Task<string>> {
      try {
        for (let number = 0; ; number += 1) yield bench.task(`task${number}`, 'host');
      } finally {
        isClosed = true;
      }
    }
    bench.finish('task0');
    for await (const result of fetchAhead(list(), { jobs: 1, sizeOf: () => 0 })) {
      expect(result).toBe('task0');
      break;
    }
    await settle();
    bench.finish('task1', 'task2');
    await settle();
    expect(bench.begun).toEqual(['task0', 'task1']);
    expect(isClosed).toBe(true);
  });
});
