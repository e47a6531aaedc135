import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Done, type Ledger, type LedgerOptions, openLedger } from '../../../src/batch/state/ledger.js';
import { rawInput, temporaryDirectory } from '../builders.js';
import { articleAt, failureAt, linesOfFile } from './builders.js';

const at = (path: string): string => `https://example.org/${path}`;

/** Runs on one state file, one after the other. */
async function stateOf(given: Partial<LedgerOptions> = {}) {
  const path = join(await temporaryDirectory(), 'news.state');
  const options = { changed: false, atOnce: true, signal: new AbortController().signal, ...given };
  return {
    path,
    async run<T>(step: (ledger: Ledger) => T | Promise<T>): Promise<T> {
      const ledger = await openLedger(path, options);
      try {
        return await step(ledger);
      } finally {
        await ledger.close();
      }
    },
  };
}

/** As a run does with each result. @returns whether it was written */
function take(ledger: Ledger, done: Done): boolean {
  const isNew = ledger.isNew(done);
  ledger.commit(done);
  return isNew;
}

describe('an article', () => {
  it('is new once, and done from then on', async () => {
    const state = await stateOf();
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('a'))).toBe(false);
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
      expect(ledger.isDone(at('a'))).toBe(true);
      expect(take(ledger, await articleAt(at('a')))).toBe(false);
    });
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('a'))).toBe(true);
      expect(ledger.isDone(at('b'))).toBe(false);
      expect(take(ledger, await articleAt(at('a')))).toBe(false);
    });
    expect(await linesOfFile(state.path)).toHaveLength(2);
  });

  it.each([
    ['HTTPS://EXAMPLE.org:443/a', true],
    ['https://example.org/a#comments', true],
    ['https://example.org/x/../a', true],
    ['https://example.org/a?x=1', false],
    ['https://example.org/A', false],
    ['http://example.org/a', false],
    ['no address', false],
  ])('is done also as %s: %s', async (url, isDone) => {
    const state = await stateOf();
    await state.run(async (ledger) => void take(ledger, await articleAt(at('a'))));
    await state.run((ledger) => expect(ledger.isDone(url)).toBe(isDone));
  });

  it('that was not fetched is always new, and not remembered', async () => {
    const state = await stateOf();
    const { result } = await articleAt(at('a'));
    await state.run((ledger) => {
      const done = { result, input: rawInput('page.html') };
      expect(take(ledger, done)).toBe(true);
      expect(take(ledger, done)).toBe(true);
    });
    expect(await linesOfFile(state.path)).toHaveLength(1);
  });

  it.each([{ etag: '"v1"' }, { lastModified: 'Fri, 28 Jan 2022 15:33:00 GMT' }])(
    'is remembered with %j',
    async (known) => {
      const state = await stateOf({ changed: true });
      await state.run(async (ledger) => void take(ledger, await articleAt(at('a'), known)));
      await state.run((ledger) => {
        expect(ledger.validators(at('a#top'))).toEqual({ etag: null, lastModified: null, ...known });
        expect(ledger.validators(at('b'))).toBeNull();
      });
    },
  );
});

describe('an article under two addresses', () => {
  it('is new once, by the address that it gives itself', async () => {
    const state = await stateOf();
    const canonical = at('a');
    await state.run(async (ledger) => {
      expect(take(ledger, await articleAt(at('a?from=feed'), { canonical }))).toBe(true);
      expect(take(ledger, await articleAt(at('a?from=mail'), { canonical }))).toBe(false);
    });
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('a?from=mail'))).toBe(true);
      // Only its own visit tells whether it is the same article: there are sites that give it wrongly.
      expect(ledger.isDone(canonical)).toBe(false);
      expect(take(ledger, await articleAt(canonical))).toBe(false);
      expect(ledger.isDone(canonical)).toBe(true);
      expect(take(ledger, await articleAt(at('a?from=home'), { canonical }))).toBe(false);
    });
  });

  it('is new once also where the address that it gives itself came first', async () => {
    const state = await stateOf();
    await state.run(async (ledger) => {
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
      expect(take(ledger, await articleAt(at('print/a'), { canonical: at('a') }))).toBe(false);
    });
  });

  it('is known under the address that it was redirected to', async () => {
    const state = await stateOf();
    await state.run(async (ledger) => void take(ledger, await articleAt(at('short'), { url: at('long') })));
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('short'))).toBe(true);
      expect(take(ledger, await articleAt(at('long')))).toBe(false);
    });
  });

  it('is two articles where the titles differ: some sites give the home page for every address', async () => {
    const state = await stateOf();
    const canonical = at('');
    await state.run(async (ledger) => {
      for (const title of ['The quay reopens', 'A second crane for the harbour', 'Ferries run on Sundays again']) {
        expect(take(ledger, await articleAt(at(title.split(' ')[1]!), { title, canonical }))).toBe(true);
      }
    });
    await state.run(async (ledger) => {
      expect(take(ledger, await articleAt(at('fourth'), { title: 'Mussels are back', canonical }))).toBe(true);
    });
  });

  it('is written once when it changed', async () => {
    const state = await stateOf({ changed: true });
    const canonical = at('a');
    const addresses = [canonical, at('a?from=feed'), at('a?from=mail')];
    const write = (known: { text?: string; title?: string }) =>
      state.run(async (ledger) => {
        const written: boolean[] = [];
        for (const address of addresses) written.push(take(ledger, await articleAt(address, { canonical, ...known })));
        return written;
      });
    expect(await write({})).toEqual([true, false, false]);
    expect(await write({})).toEqual([false, false, false]);
    expect(await write({ text: 'The ferry goes on to run until the bridge opens, the town said.' })).toEqual([
      true,
      false,
      false,
    ]);
    expect(await write({ title: 'The quay reopens a second time' })).toEqual([true, false, false]);
    expect(await write({ title: 'The quay reopens a second time' })).toEqual([false, false, false]);
  });
});

