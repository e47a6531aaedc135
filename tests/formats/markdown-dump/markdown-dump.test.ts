import { describe, expect, it, test } from 'vitest';
import { parseMarkdownDump } from '../../../src/formats/markdown-dump/index.js';

const blocksOf = (text: string) => parseMarkdownDump(text, null).blocks;

test('the head of a reader proxy is read and taken off', () => {
  const { declared, url, blocks } = parseMarkdownDump(
    'Title: Harbour reopens - Courier\n\nURL Source: https://example.org/a\n\nMarkdown Content:\n# Harbour reopens\n',
    null,
  );
  expect(declared.title).toBe('Harbour reopens - Courier');
  expect(url).toBe('https://example.org/a');
  expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([['heading', 1, 'Harbour reopens']]);
});

test('links, images and emphasis become marks over plain text', () => {
  const [block] = blocksOf('By [**Ann Lee**](https://example.org/ann "Ann") and _Bo_ ![photo](x.jpg)');
  expect(block!.text).toBe('By Ann Lee and Bo');
  expect(block!.marks!.map(({ kind, start, end, value }) => [kind, block!.text.slice(start, end), value])).toEqual([
    ['link', 'Ann Lee', 'https://example.org/ann'],
    ['strong', 'Ann Lee', null],
    ['emphasis', 'Bo', null],
  ]);
});

test('underscores in names and unpaired signs stay', () => {
  expect(blocksOf('call read_all_lines(5 * 3) now')[0]!.text).toBe('call read_all_lines(5 * 3) now');
});

test('lists, quotes, tables and fences', () => {
  const text =
    '* one\n  * two\n1. three\n\n> said\n\n| Port | Ships |\n| --- | --- |\n| Aarhus | 12 |\n\n```\na\n\nb\n```\n';
  expect(blocksOf(text).map(({ kind, level, ordered, cells, text }) => [kind, level, ordered, cells, text])).toEqual([
    ['list-item', 1, false, null, 'one'],
    ['list-item', 2, false, null, 'two'],
    ['list-item', 1, true, null, 'three'],
    ['quote', 0, false, null, 'said'],
    ['table-row', 0, false, ['Port', 'Ships'], 'Port | Ships'],
    ['table-row', 0, false, ['Aarhus', '12'], 'Aarhus | 12'],
    ['preformatted', 0, false, null, 'a\n\nb'],
  ]);
});

test('a fence that never closes is no fence', () => {
  expect(blocksOf('```\n# Harbour\n\ntext').map(({ kind, text, line }) => [kind, text, line])).toEqual([
    ['heading', 'Harbour', 2],
    ['paragraph', 'text', 4],
  ]);
});

test('a million blank lines within a fence are only blank lines', () => {
  const [block] = blocksOf(`\`\`\`\na${'\n'.repeat(1_000_000)}b\n\`\`\``);
  expect(block!.text).toHaveLength(1_000_002);
});

test('an image alone, a rule and a lone sign are no blocks', () => {
  expect(blocksOf('![a photo](x.jpg)\n\n---\n\n**\n\ntext')).toHaveLength(1);
});

describe('numbers at the head of a line', () => {
  const kindsOf = (text: string) => parseMarkdownDump(text, null).blocks.map(({ kind, text: said }) => [kind, said]);

  it('are those of a list where they count on', () => {
    expect(kindsOf('1. Open the box\n\n2. Close the box\n\n   Then rest.\n\n3. Go')).toEqual([
      ['list-item', 'Open the box'],
      ['list-item', 'Close the box'],
      ['paragraph', 'Then rest.'],
      ['list-item', 'Go'],
    ]);
  });

  it('are a day where they follow nothing', () => {
    expect(kindsOf('# Storm closes harbour\n\n28. April 2023, 19:50 Uhr')).toEqual([
      ['heading', 'Storm closes harbour'],
      ['paragraph', '28. April 2023, 19:50 Uhr'],
    ]);
  });
});
