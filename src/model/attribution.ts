import { type FeatureName, rowNames } from './features.js';
import { applyForest, type Forest, leaf } from './forest.js';

/** How far a feature moved a row's score, in log-odds: positive towards main content. */
export interface Shift {
  name: FeatureName;
  by: number;
}

/** A smaller shift is noise. */
const leastShift = 0.05;

/**
 * What each feature did to a row's score: the difference to the score that the row would have if the feature had its
 * usual value. By leaving out one at a time (Robnik-Šikonja and Kononenko, "Explaining classifications for individual
 * instances", 2008), so features that say the same share the credit unevenly.
 *
 * @param usual a row of usual values, such as the page's middle ones
 */
export function shiftsOf(forest: Forest, row: Float32Array, usual: Float32Array): Shift[] {
  const score = applyForest(forest, row);
  const changed = row.slice();
  const shifts: Shift[] = [];
  for (const feature of usedFeatures(forest)) {
    if (Object.is(row[feature], usual[feature])) continue;
    changed[feature] = usual[feature]!;
    const by = score - applyForest(forest, changed);
    changed[feature] = row[feature]!;
    if (Math.abs(by) >= leastShift) shifts.push({ name: rowNames[feature]!, by });
  }
  return shifts;
}

/** The middle value of each column over a page's rows; missing where most rows have none. */
export function middleRow(rows: Float32Array, width: number): Float32Array {
  const count = rows.length / width;
  return Float32Array.from({ length: width }, (_, column) => {
    const values: number[] = [];
    for (let i = 0; i < count; i++) {
      const value = rows[i * width + column]!;
      if (!Number.isNaN(value)) values.push(value);
    }
    if (values.length * 2 <= count) return Number.NaN;
    return values.sort((a, b) => a - b)[(values.length - 1) >> 1]!;
  });
}

const used = new WeakMap<Forest, readonly number[]>();

function usedFeatures(forest: Forest): readonly number[] {
  let features = used.get(forest);
  if (!features) {
    const inner = Array.from(forest.features, (feature) => feature & leaf).filter((feature) => feature !== leaf);
    features = [...new Set(inner)].sort((a, b) => a - b);
    used.set(forest, features);
  }
  return features;
}
