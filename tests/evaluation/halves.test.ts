import { describe, expect, it } from 'vitest';
import { halfOf } from './halves.js';

describe('halfOf', () => {
  it('keeps a site in one half, with and without www', () => {
    const on = (url: string): string => halfOf({ id: '1', url, truth: {} });
    expect(on('https://www.harbour.example/a')).toBe(on('http://harbour.example/b?c'));
  });

  it('keeps a site with an umlaut in its half, however often it is asked', () => {
    const page = { id: 'umlaut', url: 'http://blog.stössen.example/', truth: {} };
    // Far beyond the call from which the engine optimizes (some 5,000 on Node 20).
    expect(new Set(Array.from({ length: 50_000 }, () => halfOf(page))).size).toBe(1);
  });

  it('tells pages without an address apart by their ids', () => {
    const halves = Array.from({ length: 20 }, (_, index) => halfOf({ id: `page-${index}`, url: '', truth: {} }));
    expect(new Set(halves).size).toBe(2);
  });

  it('knows both halves', () => {
    const halves = new Set(Array.from({ length: 20 }, (_, index) => halfOf({ id: `site-${index}`, truth: {} })));
    expect(halves).toEqual(new Set(['even', 'odd']));
  });
});
