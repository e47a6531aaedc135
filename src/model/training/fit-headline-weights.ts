/**
 * The first half of `npm run train:title`: fits what each feature of a printed line of an HTML page is worth as the headline,
 * and writes src/fields/title/html/headline-weights.ts. Softmax over a page's lines (McFadden's conditional logit), so that the headline's
 * line gets the most points; on the tuning half of the sites alone, since the other half is what is reported. Run it
 * after `npm run train`: the lines' distance to the body follows the blocks' labels, here those of the held-out fold.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foldBlockModels } from '../../../tests/evaluation/fold-models.js';
import { halfOf } from '../../../tests/evaluation/halves.js';
import { classify, revise, tellLexicon } from '../../blocks/index.js';
import { foldText, readLines, viewArticle } from '../../fields/page.js';
import { readSite } from '../../fields/site.js';
import { declaredTitles } from '../../fields/title/html/declared-titles.js';
import { headlineFeatureNames } from '../../fields/title/html/headline-features.js';
import { printedTitles } from '../../fields/title/html/printed-titles.js';
import { defaultCleanOptions } from '../../pipeline.js';
import type { Document } from '../../types.js';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from './corpus.js';
import { readVariant } from './dataset.js';
import { dumpCache, pageFile } from './dumps.js';
import { foldOf } from './folds.js';

/** A page's lines by their features, and which of them print the title. */
interface Choice {
  lines: number[][];
  right: boolean[];
  weight: number;
}

/** `news` is small, and what is asked of the tool. Of `wcxb`, only articles have headlines. */
const sets: readonly { set: SetName; weight: number }[] = [
  { set: 'news', weight: 3 },
  { set: 'wcxb', weight: 1 },
  { set: 'segments', weight: 1 },
];
const epochs = 1500;
const step = 2;
/** Keeps the weights of features that few pages show small. */
const decay = 0.0003;

const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: { corpus: { type: 'string', default: path.join(root, '../shared/corpus') } },
});
const { corpus } = options;
const cache = dumpCache(root, corpus, hashCorpus(corpus));
const choices = await readChoices();
const weights = fit(choices);
console.error(`${choices.length} pages, the right line first on ${share(choices, weights).toFixed(3)}`);
const lines = headlineFeatureNames.map((name, i) => `  ${name}: ${weights[i]!.toFixed(2)},`);
fs.writeFileSync(
  path.join(root, 'src/fields/title/html/headline-weights.ts'),
  `import type { HeadlineFeature } from './headline-features.js';

/** What each feature of a printed line is worth. Written by \`npm run train:title\`, never by hand. */
export const headlineWeights: Readonly<Record<HeadlineFeature, number>> = {
${lines.join('\n')}
};
`,
);

async function readChoices(): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const { set, weight } of sets) {
    for (const page of readPages(corpus, set)) {
      if (!page.truth.title || halfOf(page) !== 'even' || (set === 'wcxb' && page.type !== 'article')) continue;
      const choice = choiceOf(await readVariant(pageFile(corpus, cache, set, 'html', page.id), 'html'), page, weight);
      if (choice.right.includes(true)) choices.push(choice);
    }
  }
  return choices;
}

function choiceOf(document: Document, page: Page, weight: number): Choice {
  const lexicon = tellLexicon(document);
  const models = foldBlockModels(foldOf(addressOf(page)));
  classify(document, models.html, lexicon, defaultCleanOptions);
  revise(document, lexicon);
  const site = readSite(document)[0]?.value ?? null;
  const view = readLines(viewArticle(document), () => 'unknown');
  const printed = printedTitles(view, declaredTitles(document, site), site);
  const title = foldText(String(page.truth.title));
  return {
    lines: printed.map(({ features }) => headlineFeatureNames.map((name) => features[name])),
    right: printed.map(({ value }) => foldText(value) === title),
    weight,
  };
}

/** Gradient ascent on the log-likelihood that a right line is chosen. */
function fit(choices: readonly Choice[]): number[] {
  const weights = headlineFeatureNames.map(() => 0);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient = weights.map((weight) => -decay * weight * total);
    for (const choice of choices) addGradient(gradient, choice, weights);
    for (let i = 0; i < weights.length; i++) weights[i]! += (step * gradient[i]!) / total;
  }
  return weights;
}

function addGradient(gradient: number[], { lines, right, weight }: Choice, weights: readonly number[]): void {
  const points = lines.map((line) => pointsOf(line, weights));
  const most = Math.max(...points);
  const odds = points.map((point) => Math.exp(point - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  const sumRight = odds.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
  lines.forEach((line, i) => {
    const residual = (right[i] ? odds[i]! / sumRight : 0) - odds[i]! / sum;
    for (let j = 0; j < line.length; j++) gradient[j]! += weight * residual * line[j]!;
  });
}

function pointsOf(line: readonly number[], weights: readonly number[]): number {
  return line.reduce((sum, value, i) => sum + value * weights[i]!, 0);
}

function share(choices: readonly Choice[], weights: readonly number[]): number {
  const hits = choices.filter(({ lines, right }) => {
    const points = lines.map((line) => pointsOf(line, weights));
    return right[points.indexOf(Math.max(...points))];
  });
  return hits.length / choices.length;
}
