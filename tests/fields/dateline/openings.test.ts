import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWireOpening } from '../../../src/fields/dateline/parse-wire-opening.js';
import type { WireOpening } from '../../../src/fields/dateline/wire-opening.js';

/** A paragraph in the shape of the press's own, with what is to be read of it. Every sentence is invented. */
interface Opening {
  text: string;
  /** BCP 47. */
  language: string;
  /** False for what only looks like an opening; then the rest is null. */
  opening: boolean;
  /** The dateline as printed. */
  printed: string | null;
  place: string | null;
  agency: string | null;
  /** ISO 8601, where the opening states a year. */
  date: string | null;
  /** Running text of the same page, where a name is only known by it. */
  context?: string;
}

const openings: readonly Opening[] = readFileSync(new URL('openings.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Rules were tuned on `even`; `odd` says how far that carries. */
function halfOf({ text }: Opening): 'even' | 'odd' {
  return createHash('sha1').update(text).digest()[0]! % 2 === 0 ? 'even' : 'odd';
}

function read({ text, language, context = '' }: Opening): WireOpening | null {
  return parseWireOpening(text, { language, text: context });
}

function isRight(opening: Opening, found: WireOpening | null): boolean {
  if (!opening.opening || !found) return !opening.opening && !found;
  return found.dateline.place === opening.place && found.dateline.agency === opening.agency;
}

/** Precision counts wrong names and look-alikes taken for openings; recall counts openings read rightly. */
function score(set: readonly Opening[]): { precision: number; recall: number; wrong: string[] } {
  const readings = set.map((opening) => ({ opening, found: read(opening) }));
  const right = readings.filter(({ opening, found }) => opening.opening && isRight(opening, found)).length;
  return {
    precision: right / readings.filter(({ found }) => found).length,
    recall: right / set.filter(({ opening }) => opening).length,
    wrong: readings.filter(({ opening, found }) => !isRight(opening, found)).map(({ opening }) => opening.text),
  };
}

describe('wire openings of the set', () => {
  it('holds enough of both kinds, in enough languages', () => {
    expect(openings.filter(({ opening }) => opening).length).toBeGreaterThanOrEqual(150);
    expect(openings.filter(({ opening }) => !opening).length).toBeGreaterThanOrEqual(70);
    expect(new Set(openings.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  });

  it.each(['even', 'odd'] as const)('reads place and agency on the %s half', (half) => {
    const { precision, recall, wrong } = score(openings.filter((opening) => halfOf(opening) === half));
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('has the text as printed, and the date where a year is stated', () => {
    for (const opening of openings) {
      const found = opening.opening ? read(opening) : null;
      if (!found || !isRight(opening, found)) continue;
      expect.soft(found.dateline, opening.text).toMatchObject({ text: opening.printed, date: opening.date });
    }
  });
});
