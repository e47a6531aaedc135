/**
 * `npm run eval`: runs the pipeline over the corpus, as HTML and as dumps, and prints what it reached.
 * Every page is run with weights that never saw its site, where the trainer has left such weights.
 */
import { existsSync, writeFileSync } from 'node:fs';
import {
  addressOf,
  hashCorpus,
  type Page,
  readPages,
  type SetName,
  whyNoCorpus,
} from '../../src/model/training/corpus.js';
import {
  canDump,
  dumpCache,
  makeDumps,
  pageFile,
  setsWithDumps,
  type Variant,
} from '../../src/model/training/dumps.js';
import { foldOf } from '../../src/model/training/folds.js';
import { checkFloors, pinnedFigures, raiseFloors, readFloors, writeFloors } from './floors.js';
import { haveFoldModels } from './fold-models.js';
import { halfOf } from './halves.js';
import { runTasks } from './jobs.js';
import { countParity } from './parity.js';
import { type Measured, reportSet, type Scope, type SetReport } from './report.js';
import { loadScorer, type Scorer } from './scorer.js';
import { projectRoot, readSettings, type Settings, usage } from './settings.js';
import type { Result } from './worker.js';

/** What `--check` runs where no set is named: what can be run in minutes and holds the first bars. */
const checked: Readonly<Partial<Record<SetName, readonly Variant[]>>> = {
  news: ['html', 'textcontent', 'innertext', 'wet', 'nodelines', 'markdown', 'w3m'],
  wcxb: ['html'],
  segments: ['html'],
};

interface Run {
  settings: Settings;
  corpusHash: string;
  cache: string;
  crossValidate: boolean;
  score: Scorer;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(usage, 0);
  const settings = readSettings(args);
  const reason = whyNoCorpus(settings.corpus);
  if (reason !== null) return say(reason, 2);

  const corpusHash = hashCorpus(settings.corpus);
  const crossValidate = settings.crossValidate ?? haveFoldModels();
  const cache = dumpCache(projectRoot, settings.corpus, corpusHash);
  const run: Run = { settings, corpusHash, cache, crossValidate, score: await loadScorer(settings.corpus) };
  const weights = crossValidate ? 'weights that never saw the page’s site' : 'the shipped weights';
  const heading = `# Evaluation\n\nCorpus ${corpusHash.slice(0, 12)}, ${weights}.\n`;
  console.log(heading);

  const partial = settings.check && !args.some((arg) => arg.startsWith('--set') || arg.startsWith('--variant'));
  const reports: SetReport[] = [];
  for (const set of settings.sets) {
    const wanted = variantsFor(set, partial ? (checked[set] ?? []) : settings.variants);
    if (wanted.length === 0) continue;
    const report = await evaluateSet(run, set, wanted);
    console.log(reportSet(report));
    reports.push(report);
  }
  if (settings.write) writeResults(run, heading, reports);
  return settings.pin || settings.check ? gate(run, reports) : 0;
}

function variantsFor(set: SetName, wanted: readonly Variant[]): Variant[] {
  const has = wanted.filter((variant) => variant === 'html' || setsWithDumps.includes(set));
  const makeable = has.filter(canDump);
  if (makeable.length < has.length) console.error(`${set}: w3m is left out, the program is not installed`);
  return makeable;
}

async function evaluateSet(run: Run, set: SetName, wanted: readonly Variant[]): Promise<SetReport> {
  const { settings } = run;
  const pages = readPages(settings.corpus, set).filter((page) => !settings.half || halfOf(page) === settings.half);
  const report: SetReport = { set, rows: [], parity: [], worst: [] };
  let html: ReadonlyMap<string, Result> | null = null;
  for (const variant of wanted) {
    const fileOf = (id: string): string => pageFile(settings.corpus, run.cache, set, variant, id);
    if (variant !== 'html') await makeDumps(settings.corpus, run.cache, set, variant);
    const there = pages.filter((page) => existsSync(fileOf(page.id)));
    if (there.length < pages.length)
      console.error(`${set} as ${variant}: ${pages.length - there.length} pages have no dump`);

    const tasks = there.map((page) => ({
      id: page.id,
      file: fileOf(page.id),
      fold: run.crossValidate ? fold(page) : null,
    }));
    const results = new Map((await runTasks(tasks, settings.jobs)).map((result) => [result.id, result]));
    report.rows.push(...measure(run, variant, there, results));
    if (variant === 'html') html = results;
    else if (html !== null) report.parity.push({ variant, counts: countParity(html, results, fileOf) });
    if (settings.worst > 0) report.worst.push({ variant, pages: worst(run, there, results) });
  }
  return report;
}

function fold(page: Page): number {
  return foldOf(addressOf(page));
}

function measure(run: Run, variant: Variant, pages: Page[], results: ReadonlyMap<string, Result>): Measured[] {
  const { half } = run.settings;
  const scopes: readonly Scope[] = half === null ? ['all', 'even', 'odd'] : [half];
  return scopes.map((scope) => {
    const within = scope === 'all' ? pages : pages.filter((page) => halfOf(page) === scope);
    const { figures, byType } = run.score(within, results);
    return { variant, scope, figures, byType };
  });
}

function worst(run: Run, pages: Page[], results: ReadonlyMap<string, Result>): SetReport['worst'][number]['pages'] {
  return run
    .score(pages, results)
    .pages.sort((a, b) => a.score - b.score)
    .slice(0, run.settings.worst);
}

/** Raises or checks the floors; the exit code. */
function gate(run: Run, reports: readonly SetReport[]): number {
  if (!run.crossValidate) return say('floors hold for cross-validated figures: run npm run train first', 1);
  const measured = new Map<string, number>();
  for (const { set, rows } of reports) {
    for (const { variant, figures } of rows.filter((row) => row.scope === 'all')) {
      for (const figure of pinnedFigures) {
        if (figures[figure] !== undefined) measured.set(`${set}/${variant}/${figure}`, figures[figure]);
      }
    }
  }
  if (run.settings.pin) writeFloors(raiseFloors(readFloors(), measured, run.corpusHash));
  const wrong = checkFloors(readFloors(), measured, run.corpusHash);
  const errors = reports.flatMap(({ set, rows }) =>
    rows.filter((row) => row.scope === 'all' && row.figures['other errors']! > 0).map((row) => `${set}/${row.variant}`),
  );
  if (errors.length > 0) wrong.push(`pages ended in an error other than no-article: ${errors.join(', ')}`);
  return wrong.length === 0 ? say('every figure is at its floor or above', 0) : say(wrong.join('\n'), 1);
}

function writeResults(run: Run, heading: string, reports: readonly SetReport[]): void {
  const sets = reports.map(({ set, rows, parity }) => ({ set, rows, parity }));
  const json = { corpus: run.corpusHash, crossValidated: run.crossValidate, sets };
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(json, null, 1)}\n`);
  writeFileSync(new URL('results.md', import.meta.url), [heading, ...reports.map(reportSet)].join('\n'));
}

function say(message: string, exitCode: number): number {
  (exitCode === 0 ? console.log : console.error)(message);
  return exitCode;
}

process.exitCode = await main().catch((error: Error) => say(`${error.message}\n${usage}`, 2));
