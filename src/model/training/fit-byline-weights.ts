/**
 * `npm run train:byline`: fits what each feature of a set of names is worth as the page's authors, and writes
 * src/fields/byline/byline-weights.ts. Softmax over a page's candidates and "nobody"; what is raised is the expected
 * overlap with the true authors, since a candidate may be right in part. On the tuning half of the sites alone, as the
 * other half is what is reported. Run it after `npm run train` and `npm run train:title`: where lines stand follows the
 * blocks' labels and the headline, here those of the weights that never saw the page's site.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foldModel } from '../../../tests/evaluation/fold-models.js';
import { halfOf } from '../../../tests/evaluation/halves.js';
import { classify, revise, tellLexicon } from '../../blocks/index.js';
import { authorCandidates } from '../../fields/byline/author-candidates.js';
import { type BylineFeature, bylineContext, bylineFeatureNames } from '../../fields/byline/byline-features.js';
import { dayMonthOrder } from '../../fields/dates/day-month-order.js';
import { readLanguage } from '../../fields/language.js';
import { foldText, readLines, viewArticle } from '../../fields/page.js';
import { readSite, siteBesideTitle } from '../../fields/site.js';
import { readTitle } from '../../fields/title/index.js';
import { lexiconOf } from '../../lexicons/index.js';
import { defaultCleanOptions } from '../../pipeline.js';
import type { Document, Format } from '../../types.js';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from './corpus.js';
import { readVariant } from './dataset.js';
import { canDump, type DumpShape, dumpCache, makeDumps, pageFile, type Variant } from './dumps.js';
import { foldOf } from './folds.js';

/** A page's candidates by their features, what each is worth as the answer, and what it is worth to give none. */
interface Choice {
  candidates: number[][];
  reward: number[];
  none: number;
  weight: number;
}

const variantsOf: Readonly<Record<Format, readonly Variant[]>> = {
  html: ['html'],
  text: ['textcontent', 'wet', 'nodelines', 'w3m'],
  markdown: ['markdown'],
};
/** `news` is small, and what is asked of the tool. */
const sets: readonly { set: SetName; weight: number }[] = [
  { set: 'news', weight: 4 },
  { set: 'wcxb', weight: 1 },
  { set: 'segments', weight: 1 },
];
/** Only this set says of a page that it has no author; its annotators overlooked some. */
const knowsNobody: SetName = 'wcxb';
const nobodyWeight = { article: 0.3, other: 0.15 } as const;
/** A page with authors for which none is given is worth a little more than one with wrong ones. */
const noneReward = 0.15;
/** Overlap changes less than a likelihood does. */
const scale = 4;

const rounds = 600;
const step = 0.05;
/** Keeps the weights of features that few pages show near where they began. */
const decay = 0.001;
/** Where weights begin that few pages speak of: a line without "By" or a person's name seldom refutes a declared person. */
const beliefs: Partial<Record<BylineFeature, number>> = { weakAgainstLdPerson: -3 };

const names = ['given', ...bylineFeatureNames] as const;
const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
    output: { type: 'string', default: path.join(root, 'src/fields/byline/byline-weights.ts') },
  },
});
const { corpus } = options;
const cache = dumpCache(root, corpus, hashCorpus(corpus));
const fitted: string[] = [];
// Dumps begin from what HTML taught, which shows most and has the clearest truth.
let prior: number[] = names.map((name) => (name === 'given' ? 0 : (beliefs[name] ?? 0)));
for (const format of ['html', 'text', 'markdown'] as const) {
  const choices = await readChoices(format);
  const weights = fit(choices, prior);
  if (format === 'html') prior = weights;
  console.error(`${format}: ${choices.length} pages, expected overlap ${meanReward(choices, weights).toFixed(3)}`);
  const lines = names.map((name, i) => `    ${name}: ${Number(weights[i]!.toFixed(2))},`);
  fitted.push(`  ${format}: {\n${lines.join('\n')}\n  },`);
}
fs.writeFileSync(
  options.output,
  `import type { Format } from '../../types.js';
import type { BylineFeature } from './byline-features.js';

/**
 * What each feature of a candidate is worth, by what the format can show; \`given\` is what it costs to give any at all.
 * Written by \`npm run train:byline\`, never by hand.
 */
export const bylineWeights: Readonly<Record<Format, Readonly<Record<BylineFeature | 'given', number>>>> = {
${fitted.join('\n')}
};
`,
);

