/**
 * `npm run train:confidence`: fits how sure a body is, from the scores of its blocks, and writes
 * src/model/confidence-weights.ts. Logistic regression on whether the body was right, over the tuning half of the sites,
 * each page run with the weights that never saw its site. Run it after `npm run train` and `npm run train:title`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rightFrom } from '../../../tests/evaluation/calibration.js';
import { halfOf } from '../../../tests/evaluation/halves.js';
import { keepOf } from '../../../tests/evaluation/policies.js';
import { readTask } from '../../../tests/evaluation/task.js';
import { readConfidenceSignals } from '../../blocks/confidence.js';
import { completePage, scorePage } from '../../pipeline.js';
import { confidenceSignals } from '../confidence-signals.js';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from './corpus.js';
import { canDump, dumpCache, pageFile, toolsOf, type Variant, variants } from './dumps.js';
import { foldOf } from './folds.js';

interface Case {
  signals: number[];
  right: number;
  weight: number;
}

interface Fit {
  bias: number;
  weights: number[];
  means: number[];
  deviations: number[];
}

/** Sets whose truth is a whole text. `news` is small, and what is asked of the tool. */
const sets: readonly { set: SetName; weight: number }[] = [
  { set: 'news', weight: 2 },
  { set: 'wcxb', weight: 1 },
];
const epochs = 3000;
const step = 0.5;
const decay = 0.002;

const root = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: { corpus: { type: 'string', default: path.join(root, '../shared/corpus') } },
});
const { corpus } = values;
const cache = dumpCache(root, corpus, hashCorpus(corpus));
const { wordF1 } = (await import(pathToFileURL(path.join(toolsOf(corpus), 'metric.mjs')).href)) as {
  wordF1(predicted: string, reference: string): { f1: number };
};

const kinds = {
  html: variants.filter((variant) => variant === 'html'),
  text: variants.filter((variant) => variant !== 'html' && canDump(variant)),
};
const fitted: string[] = [];
for (const [kind, wanted] of Object.entries(kinds)) {
  const cases: Case[] = [];
  for (const { set, weight } of sets) {
    const pages = readPages(corpus, set).filter((page) => halfOf(page) === 'even');
    for (const page of pages) {
      for (const variant of wanted) {
        const one = await caseOf(page, set, variant);
        if (one) cases.push({ ...one, weight });
      }
    }
  }
  const fit = fitLogistic(cases);
  console.error(`${kind}: ${cases.length} pages, Brier score ${brier(cases, fit).toFixed(4)} on the pages fitted on`);
  const lines = confidenceSignals.map(
    (name, i) =>
      `      ${name}: { weight: ${fit.weights[i]!.toFixed(3)}, mean: ${fit.means[i]!.toFixed(3)}, deviation: ${fit.deviations[i]!.toFixed(3)} },`,
  );
  fitted.push(`  ${kind}: {\n    bias: ${fit.bias.toFixed(3)},\n    signals: {\n${lines.join('\n')}\n    },\n  },`);
}
fs.writeFileSync(
  path.join(root, 'src/model/confidence-weights.ts'),
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers that only look like a constant
import type { ConfidenceWeights } from './confidence-signals.js';

/** What each signal says of a body's being right. Written by \`npm run train:confidence\`, never by hand. */
export const confidenceWeights: Readonly<Record<'html' | 'text', ConfidenceWeights>> = {
${fitted.join('\n')}
};
`,
);

async function caseOf(page: Page, set: SetName, variant: Variant): Promise<Omit<Case, 'weight'> | null> {
  const file = pageFile(corpus, cache, set, variant, page.id);
  if (!fs.existsSync(file) || !page.truth.text) return null;
  const keep = keepOf[set];
  const { raw, options, models } = readTask({ id: page.id, file, fold: foldOf(addressOf(page)), keep });
  if (!/\S/.test(raw.content.toString())) return null;
  const { document, record } = completePage(await scorePage(raw, options, models));
  // A page without an article has confidence 0 whatever the weights.
  if (record.body === '') return null;
  const right = wordF1(record.body, page.truth.text).f1 >= rightFrom ? 1 : 0;
  return { signals: readConfidenceSignals(document, keep), right };
}

/** Gradient ascent on the log-likelihood of standardised signals. */
function fitLogistic(cases: readonly Case[]): Fit {
  const count = confidenceSignals.length;
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const average = (value: (one: Case) => number): number =>
    cases.reduce((sum, one) => sum + one.weight * value(one), 0) / total;
  const means = Array.from({ length: count }, (_, i) => average(({ signals }) => signals[i]!));
  const deviations = means.map((mean, i) => Math.sqrt(average(({ signals }) => (signals[i]! - mean) ** 2)) || 1);
  const fit: Fit = { bias: 0, weights: means.map(() => 0), means, deviations };
  const rows = cases.map(({ signals }) => signals.map((value, i) => (value - means[i]!) / deviations[i]!));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let biasSlope = 0;
    const slope = fit.weights.map((weight) => -decay * weight);
    rows.forEach((row, j) => {
      const { right, weight } = cases[j]!;
      const residual = (weight * (right - probabilityOf(row, fit))) / total;
      biasSlope += residual;
      for (let i = 0; i < count; i++) slope[i]! += residual * row[i]!;
    });
    fit.bias += step * biasSlope;
    for (let i = 0; i < count; i++) fit.weights[i]! += step * slope[i]!;
  }
  return fit;
}

function probabilityOf(row: readonly number[], { bias, weights }: Fit): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + weights[i]! * value, bias)));
}

function brier(cases: readonly Case[], fit: Fit): number {
  const errors = cases.map(({ signals, right }) => {
    const row = signals.map((value, i) => (value - fit.means[i]!) / fit.deviations[i]!);
    return (probabilityOf(row, fit) - right) ** 2;
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
