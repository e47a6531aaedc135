import { describe, expect, it } from 'vitest';
import { learnChrome } from '../../src/batch/learn-chrome.js';
import { CleancopyError } from '../../src/errors.js';
import type { Failure, InputItem } from '../../src/types.js';
import { harbourDumps } from '../chrome/sites.js';

const page = (source: string, content: string): InputItem => ({
  id: null,
  source,
  content,
  format: null,
  charset: null,
  url: null,
});

async function* inputs(): AsyncGenerator<InputItem> {
  for (const [name, text] of Object.entries(harbourDumps)) yield page(name, text);
  yield page('blank.txt', ' \n');
  yield { id: null, source: 'gone.txt', error: new CleancopyError('not-found', 'gone.txt: no such file') };
  yield { source: 'https://example.org/', unchanged: true };
}

describe('a run that learns', () => {
  it('reads every page, and says what could not be read', async () => {
    const failed: Failure[] = [];
    const learning = await learnChrome(inputs(), {
      options: { from: null },
      async onFailure(failure) {
        failed.push(failure);
      },
    });
    expect(learning).toMatchObject({ pages: 5, failures: 2, smallSites: 0, isPartial: false });
    expect(learning?.chrome.sites.get('')?.pages).toBe(5);
    expect(failed.map(({ source, error }) => [source, error.code])).toEqual([
      ['blank.txt', 'empty-input'],
      ['gone.txt', 'not-found'],
    ]);
  });

  it('has learned nothing when it is ended early', async () => {
    const signal = AbortSignal.abort();
    expect(await learnChrome(inputs(), { options: { from: null }, signal })).toBeNull();
  });
});
