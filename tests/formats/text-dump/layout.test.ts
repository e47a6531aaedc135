import { expect, test } from 'vitest';
import { splitLines } from '../../../src/formats/lines.js';
import { parseTextDump } from '../../../src/formats/text-dump/index.js';
import { tellLayout } from '../../../src/formats/text-dump/layout.js';

const layoutOf = (text: string) => tellLayout(splitLines(text)).kind;
const textsOf = (text: string) => parseTextDump(text, null).blocks.map((block) => block.text);

/** Wraps as a text browser does: greedily at `width` columns. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const paragraphs = [
  'The harbour of the old town reopened on Monday after eleven weeks of repairs, and the first ferries left at dawn.',
  'Fishermen had feared that the works would last until autumn. They were done sooner because the winter was mild.',
  'A second quay is planned for next year, the port authority said, though the money for it has not been found yet.',
];

test.each([60, 72, 80])('text wrapped at %i columns is put together again', (width) => {
  const dump = paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n');
  expect(layoutOf(dump)).toBe('hard-wrapped');
  expect(textsOf(dump)).toEqual(paragraphs);
});

test('items of a wrapped list stay items', () => {
  const list = '• Home\n• News\n• Sport\n\n';
  const dump = list + paragraphs.map((paragraph) => wrap(paragraph, 72)).join('\n\n');
  expect(textsOf(dump)).toEqual(['Home', 'News', 'Sport', ...paragraphs]);
});

test('a block a line is left alone', () => {
  const dump = ['Harbour reopens', ...paragraphs, 'Share', 'Related articles'].join('\n');
  expect(layoutOf(dump)).toBe('blocks');
  expect(textsOf(dump)).toHaveLength(6);
});

test('sentences that links cut are joined', () => {
  const dump = [
    'Harbour reopens',
    'The harbour of the old town, the',
    'Morning Courier',
    'reported, reopened on Monday.',
    'Ferries left at dawn',
    ', according to',
    'the port authority',
    '.',
    'Home',
    'News',
    'Contact',
  ].join('\n');
  expect(layoutOf(dump)).toBe('text-nodes');
  expect(textsOf(dump)).toEqual([
    'Harbour reopens',
    'The harbour of the old town, the Morning Courier reported, reopened on Monday.',
    'Ferries left at dawn, according to the port authority.',
    'Home',
    'News',
    'Contact',
  ]);
});

test('CRLF, CR and U+2028 end lines', () => {
  expect(textsOf('one\r\n\r\ntwo\rthree\u2028four')).toEqual(['one', 'two', 'three', 'four']);
});

test('blocks know their line and the blank lines before them', () => {
  const { blocks } = parseTextDump('one\n\n\ntwo\n', null);
  expect(blocks.map(({ line, gap }) => [line, gap])).toEqual([
    [1, 0],
    [4, 2],
  ]);
});
