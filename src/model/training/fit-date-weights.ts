/**
 * `npm run train:dates`: fits what each feature of a date is worth as that of the publication, and writes
 * src/fields/dates/date-weights.ts. Softmax over a page's dates and no date at all (McFadden's conditional logit), so
 * that a date's share is how often such a one is right; on the tuning half of the sites alone, since the other half is
 * what is reported. Run it after `npm run train:title`: a date's place follows the blocks' labels and the title, here
 * those by weights that never saw the page's site.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foldModel } from '../../../tests/evaluation/fold-models.js';
import { halfOf } from '../../../tests/evaluation/halves.js';
import { classify, revise, tellLexicon } from '../../blocks/index.js';
import { printedDates } from '../../fields/dates/date-candidates.js';
import { type DateContext, readDateContext } from '../../fields/dates/date-context.js';
import { type DateFeature, dateFeatureNames, dateFeatures } from '../../fields/dates/date-features.js';
import { dayMonthOrder } from '../../fields/dates/day-month-order.js';
import { readLanguage } from '../../fields/language.js';
import { readLines, viewArticle } from '../../fields/page.js';
import { readSite } from '../../fields/site.js';
import { readTitle } from '../../fields/title/index.js';
import { lexiconOf } from '../../lexicons/index.js';
import { defaultCleanOptions } from '../../pipeline.js';
import type { Document, Format } from '../../types.js';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from './corpus.js';
import { readVariant } from './dataset.js';
import { canDump, dumpCache, makeDumps, pageFile, type Variant } from './dumps.js';
import { foldOf } from './folds.js';

/** A page's dates by the indices of the features that hold, and which of them are right: none where no date is. */
interface Choice {
  dates: number[][];
  right: boolean[];
  weight: number;
}

const variantsOf: Readonly<Record<Format, readonly Variant[]>> = {
  html: ['html'],
  text: ['textcontent', 'nodelines', 'w3m'],
  markdown: ['markdown'],
};
/** `news` is small, and what is asked of the tool. Most pages of `wcxb` are no articles; dumps are seldom made of those. */
const sets: readonly { set: SetName; weight: Readonly<Record<Format, number>> }[] = [
  { set: 'news', weight: { html: 3, text: 3, markdown: 3 } },
  { set: 'dates', weight: { html: 1, text: 1, markdown: 1 } },
  { set: 'segments', weight: { html: 1, text: 1, markdown: 1 } },
  { set: 'wcxb', weight: { html: 1, text: 0.3, markdown: 0.3 } },
];
/** An article without a date in its truth often has one all the same. */
const undatedArticle = 0.3;

const epochs = 400;
const step = 0.1;
/** Keeps the weights of features that few pages show near what is known before. */
const decay = 0.001;
/** What is known before: a page that declares its article's date means that one, though few pages print another to show it. */
const known: Partial<Record<DateFeature, number>> = { differsFromArticle: -2 };

const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: { corpus: { type: 'string', default: path.join(root, '../shared/corpus') } },
});
const { corpus } = options;
const cache = dumpCache(root, corpus, hashCorpus(corpus));
const fitted: string[] = [];
for (const format of ['html', 'text', 'markdown'] as const) {
  const choices = await readChoices(format);
  const weights = fit(choices);
  console.error(`${format}: ${choices.length} pages, the right date or none on ${share(choices, weights).toFixed(3)}`);
  const lines = dateFeatureNames.map((name, i) => `    ${name}: ${Number(weights[i]!.toFixed(2))},`);
  fitted.push(`  ${format}: {\n${lines.join('\n')}\n  },`);
}
fs.writeFileSync(
  path.join(root, 'src/fields/dates/date-weights.ts'),
  `import type { Format } from '../../types.js';
import type { DateFeature } from './date-features.js';

/** What each feature of a date is worth, by what the format can show. Written by \`npm run train:dates\`, never by hand. */
export const dateWeights: Readonly<Record<Format, Readonly<Record<DateFeature, number>>>> = {
${fitted.join('\n')}
};
`,
);

async function readChoices(format: Format): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const { set, weight } of sets) {
    for (const variant of variantsOf[format]) {
      if (variant !== 'html' && !canDump(variant)) continue;
      if (variant !== 'html') await makeDumps(corpus, cache, set, variant);
      for (const page of readPages(corpus, set)) {
        const file = pageFile(corpus, cache, set, variant, page.id);
        if (halfOf(page) !== 'even' || !fs.existsSync(file) || !isTold(page, set)) continue;
        const choice = choiceOf(await readVariant(file, variant), page, weight[format]);
        if (choice) choices.push(choice);
      }
    }
  }
  return choices;
}

