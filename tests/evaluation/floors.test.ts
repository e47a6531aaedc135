import { describe, expect, it } from 'vitest';
import { checkFloors, type Floors, raiseFloors } from './floors.js';

const figure = 'news/html/body f1';
const floors = (changes: Partial<Floors> = {}): Floors => ({
  corpus: 'c0ffee',
  floors: { [figure]: 0.94 },
  highest: { [figure]: 0.94 },
  lowered: [],
  ...changes,
});
const measured = (value: number): Map<string, number> => new Map([[figure, value]]);

describe('checkFloors', () => {
  it('passes a figure at its floor', () => {
    expect(checkFloors(floors(), measured(0.94), 'c0ffee')).toEqual([]);
  });

  it('names a figure below its floor', () => {
    expect(checkFloors(floors(), measured(0.9399), 'c0ffee')).toEqual([`${figure} is 0.9399, its floor 0.94`]);
  });

  it('refuses another corpus, and says how to pin to it', () => {
    expect(checkFloors(floors(), measured(0.99), 'decaf')).toEqual([expect.stringContaining('--pin')]);
  });

  it('notices a floor that was lowered without a reason, or taken out', () => {
    const silent = floors({ floors: { [figure]: 0.9 } });
    expect(checkFloors(silent, measured(0.95), 'c0ffee')).toEqual([expect.stringContaining('give the reason')]);
    expect(checkFloors(floors({ floors: {} }), measured(0.95), 'c0ffee')).toEqual([
      expect.stringContaining('none now'),
    ]);
  });

  it('accepts a floor that was lowered for a reason', () => {
    const explained = floors({
      floors: { [figure]: 0.9 },
      lowered: [{ figure, to: 0.9, reason: 'truth of the set was corrected' }],
    });
    expect(checkFloors(explained, measured(0.91), 'c0ffee')).toEqual([]);
  });
});

describe('raiseFloors', () => {
  it('raises to what was measured, rounded down', () => {
    const raised = raiseFloors(floors(), measured(0.95678), 'c0ffee');
    expect(raised.floors[figure]).toBe(0.956);
    expect(raised.highest[figure]).toBe(0.956);
  });

  it('never lowers', () => {
    expect(raiseFloors(floors(), measured(0.5), 'c0ffee')).toEqual(floors());
  });

  it('forgets the reason of a floor that has risen again', () => {
    const lowered = floors({ floors: { [figure]: 0.9 }, lowered: [{ figure, to: 0.9, reason: 'stated' }] });
    expect(raiseFloors(lowered, measured(0.945), 'c0ffee').lowered).toEqual([]);
  });

  it('pins an empty file to a corpus', () => {
    const raised = raiseFloors(floors({ corpus: '', floors: {}, highest: {} }), measured(0.9), 'c0ffee');
    expect(raised).toEqual(floors({ floors: { [figure]: 0.9 }, highest: { [figure]: 0.9 } }));
  });

  it('does not move pinned floors to another corpus', () => {
    expect(() => raiseFloors(floors(), measured(0.99), 'decaf')).toThrow('--pin');
  });
});
