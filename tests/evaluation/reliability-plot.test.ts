import { expect, it } from 'vitest';
import { binByConfidence } from './calibration.js';
import { drawReliability } from './reliability-plot.js';

const html = binByConfidence([
  { confidence: 0, f1: 0 },
  { confidence: 0.5, f1: 1 },
  { confidence: 0.5, f1: 0.2 },
  { confidence: 1, f1: 1 },
]);
const dumps = binByConfidence([{ confidence: 0.25, f1: 0.95 }]);
const svg = drawReliability([
  { name: 'HTML', bins: html },
  { name: 'dumps', bins: dumps },
]);

it('puts what is calibrated on the diagonal, from the lower left to the upper right', () => {
  const [calibrated] = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map((match) => match[1]!);
  const points = calibrated!.split(' ').map((point) => point.split(',').map(Number));
  expect(points).toEqual([
    [84, 532],
    [324, 292],
    [564, 52],
  ]);
  expect(svg).toContain('<line x1="84" y1="532" x2="564" y2="52" stroke="#777"');
});

it('draws each line once, skipping bins without pages', () => {
  const lines = [...svg.matchAll(/<polyline points="([^"]*)"/g)].map((match) => match[1]!.split(' ').length);
  expect(lines).toEqual([3, 1]);
});

it('prints the pages of every bin', () => {
  const counts = [...svg.matchAll(/font-size="12">(\d+)</g)].map((match) => Number(match[1]));
  expect(counts).toEqual([...html, ...dumps].map((bin) => bin.pages));
});

it('is well formed: every element is closed and no number is lost', () => {
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  const open: string[] = [];
  for (const [, closes, name, attributes] of svg.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (closes) expect(open.pop()).toBe(name);
    else if (!attributes!.endsWith('/')) open.push(name!);
  }
  expect(open).toEqual([]);
});
