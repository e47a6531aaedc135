import { describe, expect, it } from 'vitest';
import { fitCells } from '../../../src/cli/explain/cell-width.js';
import { writeColumns } from '../../../src/cli/explain/columns.js';
import { writeRecords } from '../../../src/cli/explain/records.js';
import { writeTable } from '../../../src/cli/explain/table.js';
import type { Extraction } from '../../../src/types.js';
import { block, extraction, noFields } from '../../outputs/builders.js';

function explained(): Extraction {
  const made = extraction();
  made.document.blocks = [
    block('Bridge shut', { index: 0, line: 1, label: 'boilerplate', score: 0.21 }),
    block('The bridge\u001b[2J is\tshut.', {
      index: 1,
      line: 3,
      trail: [
        { step: 'classify', label: 'boilerplate', reason: 'score 0.4' },
        { step: 'keepBetween', label: 'main-content', reason: 'between two paragraphs' },
      ],
    }),
  ];
  const span = { block: 0, start: 0, end: 11 };
  const title = { value: 'Bridge shut', source: 'block 0', certainty: 0.9, span };
  made.fields = { ...noFields, title: [title], deck: [{ ...title, span: null }] };
  return made;
}

describe('writeColumns', () => {
  it('writes the page as comments and a block a line, tabs within a text folded', () => {
    expect(writeColumns(explained())).toBe(
      [
        '# page.txt',
        '# format: text, layout: blocks, language: en, confidence: 0.90, blocks: 2',
        '# title: "Bridge shut" (block 0, line 1 0–11, 0.90)',
        '# deck: "Bridge shut" (block 0, 0.90)',
        '# index\tline\tlabel\tscore\tstep\treason\trole\ttext',
        '0\t1\tdropped\t0.210\t\t\ttitle\tBridge shut',
        '1\t3\tkept\t0.900\tkeepBetween\tbetween two paragraphs\t\tThe bridge is shut.',
        '',
      ].join('\n'),
    );
  });
});

describe('writeRecords', () => {
  it('writes a block a line with its whole trail', () => {
    const records = writeRecords(explained())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ index, role }) => [index, role])).toEqual([
      [0, ['title']],
      [1, []],
    ]);
    expect(records[0].candidates).toEqual([
      { field: 'title', rank: 0, value: 'Bridge shut', source: 'block 0', certainty: 0.9 },
    ]);
    expect(records[1].trail.map(({ step }: { step: string }) => step)).toEqual(['classify', 'keepBetween']);
    expect(records[1]).toMatchObject({ source: 'page.txt', layout: 'blocks', text: 'The bridge\u001b[2J is\tshut.' });
  });
});

describe('writeTable', () => {
  it.each([60, 80, 200])('fits a terminal of %i columns', (width) => {
    const made = explained();
    made.document.blocks[1]!.text = 'The bridge is shut. '.repeat(40);
    const lines = writeTable(made, width, (_, text) => text)
      .split('\n')
      .slice(2, -1)
      .filter((line) => !line.startsWith('#'));
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.length <= width)).toBe(true);
    expect(lines[1]).toHaveLength(width);
  });

  it('marks what was kept, and fields', () => {
    const painted = writeTable(explained(), 100, (style, text) => `<${style}>${text.trim()}`);
    expect(painted).toMatch(/<field>1: - 0\.21 <field>title/);
    expect(painted).toMatch(/<kept>3: \+ 0\.90 .*<kept>The bridge is shut\.\n/);
  });
});

describe('fitCells', () => {
  it.each([
    ['abc', 5, 'abc  '],
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['東京都庁', 8, '東京都庁'],
    ['東京都庁', 7, '東京都…'],
    ['東京都庁', 6, '東京… '],
    ['e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
    ['👩‍👩‍👧x', 3, '👩‍👩‍👧x'],
    ['abc', 0, ''],
  ])('puts %j into %i cells', (text, width, expected) => {
    expect(fitCells(text, width)).toBe(expected);
  });
});
