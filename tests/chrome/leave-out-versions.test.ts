import { expect, test } from 'vitest';
import { leaveOutVersions } from '../../src/chrome/leave-out-versions.js';
import type { PageLines } from '../../src/chrome/page-lines.js';

/** A page of prose whose lines are these numbers. */
const page = (id: number, ...lines: number[]): PageLines => {
  const keys = Float64Array.from(lines);
  return { id, lines: keys, prose: keys };
};
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
const idsOf = (pages: readonly PageLines[]) => leaveOutVersions(pages).map(({ id }) => id);

test('a version of another page is left out: one that differs in a few lines', () => {
  const article = range(100, 20);
  const pages = [
    page(1, 1, 2, ...article),
    page(2, 1, 2, ...range(200, 20)),
    page(3, 1, 2, ...article.slice(0, 18), 500, 501),
    page(4, 1, 2, ...range(300, 20)),
  ];
  expect(idsOf(pages)).toEqual([1, 2, 4]);
});

test('pages that share teasers, and have a text of their own each, are no versions', () => {
  const teasers = range(900, 60);
  const pages = range(1, 8).map((id) => page(id, ...range(id * 100, 12), ...(id < 4 ? teasers : [])));
  expect(idsOf(pages)).toEqual(range(1, 8));
});

test('the prose of the site makes no page a version: many pages have it', () => {
  const notice = range(900, 10);
  expect(idsOf(range(1, 6).map((id) => page(id, ...notice, id * 10, id * 10 + 1)))).toEqual(range(1, 6));
});

test('of three pages two may be versions of one text', () => {
  const article = range(100, 10);
  expect(idsOf([page(1, 1, ...article), page(2, 1, ...range(200, 10)), page(3, 1, ...article)])).toEqual([1, 2]);
});
