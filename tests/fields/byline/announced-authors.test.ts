import { describe, expect, it } from 'vitest';
import { announcedAuthors, namesAlone, supportOf } from '../../../src/fields/byline/announced-authors.js';
import { siteNames } from '../../../src/fields/byline/is-author.js';
import { lexiconOf } from '../../../src/lexicons/index.js';

const site = siteNames('The Daily Planet', 'dailyplanet.example');
const of = (...authors: string[]) => announcedAuthors(authors, lexiconOf('en'), site);

describe('announcedAuthors', () => {
  it.each([
    ['ann@planet.example (Ann Lee)', ['Ann Lee']],
    ['Ann Lee <ann@planet.example>', ['Ann Lee']],
    ['By Ann Lee and Max Meier', ['Ann Lee', 'Max Meier']],
    ['Kicker', ['Kicker']],
    ['ann@planet.example', []],
    ['ann@planet.example (The Daily Planet)', []],
    ['dailyplanet', []],
    ['admin', []],
    ['Staff', []],
    ['', []],
  ])('%j names %j', (author, names) => {
    expect(of(author)).toEqual(names);
  });

  it('names nobody twice', () => {
    expect(of('Ann Lee', 'ann@planet.example (Ann Lee)')).toEqual(['Ann Lee']);
  });
});

it('lets no account stand for a name', () => {
  expect(namesAlone(['annlee', 'Lee99', 'Madonna', 'Ann Lee'])).toEqual(['Madonna', 'Ann Lee']);
});

it('supports the same names more than some of them, and others not at all', () => {
  const same = supportOf(['Max Meier', 'ANN LEE'], ['Ann Lee', 'Max Meier']);
  const some = supportOf(['Ann Lee'], ['Ann Lee', 'Max Meier']);
  expect(same).toBeGreaterThan(some);
  expect(some).toBeGreaterThan(0);
  expect(supportOf(['Ann Leeds'], ['Ann Lee'])).toBe(0);
});
