import { pattern } from '../pattern.js';
import type { Pieces } from './opening-pieces.js';

/** What parts an opening from its sentence. */
export interface Ending {
  kind: 'dash' | 'colon' | 'stop' | 'space';
  /** Code units, spaces included. */
  length: number;
  /** What the sentence begins with. */
  sentence: string;
}

// A hyphen needs a space on one of its sides: "Paris- The", "(EFE).-El", never "Roma-Lazio".
const dash = pattern('y')`\.?\s*(?:[–—―]|--+|(?:(?<=[\s.)\]»/])-|-(?=\s))-*)\s*`;
const colon = /\s?:(?=\s)\s*/y;
const stop = /\s?[.।](?=\s)\s*/y;
const space = /\s+/y;

/** What stands between the last piece and the sentence; null where nothing ends the opening. */
export function endOpening(head: string, { end, last }: Pieces): Ending | null {
  for (const [kind, shape] of [
    ['dash', dash],
    ['colon', colon],
    ['stop', stop],
    ['space', space],
  ] as const) {
    shape.lastIndex = end;
    const length = shape.exec(head)?.[0].length ?? 0;
    // Many agencies' brackets need nothing behind them: "Mumbai, Jan 28 (PTI) The harbour".
    if (length > 0 && (kind !== 'space' || last === 'enclosed'))
      return { kind, length, sentence: head.slice(end + length) };
  }
  return null;
}
