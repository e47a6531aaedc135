import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/fields/index.js';
import { parseHtml } from '../../../src/formats/html/index.js';
import type { Dateline } from '../../../src/types.js';

const paragraphs = [
  'The harbour of Northport was closed for a second day on Friday after the storm tore boats from their moorings, the harbour master said.',
  'Crews worked through the night to clear the channel, and the first ferries are expected to leave on Saturday morning if the wind drops.',
  'Insurers put the damage at the harbour above ten million, a figure that the city council called far too low in a statement on its website.',
];

const declared = '<meta property="article:published_time" content="2022-01-28T15:33:00+01:00">';

/** The dateline of an article with these lines under its title, and this opening before its first sentence. */
function dateline(lines: string, opening = '', head = declared, reference: string | null = null): Dateline | null {
  const [first, ...rest] = paragraphs;
  const body = `<article><h1>Storm closes harbour</h1>${lines}<p>${opening}${first}</p>${rest.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const page = parseHtml(
    `<html lang="en"><head><title>Storm closes harbour</title>${head}</head><body>${body}</body></html>`,
    null,
  );
  for (const block of page.blocks) {
    if (paragraphs.some((paragraph) => block.text.endsWith(paragraph))) block.label = 'main-content';
  }
  return readFields(page, { reference }).dateline[0]?.value ?? null;
}

describe('the wire opening', () => {
  it('stands before any stamp, with the year of the publication', () => {
    expect(dateline('<p>28 Jan, 2022 15:33</p>', 'NORTHPORT, Maine, Jan 27 (Reuters) - ')).toEqual({
      text: 'NORTHPORT, Maine, Jan 27 (Reuters)',
      place: 'NORTHPORT, Maine',
      agency: 'Reuters',
      date: '2022-01-27',
    });
  });

  it('may open the deck', () => {
    const deck =
      '<p class="deck">BOSTON (AP) — Boats torn from their moorings as the wind reaches record strength.</p>';
    expect(dateline(deck)).toMatchObject({ text: 'BOSTON (AP)', place: 'BOSTON', agency: 'AP' });
  });
});

describe('the stamp', () => {
  it.each([
    ['<p>28 Jan, 2022 15:33</p>', '28 Jan, 2022 15:33', '2022-01-28T15:33'],
    [
      '<p>Published: Friday, 28 January 2022, 15:33 CET | Updated: 29 January 2022, 09:10 CET</p>',
      'Friday, 28 January 2022, 15:33 CET',
      null,
    ],
    ['<p>By Ann Lee</p><p>January 28, 2022</p>', 'January 28, 2022', '2022-01-28'],
    ['<p>Boston - 28 Jan 2022 - 15:33</p>', 'Boston - 28 Jan 2022 - 15:33', '2022-01-28T15:33'],
    ['<p>28 Jan 2022, 15:33 (GMT+1)</p>', '28 Jan 2022, 15:33 (GMT+1)', '2022-01-28T15:33+01:00'],
  ])('is printed whole: %s', (line, text, date) => {
    expect(dateline(line)).toMatchObject({ text, ...(date && { date }) });
  });

  it('names its place', () => {
    expect(dateline('<p>Boston - 28 Jan 2022 - 15:33</p>')?.place).toBe('Boston');
  });

  it('may be an hour, where its element says of which day', () => {
    expect(dateline('<p><time datetime="2022-01-28T15:33:00+01:00">15:33</time></p>')).toMatchObject({
      text: '15:33',
      date: '2022-01-28T15:33:00+01:00',
    });
  });

  it('is of a change only where there is no other', () => {
    expect(dateline('<p>Updated: 29 January 2022, 09:10</p>')?.text).toBe('29 January 2022, 09:10');
    expect(dateline('<p>Updated: 29 January 2022, 09:10</p><p>28 January 2022</p>')?.text).toBe('28 January 2022');
  });

  it('is kept as text where it is relative and nothing tells of what', () => {
    expect(dateline('<p>3 hours ago</p>', '', '')).toMatchObject({ text: '3 hours ago', date: null });
    expect(dateline('<p>3 hours ago</p>', '', '', '2022-01-28T18:33:00Z')).toMatchObject({ date: '2022-01-28' });
  });
});
