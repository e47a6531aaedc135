/**
 * The second half of `npm run train:title`: trains the trees that rank the lines of a dump as its headline, and writes
 * src/model/weights/title.json and tests/evaluation/folds/title.json. Needs python3 with xgboost (Debian:
 * python3-xgboost). Run it after `npm run train`: a line's place follows the blocks' labels, here those of the fold that
 * never saw the page's site.
 *
 *   1. every page with a known headline becomes a page for each dump shape. Of `dates`, which has no headlines in its
 *      truth, those pages count whose HTML prints a heading that it also declares: such a headline is hardly ever wrong
 *   2. rank.py fits one ranker a fold, split by site, and one on everything
 */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { foldBlockModels } from '../../../tests/evaluation/fold-models.js';
import { classify, revise, tellLexicon } from '../../blocks/index.js';
import { readLanguage } from '../../fields/language.js';
import { foldText, readLines, viewArticle } from '../../fields/page.js';
import { readSite } from '../../fields/site.js';
import { headTitle, titleCandidates } from '../../fields/title/dump/title-candidates.js';
import { fillTitleRow, titleContext } from '../../fields/title/dump/title-features.js';
import { readHtmlTitle } from '../../fields/title/html/index.js';
import { lexiconOf } from '../../lexicons/index.js';
import { defaultCleanOptions } from '../../pipeline.js';
import type { Document } from '../../types.js';
import { packForest } from '../forest.js';
import { titleFeatureNames } from '../title-features.js';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from './corpus.js';
import { readVariant } from './dataset.js';
import { canDump, dumpCache, makeDumps, pageFile, type Variant } from './dumps.js';
import { foldCount, foldOf } from './folds.js';
import { type DumpedTree, packTrees } from './pack-trees.js';

type Shape = Exclude<Variant, 'html'>;
const shapes: readonly Shape[] = (['textcontent', 'wet', 'nodelines', 'markdown', 'w3m'] as const).filter(canDump);
/** `news` is small, and what is asked of the tool. Of `wcxb`, only articles have headlines. */
const sets: readonly { set: SetName; weight: number }[] = [
  { set: 'news', weight: 3 },
  { set: 'wcxb', weight: 1 },
  { set: 'segments', weight: 1 },
  { set: 'dates', weight: 1 },
];
const shortest = 12;

const root = path.resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
    shape: { type: 'string' },
    reuse: { type: 'boolean' },
  },
});
const { corpus } = options;
const data = path.join(root, '.cache/training');
fs.mkdirSync(data, { recursive: true });
const corpusHash = hashCorpus(corpus);
const cache = dumpCache(root, corpus, corpusHash);

if (options.shape) await writeRows(options.shape as Shape);
else await train();

async function train(): Promise<void> {
  const queue = options.reuse ? [] : [...shapes];
  const run = promisify(execFile);
  const work = async (): Promise<void> => {
    for (let shape = queue.shift(); shape; shape = queue.shift()) {
      await run(process.execPath, [...process.execArgv, import.meta.filename, '--corpus', corpus, '--shape', shape]);
      console.error(`${shape}: rows written`);
    }
  };
  // `--reuse` takes the rows that a run before has left.
  await Promise.all([work(), work()]);
  const script = path.join(import.meta.dirname, 'rank.py');
  const stems = shapes.map((shape) => `title-${shape}`);
  const out = execFileSync(process.env.PYTHON ?? '/usr/bin/python3', [script, data, ...stems], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures = JSON.parse(out.toString()) as Record<string, number>;
  const features = createHash('sha256').update(titleFeatureNames.join('\n')).digest('hex').slice(0, 16);
  const forestOf = (fold: number | 'all'): string =>
    packForest(packTrees(JSON.parse(fs.readFileSync(path.join(data, `rank-${fold}.json`), 'utf8')) as DumpedTree[]));
  const shipped = { corpus: corpusHash.slice(0, 16), features, figures, forest: forestOf('all') };
  write('src/model/weights/title.json', shipped);
  write(
    'tests/evaluation/folds/title.json',
    Array.from({ length: foldCount }, (_, fold) => forestOf(fold)),
  );
  console.log(figures);
}

function write(file: string, value: unknown): void {
  fs.writeFileSync(path.join(root, file), `${JSON.stringify(value)}\n`);
}

/** The rows of all pages in one dump shape. */
async function writeRows(shape: Shape): Promise<void> {
  const rows = fs.openSync(path.join(data, `title-${shape}.rows`), 'w');
  const pages: unknown[] = [];
  for (const { set, weight } of sets) {
    await makeDumps(corpus, cache, set, shape);
    for (const page of readPages(corpus, set)) {
      const file = pageFile(corpus, cache, set, shape, page.id);
      if ((set === 'wcxb' && page.type !== 'article') || !fs.existsSync(file)) continue;
      const headline = set === 'dates' ? await certainHeadline(page) : page.truth.title;
      if (!headline) continue;
      const { values, right } = measure(labelled(await readVariant(file, shape), page), foldText(String(headline)));
      fs.writeSync(rows, new Uint8Array(values.buffer));
      pages.push({ set, variant: shape, fold: foldOf(addressOf(page)), weight, right });
    }
  }
  fs.closeSync(rows);
  fs.writeFileSync(path.join(data, `title-${shape}.json`), JSON.stringify({ width: titleFeatureNames.length, pages }));
}

function labelled(document: Document, page: Page): Document {
  const lexicon = tellLexicon(document);
  const models = foldBlockModels(foldOf(addressOf(page)));
  classify(document, models[document.format === 'html' ? 'html' : 'text'], lexicon, defaultCleanOptions);
  revise(document, lexicon);
  return document;
}

function measure(document: Document, headline: string): { values: Float32Array; right: number[] } {
  const page = pageOf(document);
  const site = readSite(document)[0]?.value ?? null;
  const head = headTitle(document);
  const candidates = titleCandidates(page, head);
  const context = titleContext(page, head, site);
  const width = titleFeatureNames.length;
  const values = new Float32Array(candidates.length * width);
  for (const [at, candidate] of candidates.entries())
    fillTitleRow(values.subarray(at * width, (at + 1) * width), candidate, context);
  return { values, right: candidates.map(({ folded }) => Number(folded === headline)) };
}

function pageOf(document: Document): ReturnType<typeof readLines> {
  const view = viewArticle(document);
  return readLines(view, () => 'unknown', lexiconOf(readLanguage(view)[0]?.value ?? null));
}

/** The heading of an HTML page that the page also declares as its title. */
async function certainHeadline(page: Page): Promise<string | null> {
  const file = pageFile(corpus, cache, 'dates', 'html', page.id);
  const document = labelled(await readVariant(file, 'html'), page);
  const [title] = readHtmlTitle(pageOf(document), readSite(document)[0]?.value ?? null);
  const block = title?.span ? document.blocks[title.span.block] : undefined;
  if (!title || block?.kind !== 'heading' || block.level > 2 || title.value.length < shortest) return null;
  const { meta, title: declared } = document.declared;
  const folded = foldText(title.value);
  const isDeclared =
    foldText(meta.get('og:title')?.[0] ?? '') === folded || foldText(declared ?? '').startsWith(folded);
  return isDeclared ? title.value : null;
}
