import { describe, expect, it } from 'vitest';
import { type Measured, reportSet, reportWorst, type SetReport } from './report.js';

const report = (changes: Partial<SetReport> = {}): SetReport => ({
  set: 'news',
  rows: [],
  parity: [],
  worst: [],
  judged: [],
  ...changes,
});
const measured = (variant: Measured['variant'], figures: Measured['figures']): Measured => ({
  variant,
  scope: 'all',
  figures,
  byType: {},
});

describe('reportSet', () => {
  it('shows what a dump gives of the fields that it shows, beside the bar', () => {
    const rows = [
      measured('html', { title: 0.9 }),
      measured('wet', { title: 0.7, 'title shown': 0.8, 'date shown': 0.95 }),
    ];
    const text = reportSet(report({ rows }));
    expect(text).toMatch(/\| variant \| sites \| title \| title shown \| date shown \|/);
    expect(text).toMatch(/\| html +\| all +\| 0\.900 \| – +\| – +\|/);
    expect(text).toMatch(/\| wet +\| title shown +\| 0\.800 +\| 0\.900 \| short +\|/);
    expect(text).toMatch(/\| wet +\| date shown +\| 0\.950 +\| 0\.900 \| reached \|/);
    expect(text).toContain('the share of right ones among the pages whose dump shows');
  });

  it('tells body and title by page type', () => {
    const byType = { 'body f1': { article: 0.9, forum: 0.7 }, title: { article: 0.8 } };
    const text = reportSet(report({ set: 'wcxb', rows: [{ ...measured('html', { title: 0.8 }), byType }] }));
    expect(text).toMatch(/Body f1 by page type:\n\n\| variant \| article \| forum \|/);
    expect(text).toMatch(/Title by page type:\n\n\| variant \| article \|/);
    expect(text).not.toContain('title shown');
  });

  it('quotes no page, whatever was listed', () => {
    const page = { id: 'p', type: 'article', url: null, score: 0.1, f1: 0.1 };
    const wrong = { id: 'p', url: null, expected: 'Bridge opens', given: null, source: null, shown: null };
    const worst: SetReport['worst'] = [
      { variant: 'html', pages: [page], fields: [{ field: 'title', pages: 2, wrong: 1, worst: [wrong] }] },
    ];
    expect(reportSet(report({ worst }))).not.toContain('Bridge');
    expect(reportWorst(report({ worst }))).toMatch(
      /^Worst bodies as html:\n\n0\.100 {2}article {2}p[\s\S]*Wrong title as html, 1 of 2:/,
    );
  });
});