describe('with --changed an article', () => {
  const text = 'The town added later that the ferry would go on running until the end of May at least.';

  it('is not done, and new where its own text is another', async () => {
    const state = await stateOf({ changed: true });
    await state.run(async (ledger) => void take(ledger, await articleAt(at('a'))));
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('a'))).toBe(false);
      expect(take(ledger, await articleAt(at('a')))).toBe(false);
      expect(take(ledger, await articleAt(at('a'), { text }))).toBe(true);
      expect(take(ledger, await articleAt(at('a'), { text }))).toBe(false);
    });
    await state.run(async (ledger) => {
      expect(take(ledger, await articleAt(at('a'), { text }))).toBe(false);
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
    });
  });

  it('is not new where something else on its page is another, whose validators are remembered', async () => {
    const state = await stateOf({ changed: true });
    await state.run(async (ledger) => void take(ledger, await articleAt(at('a'), { etag: '"v1"' })));
    await state.run(async (ledger) => {
      const around = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
      expect(take(ledger, await articleAt(at('a'), { etag: '"v2"', around }))).toBe(false);
    });
    await state.run((ledger) => expect(ledger.validators(at('a'))?.etag).toBe('"v2"'));
  });

  it('gets no line when nothing is another', async () => {
    const state = await stateOf({ changed: true });
    await state.run(async (ledger) => void take(ledger, await articleAt(at('a'), { etag: '"v1"' })));
    const before = await readFile(state.path, 'utf8');
    await state.run(async (ledger) => void take(ledger, await articleAt(at('a'), { etag: '"v1"' })));
    expect(await readFile(state.path, 'utf8')).toBe(before);
  });

  it('without the flag stays as it was written first', async () => {
    const state = await stateOf();
    await state.run(async (ledger) => {
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
      expect(take(ledger, await articleAt(at('a'), { text }))).toBe(false);
    });
  });
});

describe('a failure', () => {
  it('that may pass is told each time, and not remembered', async () => {
    const state = await stateOf();
    for (let run = 0; run < 2; run++) {
      await state.run((ledger) => {
        expect(take(ledger, failureAt(at('a'), 'http-status', true))).toBe(true);
        expect(ledger.isDone(at('a'))).toBe(false);
      });
    }
    expect(await linesOfFile(state.path)).toHaveLength(1);
    await state.run(async (ledger) => expect(take(ledger, await articleAt(at('a')))).toBe(true));
  });

  it('that stays is told once, and is done', async () => {
    const state = await stateOf();
    await state.run((ledger) => expect(take(ledger, failureAt(at('a'), 'http-status'))).toBe(true));
    await state.run((ledger) => {
      expect(ledger.isDone(at('a'))).toBe(true);
      expect(take(ledger, failureAt(at('a'), 'http-status'))).toBe(false);
      expect(take(ledger, failureAt(at('a'), 'invalid-encoding'))).toBe(true);
    });
  });

  it('is followed by the article when there is one after all', async () => {
    const state = await stateOf({ changed: true });
    await state.run((ledger) => void take(ledger, failureAt(at('a'), 'http-status')));
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('a'))).toBe(false);
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
      expect(take(ledger, await articleAt(at('a')))).toBe(false);
    });
  });

  it('that may pass leaves what is known of the page', async () => {
    const state = await stateOf({ changed: true });
    await state.run(async (ledger) => {
      take(ledger, await articleAt(at('a')));
      expect(take(ledger, failureAt(at('a'), 'timeout', true))).toBe(true);
    });
    await state.run(async (ledger) => expect(take(ledger, await articleAt(at('a')))).toBe(false));
  });
});

describe('lines of NDJSON at one address', () => {
  it('are each an article', async () => {
    const state = await stateOf();
    const lineOf = (line: number) =>
      articleAt(at('all.ndjson'), { line, title: `Report ${line} of the harbour`, url: at(`${line}`) });
    await state.run(async (ledger) => {
      expect(take(ledger, await lineOf(1))).toBe(true);
      expect(take(ledger, await lineOf(2))).toBe(true);
    });
    await state.run(async (ledger) => {
      // What it holds may have grown, so the address itself is never done.
      expect(ledger.isDone(at('all.ndjson'))).toBe(false);
      expect(take(ledger, await lineOf(1))).toBe(false);
      expect(take(ledger, await lineOf(2))).toBe(false);
      expect(take(ledger, await lineOf(3))).toBe(true);
    });
  });
});

