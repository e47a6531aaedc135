import { expect, it } from 'vitest';
import { compareRules, reportRules } from './rules.js';
import type { RulesResult } from './rules-worker.js';

const results = new Map<string, RulesResult>([
  ['a', { id: 'a', body: 'four words of body', without: { keepLists: 'two words' } }],
  ['b', { id: 'b', body: '', without: { dropWalls: 'a wall of six whole words' } }],
]);
const rules = ['keepLists', 'dropWalls', 'idle'];
/** As a figure: the words of all bodies, a page without a body being no article. */
const countWords = (bodies: Parameters<Parameters<typeof compareRules>[0]>[0]): number =>
  [...bodies.values()].reduce((sum, { ok, body }) => sum + (ok ? body.split(' ').length : 0), 0);

it('measures each rule by the pages that have another body without it', () => {
  const { withAll, without } = compareRules(countWords, results, rules);
  expect(withAll).toBe(4);
  expect(Object.fromEntries(without)).toEqual({
    keepLists: { figure: 2, pages: 1 },
    dropWalls: { figure: 10, pages: 1 },
    idle: { figure: 4, pages: 0 },
  });
});

it('prints what leaving a rule out changes, below zero where the rule is worth having', () => {
  const column = {
    set: 'news',
    variant: 'html',
    figure: 'body f1',
    ...compareRules(countWords, results, rules),
  } as const;
  expect(reportRules([column], rules)).toBe(
    [
      '|                   | news html      |',
      '| ----------------- | -------------- |',
      '| with all rules    | body f1 4.0000 |',
      '| without keepLists | -2.0000 (1)    |',
      '| without dropWalls | +6.0000 (1)    |',
      '| without idle      | –              |',
      '',
    ].join('\n'),
  );
});
