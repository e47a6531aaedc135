import { describe, expect, it } from 'vitest';
import { binByConfidence, calibrationFigures, type Judgement } from './calibration.js';

const judged = (confidence: number, f1: number): Judgement => ({ confidence, f1 });
const pages = (count: number, confidence: number, f1: number): Judgement[] =>
  Array.from({ length: count }, () => judged(confidence, f1));

describe('binByConfidence', () => {
  it('opens a bin at each tenth and puts certainty into the last', () => {
    const bins = binByConfidence([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((c) => judged(c, 1)));
    expect(bins.map((bin) => bin.pages)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, pages: 2, confidence: 0.95, right: 1 });
  });

  it('counts a body as right from 0.9 on', () => {
    expect(binByConfidence([judged(0.55, 0.9), judged(0.55, 0.8999)])[5]!.right).toBe(0.5);
  });

  it('says nothing of an empty bin', () => {
    expect(binByConfidence([judged(0.55, 1)])[0]).toEqual({
      from: 0,
      to: 0.1,
      pages: 0,
      confidence: null,
      right: null,
    });
  });
});

describe('calibrationFigures', () => {
  it('finds no error where confidence is the share of right bodies', () => {
    const figures = calibrationFigures([...pages(3, 0.75, 1), ...pages(1, 0.75, 0.5)]);
    expect(figures.ece).toBeCloseTo(0);
    expect(figures.brier).toBeCloseTo(0.75 * 0.25);
    expect(figures).toMatchObject({ pages: 4, confidence: 0.75, right: 0.75, bad: 0.25 });
  });

  it('weighs the error of each bin by its pages', () => {
    // Three pages 0.1 too unsure, one page 0.2 too sure.
    expect(calibrationFigures([...pages(3, 0.9, 1), judged(0.2, 0)]).ece).toBeCloseTo(0.75 * 0.1 + 0.25 * 0.2);
  });

  it('does not let errors of one sign make up for the other in another bin', () => {
    expect(calibrationFigures([judged(0.45, 1), judged(0.55, 0)]).ece).toBeCloseTo(0.55);
  });

  it('counts bad pages among the least sure tenth, and how many of all they are', () => {
    const figures = calibrationFigures([...pages(17, 0.9, 1), judged(0.8, 0.2), judged(0.3, 0.85), judged(0.2, 0.79)]);
    expect(figures['bad in least sure tenth']).toBe(0.5);
    expect(figures['bad found there']).toBe(0.5);
  });

  it('shares the last places among pages that tie for them, in whatever order', () => {
    const tied = [...pages(2, 0.5, 0.1), ...pages(2, 0.5, 1)];
    const sure = pages(16, 0.9, 1);
    for (const order of [[...tied, ...sure], [...sure, ...tied].reverse()]) {
      expect(calibrationFigures(order)['bad in least sure tenth']).toBe(0.5);
    }
  });

  it('has found all of no bad pages', () => {
    expect(calibrationFigures([judged(1, 1)])).toMatchObject({
      brier: 0,
      'bad in least sure tenth': 0,
      'bad found there': 1,
    });
  });
});