/** Whether a page's truth says when it was published, or that nothing says so. Other sets than `wcxb` leave dates out by mistake. */
function isTold({ truth }: Page, set: SetName): boolean {
  return truth.published ? true : truth.published === null && set === 'wcxb';
}

function choiceOf(document: Document, page: Page, weight: number): Choice | null {
  const context = contextOf(document, page);
  const truth = page.truth.published ? String(page.truth.published) : null;
  const right = context.candidates.map((index) => truth !== null && isSameDay(context.evidence[index]!.iso, truth));
  if (!right.length || (truth !== null && isOfChange(truth, right, context))) return null;
  return {
    dates: context.candidates.map((index) => {
      const features = dateFeatures(index, context);
      return dateFeatureNames.flatMap((name, i) => (features[name] ? [i] : []));
    }),
    right,
    weight: truth === null && page.type === 'article' ? weight * undatedArticle : weight,
  };
}

/** Whether a truth takes the last change for the publication, which the page does not state or declares on another day. */
function isOfChange(
  truth: string,
  right: readonly boolean[],
  { changes, candidates, evidence, trusted }: DateContext,
): boolean {
  if (!changes.has(truth.slice(0, 10))) return false;
  return (
    !right.includes(true) ||
    (trusted.length > 0 && !candidates.some((index, i) => evidence[index]!.declared && right[i]))
  );
}

function contextOf(document: Document, page: Page): DateContext {
  const lexicon = tellLexicon(document);
  const models = foldModel(foldOf(addressOf(page)));
  classify(document, models[document.format === 'html' ? 'html' : 'text'], lexicon, defaultCleanOptions);
  revise(document, lexicon);
  const view = viewArticle(document);
  const language = readLanguage(view)[0]?.value ?? null;
  const lines = readLines(view, () => dayMonthOrder(view, language), lexiconOf(language));
  const site = readSite(document)[0]?.value ?? null;
  const [title] = readTitle(lines, site, models.titleRanker ?? null);
  return readDateContext(lines, title ?? null, printedDates(lines));
}

/** Whether two dates name one day as written, or one day in UTC. */
function isSameDay(given: string, truth: string): boolean {
  return given.slice(0, 10) === truth.slice(0, 10) || utcDay(given) === utcDay(truth);
}

function utcDay(date: string): string {
  const moment = /\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? Date.parse(date.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(moment) ? date.slice(0, 10) : new Date(moment).toISOString().slice(0, 10);
}

/** Gradient ascent on the log-likelihood that a right date, or none, is chosen (Kingma and Ba, "Adam", 2015). */
function fit(choices: readonly Choice[]): number[] {
  const prior = dateFeatureNames.map((name) => known[name] ?? 0);
  const weights = [...prior];
  const means = weights.map(() => 0);
  const squares = [...means];
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const gradient = weights.map((weight, i) => -decay * (weight - prior[i]!) * total);
    for (const choice of choices) addGradient(gradient, choice, weights);
    const size = epoch > epochs * 0.7 ? step * 0.3 : step;
    for (const [i, slope] of gradient.entries()) {
      means[i] = 0.9 * means[i]! + (0.1 * slope) / total;
      squares[i] = 0.999 * squares[i]! + 0.001 * (slope / total) ** 2;
      const mean = means[i]! / (1 - 0.9 ** epoch);
      weights[i]! += (size * mean) / (Math.sqrt(squares[i]! / (1 - 0.999 ** epoch)) + 1e-8);
    }
  }
  return weights;
}

/** Odds of each date against 1 for none. */
function oddsOf({ dates }: Choice, weights: readonly number[]): number[] {
  return dates.map((date) => Math.exp(date.reduce((sum, i) => sum + weights[i]!, 0)));
}

function addGradient(gradient: number[], choice: Choice, weights: readonly number[]): void {
  const { dates, right, weight } = choice;
  const odds = oddsOf(choice, weights);
  const sum = odds.reduce((a, b) => a + b, 1);
  const sumRight = odds.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
  dates.forEach((date, at) => {
    const residual = (right[at] ? odds[at]! / sumRight : 0) - odds[at]! / sum;
    for (const i of date) gradient[i]! += weight * residual;
  });
}

function share(choices: readonly Choice[], weights: readonly number[]): number {
  const hits = choices.filter((choice) => {
    const odds = oddsOf(choice, weights);
    const most = Math.max(...odds);
    return most < 1 ? !choice.right.includes(true) : choice.right[odds.indexOf(most)];
  });
  return hits.length / choices.length;
}
