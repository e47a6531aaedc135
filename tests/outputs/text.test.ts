import { describe, expect, it } from 'vitest';
import { text } from '../../src/outputs/text.js';
import { renderText } from '../../src/outputs/text-body.js';
import { block, extraction } from './builders.js';

describe('text', () => {
  it('writes title, deck, dateline and byline a line each, then the body', () => {
    const made = extraction({
      deck: 'Two years of repairs',
      byline: 'Ann Lee',
      dateline: { text: '28 Jan, 2022 15:33', place: null, agency: null, date: '2022-01-28T15:33' },
    });
    expect(text.write(made)).toBe(
      'Bridge shut\nTwo years of repairs\n28 Jan, 2022 15:33\nAnn Lee\n\nThe bridge is shut.\n',
    );
  });

  it('lets no control character, escape sequence or override through', () => {
    const made = extraction({ title: '\u001b]0;owned\u0007Red \u001b[31malert\nforged\u202e' }, [
      block('a\u0000b\u009b2Jc\u2066'),
    ]);
    expect(text.write(made)).toBe('Red alert forged\n\nabc\n');
  });
});

describe('renderText', () => {
  it('parts paragraphs by a blank line, and what belongs together by a line end', () => {
    const blocks = [
      block('Why it shut', { kind: 'heading', level: 2 }),
      block('Rust.'),
      block('First line'),
      block('second line', { continues: true }),
      block('one', { kind: 'list-item', level: 1 }),
      block('two', { kind: 'list-item', level: 1 }),
      block('Year | Cost', { kind: 'table-row', cells: ['Year', 'Cost'] }),
      block('1999 | 3', { kind: 'table-row', cells: ['1999', '3'] }),
      block('  '),
      block('Said.', { kind: 'quote' }),
      block('And said.', { kind: 'quote' }),
    ];
    expect(renderText(blocks)).toBe(
      'Why it shut\n\nRust.\n\nFirst line\nsecond line\n\none\ntwo\n\nYear | Cost\n1999 | 3\n\nSaid.\n\nAnd said.',
    );
    expect(renderText([])).toBe('');
  });
});
