import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/training/corpus.js';
import { fieldsResult, type Result } from './result.js';
import { findWrongFields, reportWrongFields } from './wrong-fields.js';

const page = (id: string, truth: Page['truth']): Page => ({ id, url: `https://news.example/${id}`, truth });
const pages = [
  page('a', { title: 'Bridge opens', authors: ['Ann Lee', 'Bo Ray'], published: '2024-05-03 12:00' }),
  page('b', { title: 'Bridge closes', authors: ['Ann Lee'], published: null }),
  page('c', { title: 'Bridge falls' }),
];
const result = (id: string, fields: Partial<Result>): [string, Result] => [
  id,
  { ...fieldsResult(id, { title: null, authors: [], datePublished: null, deck: null }), ...fields },
];
const results = new Map([
  result('a', {
    title: 'Bridge opens | The Example',
    authors: ['Ann Lee'],
    datePublished: '2024-05-03',
    origins: {
      title: { source: 'meta og:title', certainty: 0.4 },
      authors: { source: 'block 3', certainty: 0.9 },
      datePublished: { source: 'json-ld datePublished', certainty: 0.99 },
    },
  }),
  result('b', {
    title: 'News',
    authors: ['Ann Lee'],
    datePublished: '2020-01-01',
    origins: {
      title: { source: 'block 1', certainty: 0.8 },
      datePublished: { source: 'block 9', certainty: 0.5 },
    },
  }),
  result('c', { ok: false, error: { code: 'no-article', message: 'no article found' } }),
]);
/** As the scorer's rows: a page whose truth is that it has no date has no figure of it. */
const scores = [
  { id: 'a', title: 0, authors: 2 / 3, date: 1, minute: 0 },
  { id: 'b', title: 0, authors: 1 },
  { id: 'c', title: 0 },
];
const shown = new Map([
  ['a', { title: true, date: true }],
  ['b', { title: false, date: false }],
]);

describe('findWrongFields', () => {
  it('counts the wrong pages of each field that has a truth', () => {
    const found = findWrongFields(pages, scores, results, null, 10);
    expect(found.map(({ field, wrong, pages }) => [field, wrong, pages])).toEqual([
      ['title', 3, 3],
      ['authors', 1, 2],
      ['date', 1, 2],
      ['minute', 1, 1],
    ]);
  });

  it('puts the surest wrong values first, with their sources, and what gave none last', () => {
    const [title] = findWrongFields(pages, scores, results, shown, 10);
    expect(title!.worst).toEqual([
      {
        id: 'b',
        url: 'https://news.example/b',
        expected: 'Bridge closes',
        given: 'News',
        source: 'block 1 (0.80)',
        shown: false,
      },
      {
        id: 'a',
        url: 'https://news.example/a',
        expected: 'Bridge opens',
        given: 'Bridge opens | The Example',
        source: 'meta og:title (0.40)',
        shown: true,
      },
      {
        id: 'c',
        url: 'https://news.example/c',
        expected: 'Bridge falls',
        given: null,
        source: 'no-article',
        shown: null,
      },
    ]);
  });

  it('takes a date where the truth has none for wrong', () => {
    const date = findWrongFields(pages, scores, results, null, 10).find(({ field }) => field === 'date');
    expect(date!.worst).toMatchObject([{ id: 'b', expected: null, given: '2020-01-01', source: 'block 9 (0.50)' }]);
  });

  it('lists no more pages than were asked for', () => {
    const [title] = findWrongFields(pages, scores, results, null, 1);
    expect(title).toMatchObject({ wrong: 3, worst: [{ id: 'b' }] });
  });
});

describe('reportWrongFields', () => {
  it('is a table a field, with no bar within a cell', () => {
    const report = reportWrongFields('html', findWrongFields(pages, scores, results, null, 10));
    expect(report).toMatch(/^Wrong title as html, 3 of 3:\n\n\| page \| expected +\| given +\| source +\| url /);
    expect(report).toContain('| Bridge opens ¦ The Example | meta og:title (0.40) |');
    expect(report).toMatch(/\| c +\| Bridge falls +\| – +\| no-article +\|/);
    expect(report).toMatch(/\| a +\| Ann Lee; Bo Ray \| Ann Lee \| block 3 \(0\.90\) \|/);
  });

  it('says of a dump whether it shows what was expected', () => {
    const report = reportWrongFields('wet', findWrongFields(pages, scores, results, shown, 2));
    expect(report).toMatch(/^\| page .*\| shown \| url /m);
    expect(report).toMatch(/^\| b .*\| no {4}\| https:/m);
  });

  it('cuts a long value in its middle and keeps control characters out of the terminal', () => {
    const long = {
      id: 'a',
      url: null,
      expected: `x${'y'.repeat(98)}z`,
      given: 'a\x1b[31m\nb',
      source: null,
      shown: null,
    };
    const report = reportWrongFields('html', [{ field: 'deck', pages: 1, wrong: 1, worst: [long] }]);
    expect(report).toMatch(/\| xy+…y+z \| a b +\| – +\| – +\|$/);
    expect(report).not.toContain('y'.repeat(60));
  });

  it('is empty where every page is right', () => {
    expect(reportWrongFields('html', [{ field: 'title', pages: 3, wrong: 0, worst: [] }])).toBe('');
  });
});
