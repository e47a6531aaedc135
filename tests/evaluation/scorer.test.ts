import { describe, expect, it } from 'vitest';
import { meanByType, meanOf } from './scorer.js';

describe('meanByType', () => {
  it('is over the pages of a type that have the figure', () => {
    const rows = [
      { type: 'forum', title: 0 },
      { type: 'article', title: 1 },
      { type: 'article', title: 1 },
      { type: 'article', title: 0 },
      { type: 'article' },
      { type: 'listing' },
    ];
    expect(meanByType(rows, ({ title }) => title)).toEqual({ article: 0.6667, forum: 0 });
  });
});

describe('meanOf', () => {
  it('leaves out what was not measured', () => {
    expect(meanOf([1, undefined, 0])).toBe(0.5);
    expect(meanOf([undefined])).toBeUndefined();
    expect(meanOf([])).toBeUndefined();
  });
});
