/**
 * `npm run train:title`: fits what each feature of a printed line is worth as the headline, and writes
 * src/fields/title/title-weights.ts. Softmax over a page's lines (McFadden's conditional logit), so that the headline's
 * line gets the most points; on the tuning half of the sites alone, since the other half is what is reported. Run it
 * after `npm run train`: the lines' distance to the body follows the blocks' labels, here those of the held-out fold.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foldModel } from '../../../tests/evaluation/fold-models.js';
import { halfOf } from '../../../tests/evaluation/halves.js';
import { classify, revise, tellLexicon } from '../../blocks/index.js';
import { foldText, readLines, viewArticle } from '../../fields/page.js';
import { readSite } from '../../fields/site.js';
import { declaredTitles } from '../../fields/title/declared-titles.js';
import { printedTitles } from '../../fields/title/printed-titles.js';
import { titleFeatureNames } from '../../fields/title/title-features.js';
import { defaultCleanOptions } from '../../pipeline.js';
import type { Document, Format } from '../../types.js';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from './corpus.js';
import { readVariant } from './dataset.js';
import { dumpCache, pageFile, type Variant } from './dumps.js';
import { foldOf } from './folds.js';

/** A page's lines by their features, and which of them print the title. */
interface Choice {
  lines: number[][];
  right: boolean[];
  weight: number;
}

const variantsOf: Readonly<Record<Format, readonly Variant[]>> = {
  html: ['html'],
  text: ['textcontent', 'innertext', 'wet', 'nodelines', 'w3m'],
  markdown: ['markdown'],
};
/** `news` is small, and what is asked of the tool. Of `wcxb`, only articles have headlines. */
const sets: readonly { set: SetName; weight: number }[] = [
  { set: 'news', weight: 3 },
  { set: 'wcxb', weight: 1 },
  { set: 'segments', weight: 1 },
];
const epochs = { html: 1500, text: 300, markdown: 300 } as const;
const step = 2;
/** Keeps the weights of features that few pages show near where they began. */
const decay = 0.0003;

const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: { corpus: { type: 'string', default: path.join(root, '../shared/corpus') } },
});
const { corpus } = options;
const cache = dumpCache(root, corpus, hashCorpus(corpus));
const fitted: string[] = [];
// Dumps begin from what HTML taught, which shows most and has the clearest truth.
let prior: number[] = titleFeatureNames.map(() => 0);
for (const format of ['html', 'text', 'markdown'] as const) {
  const choices = await readChoices(format);
  const weights = fit(choices, prior, epochs[format]);
  if (format === 'html') prior = weights;
  console.error(`${format}: ${choices.length} pages, the right line first on ${share(choices, weights).toFixed(3)}`);
  const lines = titleFeatureNames.map((name, i) => `    ${name}: ${weights[i]!.toFixed(2)},`);
  fitted.push(`  ${format}: {\n${lines.join('\n')}\n  },`);
}
fs.writeFileSync(
  path.join(root, 'src/fields/title/title-weights.ts'),
  `import type { Format } from '../../types.js';
import type { TitleFeature } from './title-features.js';

/** What each feature of a line is worth, by what the format can show. Written by \`npm run train:title\`, never by hand. */
export const titleWeights: Readonly<Record<Format, Readonly<Record<TitleFeature, number>>>> = {
${fitted.join('\n')}
};
`,
);

async function readChoices(format: Format): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const { set, weight } of sets) {
    for (const page of readPages(corpus, set)) {
      if (!page.truth.title || halfOf(page) !== 'even' || (set === 'wcxb' && page.type !== 'article')) continue;
      for (const variant of variantsOf[format]) {
        const file = pageFile(corpus, cache, set, variant, page.id);
        if (!fs.existsSync(file)) continue;
        const choice = choiceOf(await readVariant(file, variant), page, weight);
        if (choice.right.includes(true)) choices.push(choice);
      }
    }
  }
  return choices;
}

function choiceOf(document: Document, page: Page, weight: number): Choice {
  const lexicon = tellLexicon(document);
  const models = foldModel(foldOf(addressOf(page)));
  classify(document, models[document.format === 'html' ? 'html' : 'text'], lexicon, defaultCleanOptions);
  revise(document, lexicon);
  const site = readSite(document)[0]?.value ?? null;
  const view = readLines(viewArticle(document), () => 'unknown');
  const printed = printedTitles(view, declaredTitles(document, site), site);
  const title = foldText(String(page.truth.title));
  return {
    lines: printed.map(({ features }) => titleFeatureNames.map((name) => features[name])),
    right: printed.map(({ value }) => foldText(value) === title),
    weight,
  };
}

/** Gradient ascent on the log-likelihood that a right line is chosen. */
function fit(choices: readonly Choice[], prior: readonly number[], rounds: number): number[] {
  const weights = [...prior];
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < rounds; epoch++) {
    const gradient = weights.map((weight, i) => -decay * (weight - prior[i]!) * total);
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
