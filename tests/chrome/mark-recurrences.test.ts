import { describe, expect, it } from 'vitest';
import { lineKey } from '../../src/chrome/line-key.js';
import { markRecurrences } from '../../src/chrome/mark-recurrences.js';
import type { LearnedChrome } from '../../src/types.js';
import { parsed } from './parsed.js';

function learned(site: string, pages: number, lines: Record<string, number>): LearnedChrome {
  const keys = Object.entries(lines).map(([line, on]) => [lineKey(line)!, on] as const);
  return { sites: new Map([[site, { pages, lines: new Map(keys) }]]) };
}

async function marked(chrome: LearnedChrome, text: string, url: string | null = null) {
  const document = await parsed(text, url);
  markRecurrences(document, chrome);
  return document.blocks.map(({ recurrence }) => recurrence?.extent ?? null);
}

describe('recurrence', () => {
  it('is told from the other pages, of which the page itself is none', async () => {
    const chrome = learned('', 5, { Home: 5, Sport: 3, Teaser: 2, Once: 1 });
    expect(await marked(chrome, 'Home\n\nSport\n\nTeaser\n\nOnce\n\nNews')).toEqual([
      'most',
      'most',
      'some',
      null,
      null,
    ]);
  });

  it('of one other page is never that of most', async () => {
    expect(await marked(learned('', 3, { Home: 2 }), 'Home\n\nNews')).toEqual(['some', null]);
  });

  it('on a few of very many pages says nothing', async () => {
    expect(await marked(learned('', 501, { Home: 10, News: 12 }), 'Home\n\nNews')).toEqual([null, 'some']);
  });

  it("goes by the page's own site", async () => {
    const chrome = learned('a.example', 5, { Home: 5 });
    expect(await marked(chrome, 'Home\n\nNews', 'https://www.a.example/x')).toEqual(['most', null]);
    expect(await marked(chrome, 'Home\n\nNews', 'https://b.example/x')).toEqual([null, null]);
  });

  it('of a page without an address goes by the only site, where there is only one', async () => {
    const one = learned('a.example', 5, { Home: 5 });
    expect(await marked(one, 'Home\n\nNews')).toEqual(['most', null]);
    const two = { sites: new Map([...one.sites, ['b.example', { pages: 5, lines: new Map() }]]) };
    expect(await marked(two, 'Home\n\nNews')).toEqual([null, null]);
  });

  it('of a site that was not learned goes by the pages whose site was not known', async () => {
    expect(await marked(learned('', 5, { Home: 5 }), 'Home\n\nNews', 'https://a.example/')).toEqual(['most', null]);
  });
});
