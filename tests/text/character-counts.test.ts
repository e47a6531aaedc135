import { expect, test } from 'vitest';
import { countCharacters } from '../../src/text/character-counts.js';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The same by patterns, slowly. */
const byPatterns = (text: string) => ({
  digits: count(text, /\p{Nd}/gu),
  signs: count(text, /[^\p{L}\p{N}\p{M}\s.,'’"“”„«»\-–—!?()]/gu),
  lettered: count(text, /(?<![\p{L}\p{N}])\p{L}/gu),
  capitalized: count(text, /(?<![\p{L}\p{N}])\p{Lu}/gu),
  allCaps: count(text, /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu),
  joints: count(text, /\p{Ll}\p{Lu}|\p{Ll}\d|\d\p{Lu}\p{Ll}/gu),
  sentences: count(text, /[.!?…](?=["'”’»)\]]*(?:\s|$))|[。！？؟।]/g),
  commas: count(text, /[,，、،;；]/g),
  quotes: count(text, /["“”„«»「」]/g),
  brackets: count(text, /[([]/g),
  bars: count(text, /[|•·›»→/>]/g),
  points: count(text, /[.:]/g),
  mentions: count(text, /[@#]/g),
});

test.each([
  '',
  'The NATO summit of 4 April 1949, said Ann Lee.',
  'icon bookmark-bicon bookmarkicon cameraShare on FacebookShare on TwitterCopy link28Jan',
  'By Ann Lee28 Jan 20224 min readShare | 12,5 % · © 2022',
  'МИД РФ: «Ответ получен», сообщает ТАСС 28 января',
  '【ワシントン=共同】首相は２８日、ＮＡＴＯと会談した。',
  'e\u0301tude  mathematical 𝐀𝐁 emoji 😀👍🏽 aB1Cd2Ef',
  'ÉCOLE É A AB ABC1 xAB ABx',
  'He left... “Really?” (So they say.) No.1 of e.g. 3; a, b! ¿Qué?).',
  'Mail ann@example.org, see #one: https://example.org/a | b › c',
  '\ud800 lone \udc00 surrogates',
])('agrees with the patterns: %s', (text) => {
  expect(countCharacters(text)).toEqual(byPatterns(text));
});
