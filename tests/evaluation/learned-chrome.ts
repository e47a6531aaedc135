/**
 * `npm run eval:chrome`: pages of sites that have several pages in the corpus, with and without what `--learn-chrome`
 * finds on them. Options are those of `npm run eval`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { addressOf, readPages, type SetName, setNames, whyNoCorpus } from '../../src/model/training/corpus.js';
import { makeDumps, pageFile, type Variant } from '../../src/model/training/dumps.js';
import { foldOf } from '../../src/model/training/folds.js';
import { groupBySite, type Knowledge, learnSite, type SitePage } from './chrome-of-sites.js';
import { type ChromeRow, compareChrome, reportChrome } from './chrome-report.js';
import { halfOf } from './halves.js';
import { runTasks } from './jobs.js';
import { keepOf } from './policies.js';
import type { Result } from './result.js';
import { openRun, provenance, type Run } from './run.js';
import { readSettings, usage } from './settings.js';

/** Sets whose truth is a body. */
const measured: readonly SetName[] = ['news', 'wcxb', 'daniel'];

/** Of two pages nobody can tell which lines are the site's. */
const fewestPages = 3;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(usage, 0);
  const settings = readSettings(args);
  const reason = whyNoCorpus(settings.corpus);
  if (reason !== null) return say(reason, 2);
  const run = await openRun(settings);
  const rows: ChromeRow[] = [];
  for (const variant of settings.variants) rows.push(...(await measureVariant(run, variant)));
  const report = reportChrome(rows, provenance(run));
  console.log(report);
  if (settings.write) writeFileSync(new URL('learned-chrome.md', import.meta.url), report);
  return 0;
}

interface Case extends SitePage {
  knowledge: Knowledge;
}

async function measureVariant(run: Run, variant: Variant): Promise<ChromeRow[]> {
  // Dumps are made only of the sets that are measured.
  const sets = variant === 'html' ? setNames : measured;
  const pages: SitePage[] = [];
  for (const set of sets) pages.push(...(await pagesIn(run, set, variant)));
  const cases: Case[] = [];
  for (const site of groupBySite(pages, fewestPages)) {
    const known = await learnSite(site);
    site.forEach((one, i) => {
      cases.push({ ...one, knowledge: known[i]! });
    });
  }
  const rows: ChromeRow[] = [];
  for (const set of measured.filter((one) => run.settings.sets.includes(one))) {
    const own = cases.filter((one) => one.set === set);
    const results = {
      without: await runCases(run, own, () => null),
      unseen: await runCases(run, own, ({ unseen }) => unseen),
      own: await runCases(run, own, ({ own }) => own),
    };
    const scopes = run.settings.half === null ? (['all', 'even', 'odd'] as const) : [run.settings.half];
    for (const scope of scopes) {
      const inScope = own.map(({ page }) => page).filter((page) => scope === 'all' || halfOf(page) === scope);
      if (inScope.length > 0) rows.push(...compareChrome({ set, variant, scope }, inScope, results, run.score));
    }
  }
  return rows;
}

async function pagesIn({ settings: { corpus }, cache }: Run, set: SetName, variant: Variant): Promise<SitePage[]> {
  if (variant !== 'html') await makeDumps(corpus, cache, set, variant);
  return readPages(corpus, set)
    .map((page) => ({ set, page, file: pageFile(corpus, cache, set, variant, page.id) }))
    .filter(({ file }) => existsSync(file));
}

/** Every page with weights that never saw its site. */
async function runCases(
  run: Run,
  cases: readonly Case[],
  chromeOf: (knowledge: Knowledge) => Knowledge['own'] | null,
): Promise<ReadonlyMap<string, Result>> {
  const tasks = cases.map(({ set, page, file, knowledge }) => ({
    id: page.id,
    file,
    fold: run.crossValidate ? foldOf(addressOf(page)) : null,
    keep: keepOf[set],
    chrome: chromeOf(knowledge),
  }));
  const results = await runTasks<Result>('worker.ts', tasks, run.settings.jobs);
  return new Map(results.map((result) => [result.id, result]));
}

function say(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exitCode = await main();
