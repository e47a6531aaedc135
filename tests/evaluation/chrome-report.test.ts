import { expect, test } from 'vitest';
import type { Page } from '../../src/model/training/corpus.js';
import { compareChrome, reportChrome } from './chrome-report.js';
import { bodyResult } from './result.js';
import type { Scorer } from './scorer.js';

/** A body's score is the number that it says. */
const score: Scorer = (pages, results) => {
  const scored = pages.map(({ id, type = 'page' }) => {
    const value = Number(results.get(id)!.body);
    return { id, type, url: null, score: value, f1: value };
  });
  const mean = scored.reduce((sum, { f1 }) => sum + f1, 0) / scored.length;
  return { figures: { 'body f1': mean }, byType: {}, pages: scored, fields: [] };
};

const page = (id: string, type: string): Page => ({ id, type, url: `https://a.example/${id}`, truth: {} });
const pages = [page('a', 'article'), page('b', 'article'), page('c', 'product')];
const bodies = (...values: string[]) => new Map(pages.map(({ id }, i) => [id, bodyResult(id, values[i]!)]));
const results = {
  without: bodies('0.5', '0.9', '0.4'),
  unseen: bodies('0.7', '0.9', '0.3'),
  own: bodies('0.9', '0.902', '0.4'),
};

test('texts and shelves are compared apart, with the pages that get better and worse', () => {
  const [texts, shelves] = compareChrome({ set: 'wcxb', variant: 'wet', scope: 'all' }, pages, results, score);
  expect(texts).toMatchObject({
    kind: 'texts',
    pages: 2,
    sites: 1,
    wins: { unseen: 1, own: 1 },
    losses: { unseen: 0, own: 0 },
  });
  expect(texts!.body.own).toBeCloseTo(0.901);
  expect(shelves).toMatchObject({ kind: 'shelves', pages: 1, wins: { unseen: 0 }, losses: { unseen: 1, own: 0 } });
});

test('the report says both', () => {
  const rows = compareChrome({ set: 'wcxb', variant: 'wet', scope: 'odd' }, pages, results, score);
  const report = reportChrome(rows, 'Corpus 0123.');
  expect(report).toMatch(/\| wcxb +\| reported half \| wet +\| 1 +\| 2 +\| 0\.700 +\| 0\.800 \(\+1 −0\)/);
  expect(report).toMatch(/\| wcxb, shelves \|.*\| 0\.300 \(\+0 −1\)/);
});
