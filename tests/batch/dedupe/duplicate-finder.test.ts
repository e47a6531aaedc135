import { describe, expect, it, test } from 'vitest';
import { duplicateFinder } from '../../../src/batch/dedupe/index.js';

/** A text of words that no other seed gives. */
function textOf(seed: number, words: number): string[] {
  return Array.from({ length: words }, (_, i) => `w${Math.imul(seed * 1009 + i, 0x9e3779b1) >>> 12}`);
}

const story = textOf(1, 200);
const body = `${story.slice(0, 100).join(' ')}.\n\n"Quay", she said; ${story.slice(100).join(' ')}.`;
const untitled = (text: string) => ({ title: null, body: text });

/** A finder that knows the story. */
function withStory(title: string | null = null) {
  const finder = duplicateFinder({ mostEntries: 100 });
  expect(finder.seen({ title, body }, 'a.html')).toBeNull();
  return finder;
}

describe('exact duplicates', () => {
  it.each([
    ['the same bytes', body],
    ['other case', body.toUpperCase()],
    ['other white space', body.replaceAll(' ', '\u00a0 ').replaceAll('\n\n', '\r\n')],
    ['other punctuation', body.replaceAll('"', '“').replaceAll(';', ' —')],
    ['full width', body.replace('Quay', 'Ｑｕａｙ')],
    ['soft hyphens and joiners', body.replace('Quay', 'Qu\u00ad\u200bay')],
    ['composed otherwise', body.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(withStory().seen(untitled(text), 'b.html')).toEqual({ of: 'a.html', kind: 'exact', similarity: 1 });
  });

  it('have any title', () => {
    expect(withStory('One').seen({ title: 'Another', body }, 'b.html')).toMatchObject({ kind: 'exact' });
  });

  it('have the same words in the same order', () => {
    const turned = [...story.slice(1), story[0]].join(' ');
    const finder = duplicateFinder({ mostEntries: 10 });
    finder.seen(untitled(story.join(' ')), 'a.html');
    expect(finder.seen(untitled(turned), 'b.html')).toMatchObject({ kind: 'near' });
  });
});

describe('near duplicates', () => {
  it.each([
    ['a word changed', body.replace(story[50]!, 'harbour')],
    ['a dateline', `LITTLE HARBOUR, Nov 24 (Example News) — ${body}`],
    ['a line at the end', `${body}\n\nRead more about it in our newsletter on Sundays.`],
    ['the last tenth gone', body.slice(0, body.length * 0.9)],
    ['paragraphs in another order', body.split('\n\n').reverse().join('\n\n')],
  ])('%s', (_, text) => {
    const found = withStory().seen(untitled(text), 'b.html');
    expect(found).toMatchObject({ of: 'a.html', kind: 'near' });
    expect(found!.similarity).toBeGreaterThanOrEqual(0.8);
    expect(found!.similarity).toBeLessThanOrEqual(1);
  });

  it.each([
    ['half of it', body.slice(0, body.length / 2)],
    ['twice as much', `${body} ${textOf(2, 200).join(' ')}`],
    ['the same words in another order', [...story].sort().join(' ')],
    ['something else', textOf(3, 200).join(' ')],
  ])('%s is none', (_, text) => {
    expect(withStory().seen(untitled(text), 'b.html')).toBeNull();
  });

  it('may differ more where the titles agree', () => {
    // 150 of 200 words: three quarters of the shingles.
    const shortened = story.slice(0, 150).join(' ');
    const seen = (first: string | null, second: string | null) => {
      const finder = duplicateFinder({ mostEntries: 10 });
      finder.seen({ title: first, body: story.join(' ') }, 'a.html');
      return finder.seen({ title: second, body: shortened }, 'b.html');
    };
    expect(seen('The quay reopens', 'THE QUAY “REOPENS”')).toMatchObject({ of: 'a.html', kind: 'near' });
    expect(seen('The quay reopens', 'The quay closes')).toBeNull();
    expect(seen('News', 'News')).toBeNull();
    expect(seen(null, null)).toBeNull();
  });

  it('name the most similar', () => {
    const finder = duplicateFinder({ mostEntries: 10 });
    const variant = [...story.slice(0, 170), ...textOf(4, 30)].join(' ');
    expect(finder.seen(untitled(story.join(' ')), 'a.html')).toBeNull();
    expect(finder.seen(untitled(variant), 'b.html')).toBeNull();
    expect(finder.seen(untitled(`${variant} quay`), 'c.html')).toMatchObject({ of: 'b.html' });
    expect(finder.seen(untitled(`${story.join(' ')} quay`), 'd.html')).toMatchObject({ of: 'a.html' });
  });

  it('are not remembered: a text that drifts away is compared with the first', () => {
    const finder = duplicateFinder({ mostEntries: 10 });
    const drift = (count: number) => [...textOf(5, count), ...story.slice(count)].join(' ');
    expect(finder.seen(untitled(drift(0)), '0')).toBeNull();
    expect(finder.seen(untitled(drift(10)), '10')).toMatchObject({ of: '0' });
    expect(finder.seen(untitled(drift(100)), '100')).toBeNull();
  });
});

describe('scripts without spaces', () => {
  const lettersFrom = (first: number, range: number, count: number, seed: number) =>
    Array.from({ length: count }, (_, i) =>
      String.fromCodePoint(first + ((Math.imul(i + seed, 0x9e3779b1) >>> 8) % range)),
    );

  it.each([
    ['Chinese', 0x4e00, 3000],
    ['Japanese', 0x3042, 80],
    ['Thai', 0x0e01, 46],
    ['Khmer', 0x1780, 34],
  ])('%s', (_, first, range) => {
    const letters = lettersFrom(first, range, 300, 1);
    const finder = duplicateFinder({ mostEntries: 10 });
    expect(finder.seen(untitled(letters.join('')), 'a')).toBeNull();
    expect(
      finder.seen(untitled(`${letters.slice(0, 150).join('')}。${letters.slice(150).join('')}`), 'b'),
    ).toMatchObject({
      kind: 'exact',
    });
    expect(finder.seen(untitled(letters.with(100, 'x').join('')), 'c')).toMatchObject({ of: 'a', kind: 'near' });
    expect(finder.seen(untitled(lettersFrom(first, range, 300, 7777).join('')), 'd')).toBeNull();
  });
});

describe('short texts', () => {
  const short = 'The ferry leaves the quay at nine and is back at noon';

  it('are duplicates only where title and text are the same', () => {
    const finder = duplicateFinder({ mostEntries: 10 });
    expect(finder.seen({ title: 'Ferry', body: short }, 'a')).toBeNull();
    expect(finder.seen({ title: 'Ferry', body: `${short}!` }, 'b')).toMatchObject({ of: 'a', kind: 'exact' });
    expect(finder.seen({ title: 'Boat', body: short }, 'c')).toBeNull();
    expect(finder.seen({ title: 'Ferry', body: `${short} today` }, 'd')).toBeNull();
  });

  it('repeat nothing where there is nothing', () => {
    const finder = duplicateFinder({ mostEntries: 10 });
    expect([finder.seen(untitled(''), 'a'), finder.seen(untitled(' — '), 'b')]).toEqual([null, null]);
  });

  it('of a slot that held a long one are not taken for it', () => {
    const finder = duplicateFinder({ mostEntries: 1 });
    finder.seen(untitled(body), 'a');
    finder.seen(untitled(short), 'b');
    expect(finder.seen(untitled(`${body} quay`), 'c')).toBeNull();
  });
});

describe('memory', () => {
  test.each([1, 2, 3, 50])('of %d texts forgets the oldest for each new one', (mostEntries) => {
    const finder = duplicateFinder({ mostEntries });
    const text = (i: number) => untitled(textOf(100 + i, 60).join(' '));
    const near = (i: number) => untitled(`${textOf(100 + i, 60).join(' ')} quay`);
    for (let i = 0; i < 170; i++) expect(finder.seen(text(i), `source ${i}`)).toBeNull();
    for (let i = 170 - mostEntries; i < 170; i++) {
      expect(finder.seen(text(i), 'again')).toEqual({ of: `source ${i}`, kind: 'exact', similarity: 1 });
      expect(finder.seen(near(i), 'near')).toMatchObject({ of: `source ${i}`, kind: 'near' });
    }
    expect(finder.seen(text(169 - mostEntries), 'forgotten')).toBeNull();
  });

  it('gives the same answers in every run', () => {
    const run = () => {
      const finder = duplicateFinder({ mostEntries: 20 });
      return Array.from({ length: 200 }, (_, i) =>
        finder.seen(untitled(textOf(i % 15, 80 + (i % 4)).join(' ')), `${i}`),
      );
    };
    const first = run();
    expect(first.some((found) => found?.kind === 'near')).toBe(true);
    expect(run()).toEqual(first);
  });
});
