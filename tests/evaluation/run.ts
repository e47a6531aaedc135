/** One run of the evaluation: what was asked, over which corpus, with which weights. */
import { existsSync } from 'node:fs';
import { addressOf, hashCorpus, type Page, readPages, type SetName } from '../../src/model/training/corpus.js';
import {
  canDump,
  dumpCache,
  makeDumps,
  pageFile,
  setsWithDumps,
  type Variant,
} from '../../src/model/training/dumps.js';
import { foldOf } from '../../src/model/training/folds.js';
import { haveFoldModels } from './fold-models.js';
import { halfOf } from './halves.js';
import { runTasks, type Worker } from './jobs.js';
import { keepOf } from './policies.js';
import { loadScorer, type Scorer } from './scorer.js';
import { projectRoot, type Settings } from './settings.js';

export interface Run {
  settings: Settings;
  corpusHash: string;
  cache: string;
  crossValidate: boolean;
  score: Scorer;
}

export async function openRun(settings: Settings): Promise<Run> {
  const corpusHash = hashCorpus(settings.corpus);
  return {
    settings,
    corpusHash,
    cache: dumpCache(projectRoot, settings.corpus, corpusHash),
    crossValidate: settings.crossValidate ?? haveFoldModels(),
    score: await loadScorer(settings.corpus),
  };
}

/** What figures hold for, as the first line of every report. */
export function provenance({ corpusHash, crossValidate }: Run): string {
  const weights = crossValidate ? 'weights that never saw the page’s site' : 'the shipped weights';
  return `Corpus ${corpusHash.slice(0, 12)}, ${weights}.\n`;
}

/** The wanted variants that a set has and this machine can make. */
export function variantsFor(set: SetName, wanted: readonly Variant[]): Variant[] {
  const has = wanted.filter((variant) => variant === 'html' || setsWithDumps.includes(set));
  const makeable = has.filter(canDump);
  if (makeable.length < has.length) console.error(`${set}: w3m is left out, the program is not installed`);
  return makeable;
}

/** A set's pages in one variant and what a worker made of them. */
export interface PagesRun<R> {
  pages: Page[];
  results: ReadonlyMap<string, R>;
  fileOf: (id: string) => string;
}

/** The pages of a set that the settings ask for. */
export function pagesOf({ settings: { corpus, half } }: Run, set: SetName): Page[] {
  return readPages(corpus, set).filter((page) => half === null || halfOf(page) === half);
}

/** Runs a worker over pages of a set in one variant, each page by the set's policy. */
export async function runPages<R extends { id: string }>(
  run: Run,
  set: SetName,
  variant: Variant,
  worker: Worker,
  wanted: readonly Page[] = pagesOf(run, set),
): Promise<PagesRun<R>> {
  const { corpus, jobs } = run.settings;
  const fileOf = (id: string): string => pageFile(corpus, run.cache, set, variant, id);
  if (variant !== 'html') await makeDumps(corpus, run.cache, set, variant);
  const pages = wanted.filter((page) => existsSync(fileOf(page.id)));
  if (pages.length < wanted.length)
    console.error(`${set} as ${variant}: ${wanted.length - pages.length} pages have no dump`);
  const tasks = pages.map((page) => ({
    id: page.id,
    file: fileOf(page.id),
    fold: run.crossValidate ? foldOf(addressOf(page)) : null,
    keep: keepOf[set],
  }));
  const results = await runTasks<R>(worker, tasks, jobs);
  return { pages, results: new Map(results.map((result) => [result.id, result])), fileOf };
}
