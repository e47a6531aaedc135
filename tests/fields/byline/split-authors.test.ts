import { describe, expect, it } from 'vitest';
import { splitAuthors, splitPenNames } from '../../../src/fields/byline/split-authors.js';

describe('splitAuthors', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['Ann Lee and Max Meier', ['Ann Lee', 'Max Meier']],
    ['Ann Lee, Max Meier and Eva Rossi', ['Ann Lee', 'Max Meier', 'Eva Rossi']],
    ['Ann Lee, Max Meier, and Eva Rossi', ['Ann Lee', 'Max Meier', 'Eva Rossi']],
    ['Ann Lee with Max Meier', ['Ann Lee', 'Max Meier']],
    ['Anna Müller und Max Meier', ['Anna Müller', 'Max Meier']],
    ['Anne Dupont et Jean Martin', ['Anne Dupont', 'Jean Martin']],
    ['Ana García y Luis Pérez', ['Ana García', 'Luis Pérez']],
    ['Ana García e Ignacio Pérez', ['Ana García', 'Ignacio Pérez']],
    ['Anna Rossi e Marco Bianchi', ['Anna Rossi', 'Marco Bianchi']],
    ['Ana Sousa e João Silva', ['Ana Sousa', 'João Silva']],
    ['Anna de Vries en Jan van Dijk', ['Anna de Vries', 'Jan van Dijk']],
    ['Anna Berg och Erik Lund', ['Anna Berg', 'Erik Lund']],
    ['Anna Berg og Erik Lund', ['Anna Berg', 'Erik Lund']],
    ['Anna Virtanen ja Mikko Laine', ['Anna Virtanen', 'Mikko Laine']],
    ['Anna Nowak i Jan Kowalski', ['Anna Nowak', 'Jan Kowalski']],
    ['Anna Nováková a Jan Dvořák', ['Anna Nováková', 'Jan Dvořák']],
    ['Nagy Anna és Kovács Péter', ['Nagy Anna', 'Kovács Péter']],
    ['Ana Popescu și Ion Ionescu', ['Ana Popescu', 'Ion Ionescu']],
    ['Ayşe Yılmaz ve Mehmet Kaya', ['Ayşe Yılmaz', 'Mehmet Kaya']],
    ['Анна Петрова и Иван Сидоров', ['Анна Петрова', 'Иван Сидоров']],
    ['Анна Петренко та Іван Шевчук', ['Анна Петренко', 'Іван Шевчук']],
    ['Άννα Παππά και Νίκος Λάμπρου', ['Άννα Παππά', 'Νίκος Λάμπρου']],
    ['王小明、李小红', ['王小明', '李小红']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['홍길동·김영희 기자', ['홍길동', '김영희']],
    ['Ann Lee/Max Meier', ['Ann Lee', 'Max Meier']],
    ['Ann Lee & Max Meier', ['Ann Lee', 'Max Meier']],
  ])('splits %s', (byline, names) => {
    expect(splitAuthors(byline)).toEqual(names);
  });

  it.each([
    ['Ann Lee, Staff Writer', ['Ann Lee']],
    ['Ann Lee, News Reporter', ['Ann Lee']],
    ['Ann Lee Deputy Content Hub Director', ['Ann Lee']],
    ['Ann LeighStaff Writer', ['Ann Leigh']],
    ['Ann LeighPublished 28 Jan 2022', ['Ann Leigh']],
    ['Ann Leigh-BrownThe Northport Planet', ['Ann Leigh-Brown']],
    ['Ann Lee, Max Meier, Jr. and Eva Rossi', ['Ann Lee', 'Max Meier Jr.', 'Eva Rossi']],
    ['Ann Lee, Ph.D., and Max Meier, MD', ['Ann Lee', 'Max Meier']],
    ['Ann Lee1,2 ; Max Meier3', ['Ann Lee', 'Max Meier']],
    ['Felix Schröder und Jörg Soldwisch, dpa', ['Felix Schröder', 'Jörg Soldwisch', 'dpa']],
    ['Ann Lee (Reuters)', ['Ann Lee']],
    ['Ann Lee BBC News', ['Ann Lee']],
    ['Ann Lee The Associated Press', ['Ann Lee']],
    ['Ann Lee in Paris', ['Ann Lee']],
    ['Max Meier, Berlin, Anna Müller', ['Max Meier', 'Anna Müller']],
    ['Ann Lee ann.lee@planet.example @annlee', ['Ann Lee']],
    ['Ann Lee · 28 Jan 2022 · Share', ['Ann Lee']],
    ['Ann (Annie) Lee', ['Ann (Annie) Lee']],
    ['Dr. Ann Lee', ['Dr. Ann Lee']],
    ['王小明記者', ['王小明']],
    ['記者王小明', ['王小明']],
    ['홍길동 기자', ['홍길동']],
    ['Reuters', ['Reuters']],
  ])('leaves roles, employers, places and marks out of %s', (byline, names) => {
    expect(splitAuthors(byline)).toEqual(names);
  });

  it("leaves out the site's own name behind a person's", () => {
    expect(splitAuthors('Ann Lee Northport Planet', (words) => words === 'Northport Planet')).toEqual(['Ann Lee']);
  });

  it.each([
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ["ANNE-MARIE O'NEILL", "Anne-Marie O'Neill"],
    ['MARTIN VON BERG', 'Martin von Berg'],
    ['IAN MCKAY', 'Ian McKay'],
    ['Ewan MacDonald', 'Ewan MacDonald'],
    ['Mary FitzGerald', 'Mary FitzGerald'],
    ['Mark SubbaRao', 'Mark SubbaRao'],
  ])('writes %s as people do', (byline, name) => {
    expect(splitAuthors(byline)).toEqual([name]);
  });

  it.each([
    'clicking Accept you agree',
    'https://planet.example/ann',
    '28 Jan 2022',
    'a correspondent',
    'News Reporter',
    'Color de',
    '記事を保存',
  ])('finds nobody in "%s"', (text) => {
    expect(splitAuthors(text)).toEqual([]);
  });
});

describe('splitPenNames', () => {
  it.each([
    ['Maria & Katerina', ['Maria', 'Katerina']],
    ['annlee', ['annlee']],
    ['HansEhrlich', ['HansEhrlich']],
    ['and', []],
    ['4 Minuten', []],
    ['MD', []],
    ['editor', []],
  ])('reads %s', (text, names) => {
    expect(splitPenNames(text)).toEqual(names);
  });
});
