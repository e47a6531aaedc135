import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../src/outputs/markdown.js';
import { block, extraction } from './builders.js';

function frontMatterOf(text: string, version: '1.1' | '1.2' = '1.2'): unknown {
  return parse(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '', { version });
}

describe('markdown', () => {
  it('writes front matter, title, deck and article', () => {
    const made = extraction({ deck: 'Two *years* of repairs', datePublished: '2022-01-28', tags: ['bridges'] });
    expect(markdown.write(made)).toBe(`---
title: Bridge shut
deck: Two *years* of repairs
datePublished: "2022-01-28"
language: en
tags:
  - bridges
---

# Bridge shut

*Two \\*years\\* of repairs*

The bridge is shut.
`);
  });

  it('states only what is known', () => {
    const made = extraction({ title: null, language: null });
    expect(markdown.write(made)).toBe('The bridge is shut.\n');
  });

  it.each([
    'Putin: "no" talks',
    "it's #1",
    '- a dash first',
    '---',
    'yes',
    '12:30',
    '1e3',
    '2022-01-28',
    'null',
    '{a: b}',
    '[x]',
    '& anchor',
    '*alias',
    '!tag',
    '% directive',
    '@at',
    '`tick',
    '| pipe',
    '> fold',
    'ends with colon:',
    'a # comment',
    'emoji 🎉 and é',
    'back\\slash "quoted"',
    `long ${'word '.repeat(60)}end`,
  ])('writes the title %j as YAML that every version reads as that string', (title) => {
    const text = markdown.write(extraction({ title }));
    expect(frontMatterOf(text)).toMatchObject({ title });
    expect(frontMatterOf(text, '1.1')).toMatchObject({ title });
  });

  it('lets no control character, escape sequence or override through', () => {
    const hostile = '\u001b]0;x\u0007a\u001b[31mb\nc\u0000\u0085\u202ed\u2028e\u2066';
    const made = extraction({ title: hostile, deck: hostile, tags: [hostile], id: { key: hostile } }, [block(hostile)]);
    const text = markdown.write(made);
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
    expect(frontMatterOf(text)).toMatchObject({ title: 'ab c d e', id: { key: 'ab c d e' } });
    expect(text).toContain('\n# ab c d e\n');
  });

  it('prints a wire dateline at the head of the first paragraph, marks moved with their words', () => {
    const first = block('The president spoke.', {
      marks: [{ kind: 'strong', start: 4, end: 13, value: null, names: '' }],
    });
    const made = extraction(
      { dateline: { text: 'PARIS, Jan 28 (Reuters) —', place: 'PARIS', agency: 'Reuters', date: null } },
      [block('At a glance', { kind: 'heading', level: 2 }), first],
    );
    expect(markdown.write(made)).toContain('## At a glance\n\nPARIS, Jan 28 (Reuters) — The **president** spoke.\n');
    expect(first.text).toBe('The president spoke.');
  });

  it('parts a wire dateline that was printed without a dash', () => {
    const made = extraction({ dateline: { text: 'LYON', place: 'LYON', agency: null, date: null } });
    expect(markdown.write(made)).toContain('\nLYON — The bridge is shut.\n');
  });

  it('leaves a time stamp to the front matter', () => {
    const made = extraction({
      dateline: { text: '28 Jan, 2022 15:33', place: null, agency: null, date: '2022-01-28T15:33' },
    });
    const text = markdown.write(made);
    expect(frontMatterOf(text)).toMatchObject({ dateline: { text: '28 Jan, 2022 15:33', date: '2022-01-28T15:33' } });
    expect(text.endsWith('\n\nThe bridge is shut.\n')).toBe(true);
  });
});
