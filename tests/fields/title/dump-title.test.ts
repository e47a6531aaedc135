import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/fields/page.js';
import { readLines, viewArticle } from '../../../src/fields/page.js';
import { readDumpTitle } from '../../../src/fields/title/dump/index.js';
import { bylineAtEnd, headTitle, titleCandidates } from '../../../src/fields/title/dump/title-candidates.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { loadTitleRanker } from '../../../src/model/weights.js';

const ranker = await loadTitleRanker();
const body = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement.',
];

function pageOf(lines: readonly string[], after: readonly string[] = []): Page {
  const document = parseTextDump([...lines, ...body, ...after].join('\n\n'), null);
  for (const block of document.blocks) {
    const inBody = body.includes(block.text);
    block.label = inBody ? 'main-content' : 'boilerplate';
    block.score = inBody ? 0.98 : 0.02;
  }
  return readLines(viewArticle(document), () => 'unknown');
}
const titleOf = (lines: readonly string[], after?: readonly string[]) =>
  readDumpTitle(pageOf(lines, after), null, ranker)[0]?.value;

const menu = ['Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Log in'];
const headline = 'Storm closes harbour of Northport for a second day';

describe('the headline of a dump', () => {
  it.each([
    ['over the stamp', [...menu, headline, '28 Jan, 2022 15:33']],
    ['over the byline', [...menu, headline, 'By Ann Lee']],
    [
      'over its deck',
      [...menu, headline, 'Ferries may leave on Saturday, the harbour master says', 'By Ann Lee', '28 Jan 2022'],
    ],
    [
      'behind other headlines',
      [...menu, 'Council votes on new school', 'Team loses at home again', 'Menu', headline, 'By Ann Lee'],
    ],
    ['under its section', [...menu, 'World', headline, 'Published 28 January 2022']],
    ['alone', [headline]],
  ])('stands %s', (_, lines) => {
    expect(titleOf(lines)).toBe(headline);
  });

  it('is no teaser behind the article', () => {
    expect(titleOf([...menu, headline, 'By Ann Lee'], ['Read more', 'Storm at the harbour: what insurers pay'])).toBe(
      headline,
    );
  });

  it('is a part of the first line where the site stands there too', () => {
    expect(titleOf([`${headline} - The Daily Planet`, ...menu, headline, '28 Jan 2022'])).toBe(headline);
  });

  it('ends where a byline begins in the same line', () => {
    expect(bylineAtEnd(`${headline} by Ann Lee and Max Meier`)).toBe(headline.length);
    expect(bylineAtEnd(`${headline} by force`)).toBeNull();
    expect(bylineAtEnd('Work by Ann Lee')).toBeNull();
  });

  it('shares its certainty with the others', () => {
    const ranked = readDumpTitle(pageOf([...menu, headline, 'By Ann Lee']), null, ranker);
    expect(ranked.reduce((sum, { certainty }) => sum + certainty, 0)).toBeCloseTo(1);
    expect(ranked[0]!.certainty).toBeGreaterThan(ranked[1]!.certainty);
  });
});

describe('titleCandidates', () => {
  it('takes no byline and no stamp', () => {
    const page = pageOf(['Menu', headline, 'By Ann Lee', '28 Jan 2022']);
    const values = titleCandidates(page, null).map(({ value }) => value);
    expect(values).toContain(headline);
    expect(values).not.toContain('By Ann Lee');
    expect(values).not.toContain('28 Jan 2022');
  });

  it('counts the lines that print one wording', () => {
    const page = pageOf(['Menu', headline, headline.toUpperCase()]);
    expect(
      titleCandidates(page, headTitle(page.document)).find(
        ({ value }) => value.toLowerCase() === headline.toLowerCase(),
      )?.printed,
    ).toBe(2);
  });
});
