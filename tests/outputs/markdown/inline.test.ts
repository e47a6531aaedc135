import { describe, expect, it } from 'vitest';
import { renderInline } from '../../../src/outputs/markdown/inline.js';
import type { Mark } from '../../../src/types.js';
import { markOver } from '../builders.js';

const marked = (text: string, ...marks: [words: string, kind: Mark['kind'], value?: string][]) =>
  renderInline(
    text,
    marks.map(([words, kind, value]) => markOver(text, words, kind, value ?? null)),
  );

describe('plain text', () => {
  it.each([
    '5 * 3 = 15',
    'snake_case',
    'AT&T, R&D; fish & chips',
    'a < b > c',
    'see [1] and (2)',
    'about ~5 euros',
    'C# and #hashtag',
    '1.5 million',
    '-5 degrees',
    'a - b',
    '“quoted” – dash',
    'C:\\dir',
    'wow! (really)',
    'x = y',
  ])('leaves %j alone', (text) => {
    expect(renderInline(text, null)).toBe(text);
  });

  it.each([
    ['*note*', '\\*note\\*'],
    ['_note_', '\\_note\\_'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['a `tick`', 'a \\`tick\\`'],
    ['<b>bold</b>', '\\<b>bold\\</b>'],
    ['&copy; 2020', '\\&copy; 2020'],
    ['[a](b)', '[a\\](b)'],
    ['[a]: b', '\\[a\\]: b'],
    ['![a](b)', '\\![a\\](b)'],
    ['# no heading', '\\# no heading'],
    ['> no quote', '\\> no quote'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['12. no item', '12\\. no item'],
    ['3) no item', '3\\) no item'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['[x] no task', '\\[x] no task'],
    ['a\\*b', 'a\\\\\\*b'],
    ['ends in \\', 'ends in \\\\'],
  ])('escapes %j', (text, expected) => {
    expect(renderInline(text, null)).toBe(expected);
  });

  it('leaves no HTML behind when a control character goes', () => {
    expect(renderInline('<\u0000script>', null)).toBe('\\<script>');
  });
});

describe('marks', () => {
  it('writes strong, emphasis, code and links', () => {
    expect(
      marked(
        'a bold and thin word of code there',
        ['bold', 'strong'],
        ['thin', 'emphasis'],
        ['code', 'code'],
        ['there', 'link', '/x'],
      ),
    ).toBe('a **bold** and *thin* word of `code` [there](/x)');
  });

  it('nests them', () => {
    expect(
      marked(
        'a very bold link',
        ['very bold link', 'link', 'https://x.org/'],
        ['very bold', 'strong'],
        ['bold', 'emphasis'],
      ),
    ).toBe('a [**very *bold*** link](https://x.org/)');
  });

  it('cuts marks that cross and moves spaces outside', () => {
    expect(marked('one two three', ['one two ', 'strong'], ['two three', 'emphasis'])).toBe('**one *two*** three');
    expect(marked('one two three', [' two ', 'strong'])).toBe('one **two** three');
  });

  it('joins touching marks of a kind', () => {
    expect(marked('abcd', ['ab', 'strong'], ['cd', 'strong'])).toBe('**abcd**');
  });

  it('moves punctuation outside where CommonMark would not see the emphasis', () => {
    expect(marked('他说“好。”然后', ['“好。”', 'strong'])).toBe('他说“**好**。”然后');
    expect(marked('he said “so” then', ['“so”', 'strong'])).toBe('he said **“so”** then');
  });

  it('gives up emphasis that could only begin with a link beside a word', () => {
    expect(marked('prelink', ['link', 'strong'], ['link', 'link', '/x'])).toBe('pre[**link**](/x)');
    expect(marked('prelink it', ['link it', 'strong'], ['link', 'link', '/x'])).toBe('pre[link](/x) it');
  });

  it('fences code spans with more backticks than they hold', () => {
    expect(marked('say `a` now', ['`a`', 'code'])).toBe('say `` `a` `` now');
  });

  it('does not make an image of an exclamation mark before a link', () => {
    expect(marked('go!here', ['here', 'link', '/x'])).toBe('go\\![here](/x)');
  });

  it('keeps marks over their words when control characters go', () => {
    expect(marked('a\u0000\u0000 bold one', ['bold', 'strong'])).toBe('a **bold** one');
  });

  it('ignores marks that Markdown has no sign for', () => {
    expect(marked('on Monday', ['Monday', 'time', '2022-01-31'])).toBe('on Monday');
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    ' java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '',
  ])('writes the text alone for %j', (address) => {
    expect(marked('a link', ['link', 'link', address])).toBe('a link');
  });

  it.each([
    ['https://x.org/a_(b)', '[link](https://x.org/a_(b))'],
    ['https://x.org/a)b', '[link](https://x.org/a%29b)'],
    ['/a b<c>\\d', '[link](/a%20b%3Cc%3E%5Cd)'],
    ['?a=1&copy;=2', '[link](?a=1&amp;copy;=2)'],
    ['#part', '[link](#part)'],
    ['//cdn.org/x', '[link](//cdn.org/x)'],
    ['mailto:a@b.org', '[link](mailto:a@b.org)'],
    ['https://x.org/\u202efdp', '[link](https://x.org/%E2%80%AEfdp)'],
  ])('writes the address %j', (address, expected) => {
    expect(marked('link', ['link', 'link', address])).toBe(expected);
  });

  it('escapes brackets in the text', () => {
    expect(marked('see a]b[c', ['a]b[c', 'link', '/x'])).toBe('see [a\\]b\\[c](/x)');
  });

  it('writes an address that is its own text in angle brackets', () => {
    expect(marked('at https://x.org/a_b', ['https://x.org/a_b', 'link', 'https://x.org/a_b'])).toBe(
      'at <https://x.org/a_b>',
    );
  });
});
