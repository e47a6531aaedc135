import { middleRow, type Shift, shiftsOf } from '../model/attribution.js';
import { rowLength } from '../model/features.js';
import { forestOf, type Model } from '../model/model.js';

/** Features named for each block. */
const named = 3;

/**
 * The features that moved each block's score most against the middle of its page, the strongest first:
 * `endsSentence +1.2, scoreOf.shape +0.8`. The second stage's first feature is the first stage's score, so both speak.
 *
 * @param rows `rowLength` values a block, with the second stage's filled in
 */
export function explainScores(model: Model, rows: Float32Array): string[] {
  const usual = middleRow(rows, rowLength);
  return Array.from({ length: rows.length / rowLength }, (_, i) => {
    const row = rows.subarray(i * rowLength, (i + 1) * rowLength);
    const shifts = (['first', 'second'] as const)
      .flatMap((stage) => shiftsOf(forestOf(model, stage), row, usual))
      .filter(({ name }) => name !== 'score')
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
    const strongest = shifts.filter(({ name }, at) => shifts.findIndex((one) => one.name === name) === at);
    return strongest.slice(0, named).map(print).join(', ');
  });
}

const print = ({ name, by }: Shift): string => `${name} ${by < 0 ? '' : '+'}${by.toFixed(1)}`;
