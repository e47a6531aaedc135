import { describe, expect, it } from 'vitest';
import { splitAuthors } from '../../../src/fields/byline/split-authors.js';

describe('splitAuthors', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee and Max Meier', ['Ann Lee', 'Max Meier']],
    ['Anna Müller und Max Meier', ['Anna Müller', 'Max Meier']],
    ['Anne Dupont et Jean Martin', ['Anne Dupont', 'Jean Martin']],
    ['Анна Петрова и Иван Сидоров', ['Анна Петрова', 'Иван Сидоров']],
    ['Ann Lee, Staff Writer', ['Ann Lee']],
    ['Ann Lee, Max Meier, Jr. and Eva Rossi', ['Ann Lee', 'Max Meier Jr.', 'Eva Rossi']],
    ['Felix Schröder und Jörg Soldwisch, dpa', ['Felix Schröder', 'Jörg Soldwisch', 'dpa']],
    ['Ann Lee (Reuters)', ['Ann Lee']],
    ['Ann Lee ann.lee@planet.example @annlee', ['Ann Lee']],
    ['Ann Lee · 28 Jan 2022 · Share', ['Ann Lee']],
    ['Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ["ANNE-MARIE O'NEILL", ["Anne-Marie O'Neill"]],
    ['MARTIN VON BERG', ['Martin von Berg']],
    ['Reuters', ['Reuters']],
    ['王小明', ['王小明']],
  ])('splits %s', (byline, names) => {
    expect(splitAuthors(byline)).toEqual(names);
  });

  it.each(['clicking Accept you agree', 'https://planet.example/ann', '28 Jan 2022', 'a correspondent'])(
    'finds nobody in "%s"',
    (text) => {
      expect(splitAuthors(text)).toEqual([]);
    },
  );
});