async function readChoices(format: Format): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const variant of variantsOf[format].filter(canDump)) {
    for (const { set, weight } of sets) {
      if (variant !== 'html') await makeDumps(corpus, cache, set, variant as DumpShape);
      for (const page of readPages(corpus, set)) {
        const file = pageFile(corpus, cache, set, variant, page.id);
        if (halfOf(page) !== 'even' || !fs.existsSync(file)) continue;
        if (authorsOf(page).length === 0 && set !== knowsNobody) continue;
        const choice = choiceOf(await readVariant(file, variant), page, weight);
        if (choice.candidates.length) choices.push(choice);
      }
    }
  }
  return choices;
}

function choiceOf(document: Document, page: Page, weight: number): Choice {
  const models = foldModel(foldOf(addressOf(page)));
  const lexicon = tellLexicon(document);
  classify(document, models[document.format === 'html' ? 'html' : 'text'], lexicon, defaultCleanOptions);
  revise(document, lexicon);
  const view = viewArticle(document);
  const declaredSite = readSite(document);
  const spoken = readLanguage(view)[0]?.value ?? null;
  const lines = readLines(view, () => dayMonthOrder(view, spoken), lexiconOf(spoken));
  const title = readTitle(lines, declaredSite[0]?.value ?? null, models.titleRanker ?? null)[0] ?? null;
  const site = [...declaredSite, ...siteBesideTitle(lines, title)][0]?.value ?? null;
  const candidates = authorCandidates(bylineContext(lines, title, site));
  const truth = new Set(authorsOf(page).map(foldText));
  return {
    candidates: candidates.map(({ features }) => [1, ...bylineFeatureNames.map((name) => features[name])]),
    reward: candidates.map((candidate) => overlap(new Set(candidate.names.map(foldText)), truth)),
    none: truth.size ? noneReward : 1,
    weight: truth.size ? weight : weight * nobodyWeight[page.type === 'article' ? 'article' : 'other'],
  };
}

function authorsOf({ truth }: Page): string[] {
  return Array.isArray(truth.authors) ? truth.authors.map(String) : [];
}

/** F1 of two sets. */
function overlap(given: ReadonlySet<string>, truth: ReadonlySet<string>): number {
  const both = [...given].filter((name) => truth.has(name)).length;
  return truth.size ? (2 * both) / (given.size + truth.size) : 0;
}

/** Gradient ascent (Adam) on the expected reward, towards the end in smaller steps. */
function fit(choices: readonly Choice[], prior: readonly number[]): number[] {
  const weights = [...prior];
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map(() => 0);
    for (const choice of choices) addGradient(gradient, choice, weights);
    const pace = step * Math.min(1, 3 * (1 - round / rounds));
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]! / total - decay * (weights[i]! - prior[i]!);
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.99 * square[i]! + 0.01 * slope * slope;
      weights[i]! += (pace * mean[i]!) / (Math.sqrt(square[i]!) + 1e-6);
    }
  }
  return weights;
}

function addGradient(gradient: number[], choice: Choice, weights: readonly number[]): void {
  const chances = chancesOf(choice, weights);
  const expected = expectedReward(choice, chances);
  choice.candidates.forEach((candidate, i) => {
    const push = scale * choice.weight * chances[i]! * (choice.reward[i]! - expected);
    for (let j = 0; j < candidate.length; j++) gradient[j]! += push * candidate[j]!;
  });
}

/** The chance of each candidate; what is missing to 1 is that of giving none. */
function chancesOf({ candidates }: Choice, weights: readonly number[]): number[] {
  const points = candidates.map((candidate) => candidate.reduce((sum, value, i) => sum + value * weights[i]!, 0));
  const most = Math.max(0, ...points);
  const odds = points.map((point) => Math.exp(point - most));
  const sum = odds.reduce((a, b) => a + b, Math.exp(-most));
  return odds.map((odd) => odd / sum);
}

function expectedReward({ reward, none }: Choice, chances: readonly number[]): number {
  const given = chances.reduce((a, b) => a + b, 0);
  return chances.reduce((sum, chance, i) => sum + chance * reward[i]!, (1 - given) * none);
}

function meanReward(choices: readonly Choice[], weights: readonly number[]): number {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  const sum = choices.reduce((a, c) => a + c.weight * expectedReward(c, chancesOf(c, weights)), 0);
  return sum / total;
}
