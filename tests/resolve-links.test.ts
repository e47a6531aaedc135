import { describe, expect, it } from 'vitest';
import { parseHtml } from '../src/formats/html/index.js';
import { renderMarkdown } from '../src/outputs/markdown-body.js';
import { resolveLinks } from '../src/resolve-links.js';

const linkIn = (href: string, url: string | null, head = '') => {
  const document = parseHtml(`<head>${head}</head><p>See <a href="${href}">there</a> too.</p>`, url);
  return renderMarkdown(resolveLinks(document.blocks, document));
};
const page = 'https://planet.example/world/storm?page=2';

describe('links of the body', () => {
  it.each([
    ['/sea', page, '', 'https://planet.example/sea'],
    ['calm', page, '', 'https://planet.example/world/calm'],
    ['?page=3', page, '', 'https://planet.example/world/storm?page=3'],
    ['#top', page, '', 'https://planet.example/world/storm?page=2#top'],
    ['//other.example/a', 'http://planet.example/', '', 'http://other.example/a'],
    ['https://other.example/a b', page, '', 'https://other.example/a%20b'],
    ['mailto:ann@planet.example', page, '', 'mailto:ann@planet.example'],
    ['calm', page, '<base href="/archive/">', 'https://planet.example/archive/calm'],
    ['calm', null, '<base href="https://planet.example/a/">', 'https://planet.example/a/calm'],
    ['calm', null, '<link rel="canonical" href="https://planet.example/b/c">', 'https://planet.example/b/calm'],
    ['//other.example/a', null, '', 'https://other.example/a'],
    ['/sea', null, '', '/sea'],
    ['http://[', page, '', 'http://['],
  ])('%j on the page %j with %j leads to %j', (href, url, head, full) => {
    expect(linkIn(href, url, head)).toBe(`See [there](${full}) too.`);
  });

  it('a heading has none to itself', () => {
    const document = parseHtml('<h2><a href="#calm">Calm</a> and <a href="/storm">storm</a></h2>', page);
    expect(renderMarkdown(resolveLinks(document.blocks, document))).toBe(
      '## Calm and [storm](https://planet.example/storm)',
    );
  });

  it.each([
    ['#top', null],
    ['java\nscript:alert(1)', page],
    ['', null],
  ])('%j on the page %j is none', (href, url) => {
    expect(linkIn(href, url)).toBe('See there too.');
  });
});
