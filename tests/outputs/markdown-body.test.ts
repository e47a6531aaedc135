import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/outputs/markdown-body.js';
import type { Block, Container } from '../../src/types.js';
import { block } from './builders.js';

const item = (text: string, level: number, known: Partial<Block> = {}) =>
  block(text, { kind: 'list-item', level, ...known });
const row = (...cells: string[]) => block(cells.join(' | '), { kind: 'table-row', cells });
const element = (tag: string): Container => ({ tag, names: '', parent: null, depth: 0, first: 0, end: 0 });

describe('renderMarkdown', () => {
  it('writes headings by level', () => {
    const blocks = [block('One', { kind: 'heading', level: 1 }), block('C #', { kind: 'heading', level: 6 })];
    expect(renderMarkdown(blocks)).toBe('# One\n\n###### C \\#');
  });

  it('joins a heading that a line break parted, since a heading is one line', () => {
    const blocks = [
      block('Part one', { kind: 'heading', level: 2 }),
      block('of two', { kind: 'heading', level: 2, continues: true }),
    ];
    expect(renderMarkdown(blocks)).toBe('## Part one of two');
  });

  it('writes no heading in bold as a whole', () => {
    const mark = (start: number, end: number) => ({ kind: 'strong', start, end, value: null, names: '' }) as const;
    const heading = (marks: Block['marks']) => block('Part one', { kind: 'heading', level: 2, marks });
    expect(renderMarkdown([heading([mark(0, 8)])])).toBe('## Part one');
    expect(renderMarkdown([heading([mark(0, 4)])])).toBe('## **Part** one');
  });

  it('keeps line breaks within paragraphs', () => {
    expect(renderMarkdown([block('Roses'), block('- violets', { continues: true })])).toBe('Roses\\\n\\- violets');
  });

  it('nests lists and numbers them', () => {
    const blocks = [
      item('one', 1, { ordered: true }),
      item('two', 1, { ordered: true }),
      item('inner', 2),
      item('deeper', 4),
      item('three', 1, { ordered: true }),
    ];
    expect(renderMarkdown(blocks)).toBe('1. one\n2. two\n   - inner\n     - deeper\n3. three');
  });

  it('indents by the width of the number', () => {
    const blocks = [...Array.from({ length: 10 }, (_, n) => item(`i${n}`, 1, { ordered: true })), item('inner', 2)];
    expect(renderMarkdown(blocks).split('\n').slice(-2)).toEqual(['10. i9', '    - inner']);
  });

  it('keeps the paragraphs and lines of one item together', () => {
    const li = element('li');
    const blocks = [
      item('first', 1, { container: { ...element('p'), parent: li } }),
      item('its line', 1, { continues: true }),
      item('its second paragraph', 1, { container: { ...element('p'), parent: li } }),
      item('next', 1, { container: element('li') }),
    ];
    expect(renderMarkdown(blocks)).toBe('- first\\\n  its line\n\n  its second paragraph\n- next');
  });

  it('keeps quotes together, their paragraphs apart', () => {
    const blocks = [
      block('Said.', { kind: 'quote' }),
      block('> he', { kind: 'quote', continues: true }),
      block('Then.', { kind: 'quote' }),
    ];
    expect(renderMarkdown(blocks)).toBe('> Said.\\\n> \\> he\n>\n> Then.');
  });

  it('fences code with more backticks than it holds', () => {
    expect(renderMarkdown([block('a *b*\n````\n  c', { kind: 'preformatted' })])).toBe(
      '`````\na *b*\n````\n  c\n`````',
    );
  });

  it('writes rows as a table, short rows filled up, pipes escaped', () => {
    expect(renderMarkdown([row('Year', 'a|b', '-'), row('1999')])).toBe(
      '| Year | a\\|b | - |\n| --- | --- | --- |\n| 1999 |  |  |',
    );
  });

  it('keeps tables apart, and takes one column for layout', () => {
    const [one, two] = [element('table'), element('table')];
    const blocks = [
      { ...row('a', 'b'), container: { ...element('tr'), parent: one } },
      { ...row('c', 'd'), container: { ...element('tr'), parent: two } },
      { ...row('only'), container: null },
    ];
    expect(renderMarkdown(blocks)).toBe('| a | b |\n| --- | --- |\n\n| c | d |\n| --- | --- |\n\nonly');
  });

  it('leaves nothing where there is no text', () => {
    expect(renderMarkdown([block('a'), block(' \u0000 '), block('b')])).toBe('a\n\nb');
    expect(renderMarkdown([])).toBe('');
  });
});
