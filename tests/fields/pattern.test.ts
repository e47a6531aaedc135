import { describe, expect, it } from 'vitest';
import { pattern } from '../../src/fields/pattern.js';

/** The alphabets of the languages that have lexicons, and what is printed among their letters. */
const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x24f],
  [0x370, 0x58f],
  [0x5d0, 0x6ff],
  [0x904, 0x970],
  [0x1ea0, 0x1eff],
  [0x3041, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xadff],
];

function disagreements(ours: RegExp, unicode: RegExp): string[] {
  const found: string[] = [];
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      if (/\p{Assigned}/u.test(character) && ours.test(character) !== unicode.test(character)) found.push(character);
    }
  }
  return found;
}

describe('pattern', () => {
  it.each([
    ['letters', pattern()`^\p{L}$`, /^[\p{L}\p{M}]$/u],
    ['capitals', pattern()`^\p{Lu}$`, /^[\p{Lu}\p{Lt}]$/u],
    ['digits', pattern()`^\p{Nd}$`, /^\p{Nd}$/u],
    ['Han', pattern()`^\p{Script=Han}$`, /^\p{Script=Han}$/u],
    ['Hiragana', pattern()`^\p{Script=Hiragana}$`, /^\p{Script=Hiragana}$/u],
  ])('has the %s that Unicode has, signs of rare use aside', (_, ours, unicode) => {
    // Bible marks, a Koranic sign and their like: twenty of two thousand.
    expect(disagreements(ours, unicode).length).toBeLessThan(20);
    expect(disagreements(ours, unicode).join('')).not.toMatch(/[\wÀ-ž؀-؟،؛а-яА-Я、。・「」一]/);
  });

  it('spells classes out inside and outside of brackets', () => {
    expect('Łódź, Ünye'.match(pattern('g')`\p{Lu}[\p{L}-]*`)).toEqual(['Łódź', 'Ünye']);
    expect('a1 б٢'.replace(pattern('g')`[^\p{L}\p{N}]`, '|')).toBe('a1|б٢');
    expect(pattern()`\[\p{L}\]`.test('[x]')).toBe(true);
  });

  it('refuses a class that it does not know', () => {
    expect(() => pattern()`\p{Emoji}`).toThrow('Emoji');
  });
});
