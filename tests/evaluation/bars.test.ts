import { describe, expect, it } from 'vitest';
import { barsTable, verdictOn } from './bars.js';

describe('verdictOn', () => {
  it('asks a figure for the bar, and an error for no more than it', () => {
    expect(verdictOn({ bar: 0.9 }, 0.9)).toBe('reached');
    expect(verdictOn({ bar: 0.9 }, 0.8999)).toBe('short');
    expect(verdictOn({ bar: 0.05, atMost: true }, 0.05)).toBe('reached');
    expect(verdictOn({ bar: 0.05, atMost: true }, 0.0501)).toBe('short');
  });

  it('says nothing where nothing was asked or measured', () => {
    expect(verdictOn({ bar: null }, 0.9)).toBe('–');
    expect(verdictOn({ bar: 0.9 }, undefined)).toBe('–');
  });
});

describe('barsTable', () => {
  it("takes a page type's bar from the figures by type", () => {
    const rows = [
      {
        variant: 'html' as const,
        figures: { 'body f1': 0.5 },
        byType: { 'body f1': { forum: 0.99 }, title: { article: 0.5 } },
      },
    ];
    expect(barsTable('wcxb', rows)).toMatch(/html +\| body f1, forum +\| 0\.990 +\| 0\.860 \| reached/);
    expect(barsTable('wcxb', rows)).toMatch(/html +\| title, article +\| 0\.500 +\| 0\.\d{3} \| short/);
    expect(barsTable('wcxb', rows)).toMatch(/html +\| body f1 +\| 0\.500 +\| 0\.910 \| short/);
  });

  it('is empty for a set that was not measured', () => {
    expect(barsTable('wcxb', [])).toBe('');
  });
});
