import { describe, expect, it } from 'vitest';
import { readLines, viewArticle } from '../../../src/fields/page.js';
import { readTitle } from '../../../src/fields/title/index.js';
import { parseHtml } from '../../../src/formats/html/index.js';

const paragraph =
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings.';

function titleOf(head: string, heading: string, site: string | null = null): string | undefined {
  const page = parseHtml(
    `<html lang="en"><head>${head}</head><body><article>${heading}<p>${paragraph}</p></article></body></html>`,
    null,
  );
  for (const block of page.blocks) if (block.text === paragraph) block.label = 'main-content';
  return readTitle(
    readLines(viewArticle(page), () => 'unknown'),
    site,
    null,
  )[0]?.value;
}
const og = (title: string) => `<meta property="og:title" content="${title}">`;

describe('the headline of an HTML page', () => {
  it.each([
    [
      'is what is printed, not the wording for search engines',
      `<title>Northport storm: live updates | Planet</title>${og('Northport storm latest')}`,
      '<h1>Storm closes harbour of Northport</h1>',
      'Storm closes harbour of Northport',
    ],
    [
      'has no bars of a layout table around it',
      og('Storm closes harbour'),
      '<table><tr><td></td><td><b>Storm closes harbour</b></td><td></td><td></td></tr></table>',
      'Storm closes harbour',
    ],
    [
      'has no kicker that the declared title lacks',
      og('Storm closes harbour for good'),
      '<h1>Weather in Northport - Storm closes harbour for good</h1>',
      'Storm closes harbour for good',
    ],
    [
      'has no kicker before a colon that the declared title lacks',
      og('Storm closes harbour for good'),
      '<h1>Weather: Storm closes harbour for good</h1>',
      'Storm closes harbour for good',
    ],
    [
      'keeps a colon that is declared too',
      og('Weather: Storm closes harbour'),
      '<h1>Weather: Storm closes harbour</h1>',
      'Weather: Storm closes harbour',
    ],
    [
      'loses no kicker to the title of the page alone',
      `<title>Weather: Storm closes harbour for good</title>${og('Storm closes harbour for good')}`,
      '<h1>Weather: Storm closes harbour for good</h1>',
      'Storm closes harbour for good',
    ],
    [
      'has its words parted as they are declared',
      og('Weather / Storm closes harbour'),
      '<h1><span>Weather</span>Storm closes harbour</h1>',
      'Weather / Storm closes harbour',
    ],
    ['is the declared one where none is printed', `${og('Storm closes harbour')}`, '', 'Storm closes harbour'],
    ['has its entities decoded', og('Tom &amp;amp; Jerry&amp;#039;s storm'), '', "Tom & Jerry's storm"],
  ])('%s', (_, head, heading, title) => {
    expect(titleOf(head, heading)).toBe(title);
  });

  it('has no name of the site', () => {
    expect(titleOf('<title>Storm closes harbour – The Daily Planet</title>', '', 'The Daily Planet')).toBe(
      'Storm closes harbour',
    );
  });
});