describe('a feed', () => {
  const feed = { feed: at('feed.xml'), pages: [at('a'), at('b')], etag: '"f1"', lastModified: null };

  it('is asked for anew only when every page of it is done', async () => {
    const state = await stateOf();
    await state.run(async (ledger) => {
      take(ledger, await articleAt(at('a')));
      take(ledger, failureAt(at('b'), 'http-status', true));
      ledger.endFeed(feed);
      expect(ledger.validators(at('feed.xml'))).toBeNull();
    });
    await state.run((ledger) => {
      expect(ledger.validators(at('feed.xml'))).toBeNull();
      take(ledger, failureAt(at('b'), 'http-status'));
      ledger.endFeed(feed);
    });
    await state.run((ledger) => {
      expect(ledger.validators(at('feed.xml'))).toEqual({ etag: '"f1"', lastModified: null });
      ledger.endFeed({ ...feed, pages: [at('a'), at('c')], etag: '"f2"' });
    });
    await state.run((ledger) => expect(ledger.validators(at('feed.xml'))?.etag).toBe('"f1"'));
  });

  it('counts a page as done that was seen to be another one, known by the address it gives itself', async () => {
    const state = await stateOf();
    await state.run(async (ledger) => {
      take(ledger, await articleAt(at('a?x=1'), { canonical: at('a'), title: 'A crane for the quay' }));
      take(ledger, await articleAt(at('b')));
      ledger.endFeed(feed);
      expect(ledger.validators(at('feed.xml'))).toBeNull();
      take(ledger, await articleAt(at('a'), { title: 'A crane for the quay' }));
      ledger.endFeed(feed);
    });
    await state.run((ledger) => expect(ledger.validators(at('feed.xml'))?.etag).toBe('"f1"'));
  });

  it('is asked for whole with --changed: an article may change without its feed', async () => {
    const state = await stateOf({ changed: true });
    await state.run((ledger) => {
      ledger.endFeed({ ...feed, pages: [] });
      expect(ledger.validators(at('feed.xml'))).toBeNull();
    });
  });

  it('gets a line only where it is another', async () => {
    const state = await stateOf();
    const empty = { ...feed, pages: [] };
    for (let run = 0; run < 3; run++) await state.run((ledger) => ledger.endFeed(empty));
    expect(await linesOfFile(state.path)).toHaveLength(2);
  });
});

describe('an output that appears only at the end', () => {
  it('has its articles done when it has appeared, and not before', async () => {
    const state = await stateOf({ atOnce: false });
    const feed = { feed: at('feed.xml'), pages: [at('a')], etag: '"f1"', lastModified: null };
    await state.run(async (ledger) => {
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
      expect(take(ledger, await articleAt(at('a')))).toBe(false);
      ledger.endFeed(feed);
    });
    await state.run(async (ledger) => {
      expect(ledger.isDone(at('a'))).toBe(false);
      expect(ledger.validators(at('feed.xml'))).toBeNull();
      expect(take(ledger, await articleAt(at('a')))).toBe(true);
      ledger.endFeed(feed);
      ledger.publish();
    });
    await state.run((ledger) => {
      expect(ledger.isDone(at('a'))).toBe(true);
      expect(ledger.validators(at('feed.xml'))?.etag).toBe('"f1"');
    });
  });
});

describe('an output that grows', () => {
  const record = '{"title":"The quay reopens"}\n';

  it.each([
    ['before its record was written', '', false],
    ['in the middle of it', record.slice(0, 9), false],
    ['after it', record, true],
  ])('of a run that was killed %s', async (_, written, isDone) => {
    const state = await stateOf();
    const file = join(state.path, '..', 'all.ndjson');
    await writeFile(file, 'before\n');
    await state.run(async (ledger) => {
      ledger.begin(await articleAt(at('a')), file, record.length);
      await appendFile(file, written);
    });
    await state.run((ledger) => expect(ledger.isDone(at('a'))).toBe(isDone));
    expect(await readFile(file, 'utf8')).toBe(isDone ? `before\n${record}` : 'before\n');
  });

  it('has a short line after each record', async () => {
    const state = await stateOf();
    const file = join(state.path, '..', 'all.ndjson');
    await writeFile(file, '');
    await state.run(async (ledger) => {
      const done = await articleAt(at('a'));
      ledger.begin(done, file, record.length);
      await appendFile(file, record);
      ledger.commit(done);
    });
    expect(await linesOfFile(state.path)).toMatchObject([{}, { writing: { url: at('a') } }, { written: at('a') }]);
    await state.run((ledger) => expect(ledger.isDone(at('a'))).toBe(true));
  });

  it('has no line of a failure that may pass', async () => {
    const state = await stateOf();
    await state.run((ledger) => {
      const done = failureAt(at('a'), 'timeout', true);
      ledger.begin(done, state.path, record.length);
      ledger.commit(done);
    });
    expect(await linesOfFile(state.path)).toHaveLength(1);
  });
});
