/**
 * From corpus to weights, in one command: `npm run train [-- --corpus DIR]`; `--reuse` goes on where a run broke off.
 * Needs python3 with xgboost (Debian: python3-xgboost) and w3m; without w3m the hard-wrapped dumps are left out of the
 * training pages, and it says so.
 *
 *   1. every page of `sets` becomes up to seven training pages: as served, and as each flattener dumps it
 *   2. labels: each block's share of words that the truth has in the same order (align.ts)
 *   3. train.py fits one forest a fold, split by site, and one on everything, in two stages; for HTML and for dumps
 *   4. the fold's forests go to tests/evaluation/folds/, the whole ones to src/model/weights/
 */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { rowNames } from '../features.js';
import { packForest } from '../forest.js';
import type { BlockModels, Model, Stage } from '../model.js';
import { hashCorpus, readPages } from './corpus.js';
import { countBlocks, DatasetWriter, isChosen, readVariant, stemOf, writeContext } from './dataset.js';
import { canDump, dumpCache, makeDumps, pageFile, type Variant, variants } from './dumps.js';
import { foldCount } from './folds.js';
import { type DumpedTree, packTrees } from './pack-trees.js';

const root = path.resolve(import.meta.dirname, '../../..');
/** `daniel` is under the GPL: it is measured on, never trained on. `dates` has no text in its truth. */
const sets = ['news', 'wcxb', 'segments'] as const;
type Kind = 'html' | 'text';
const variantsOf: Readonly<Record<Kind, (variant: Variant) => boolean>> = {
  html: (variant) => variant === 'html',
  text: (variant) => variant !== 'html',
};

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join(root, '../shared/corpus') },
    reuse: { type: 'boolean' },
    write: { type: 'string' },
  },
});
const { corpus } = options;
const data = path.join(root, '.cache/training');
fs.mkdirSync(data, { recursive: true });

const cache = dumpCache(root, corpus, hashCorpus(corpus));
const wanted = variants.filter((variant) => canDump(variant));
if (options.write) {
  await writeVariant(options.write as Variant);
  process.exit();
}
if (!options.reuse) {
  for (const file of fs.readdirSync(data)) if (file.endsWith('.figures.json')) fs.rmSync(path.join(data, file));
  await writeAll();
}
const figures: Record<string, number> = {};
for (const kind of ['html', 'text'] as const) Object.assign(figures, fit(kind));
const hash = hashCorpus(corpus).slice(0, 16);
for (let fold = 0; fold < foldCount; fold++) {
  const file = path.join(root, `tests/evaluation/folds/${fold}.json`);
  write(file, { html: modelOf('html', fold), text: modelOf('text', fold) });
}
for (const kind of ['html', 'text'] as const)
  write(path.join(root, `src/model/weights/${kind}.json`), modelOf(kind, 'all'));
console.log(figures);

/** Two variants at a time, each in a process of its own. */
async function writeAll(): Promise<void> {
  const queue = [...wanted];
  const run = promisify(execFile);
  const work = async (): Promise<void> => {
    for (let variant = queue.shift(); variant; variant = queue.shift()) {
      await run(process.execPath, [...process.execArgv, import.meta.filename, '--corpus', corpus, '--write', variant]);
      console.error(`${variant}: rows written`);
    }
  };
  await Promise.all([work(), work()]);
}

async function writeVariant(variant: Variant): Promise<void> {
  for (const set of sets) {
    if (variant !== 'html') await makeDumps(corpus, cache, set, variant);
    const writer = new DatasetWriter(stemOf(data, set, variant));
    for (const page of readPages(corpus, set)) {
      const file = pageFile(corpus, cache, set, variant, page.id);
      if (!isChosen(page, variant) || !fs.existsSync(file)) continue;
      const served = variant !== 'html' && !page.truth.text ? pageFile(corpus, cache, set, 'html', page.id) : null;
      const html = served ? await readVariant(served, 'html') : null;
      writer.add(set, page, await readVariant(file, variant), html);
    }
    writer.close();
  }
}

/** Fits both stages; the second one's features are made from the first one's held-out scores. */
function fit(kind: Kind): Record<string, number> {
  const stems = wanted.filter(variantsOf[kind]).flatMap((variant) => sets.map((set) => `${set}-${variant}`));
  const first = runTrainer(kind, 'first', stems);
  const bytes = fs.readFileSync(path.join(data, `${kind}-first.scores`));
  const scores = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let from = 0;
  for (const stem of stems) {
    const file = path.join(data, stem);
    const count = countBlocks(file);
    writeContext(file, scores.subarray(from, from + count));
    from += count;
  }
  return { ...first, ...runTrainer(kind, 'second', stems) };
}

function runTrainer(kind: Kind, stage: Stage, stems: readonly string[]): Record<string, number> {
  const kept = path.join(data, `${kind}-${stage}.figures.json`);
  if (options.reuse && fs.existsSync(kept)) return JSON.parse(fs.readFileSync(kept, 'utf8')) as Record<string, number>;
  const script = path.join(import.meta.dirname, 'train.py');
  const out = execFileSync(process.env.PYTHON ?? '/usr/bin/python3', [script, data, kind, stage, ...stems], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  fs.writeFileSync(kept, out);
  return JSON.parse(out.toString()) as Record<string, number>;
}

function modelOf(kind: Kind, fold: number | 'all'): Model {
  const pack = (stage: Stage): string => {
    const dump = fs.readFileSync(path.join(data, `${kind}-${stage}-${fold}.json`), 'utf8');
    return packForest(packTrees(JSON.parse(dump) as DumpedTree[]));
  };
  const own = Object.fromEntries(Object.entries(figures).filter(([name]) => name.startsWith(kind)));
  return { corpus: hash, features: featureHash(), figures: own, first: pack('first'), second: pack('second') };
}

/** Weights are void when a feature is added or moved: the hash of the names says so. */
function featureHash(): string {
  return createHash('sha256').update(rowNames.join('\n')).digest('hex').slice(0, 16);
}

function write(file: string, model: Model | BlockModels): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(model)}\n`);
}
