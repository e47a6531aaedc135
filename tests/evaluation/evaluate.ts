/**
 * `npm run eval`: runs the pipeline over the corpus, as HTML and as dumps, and prints what it reached.
 * Every page is run with weights that never saw its site, where the trainer has left such weights.
 */
import { writeFileSync } from 'node:fs';
import { revisions } from '../../src/blocks/index.js';
import { type Page, type SetName, whyNoCorpus } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import type { Judgement } from './calibration.js';
import { calibrationRows, plotCalibration, reportCalibration } from './calibration-report.js';
import { checkFloors, pinnedFigures, raiseFloors, readFloors, writeFloors } from './floors.js';
import { halfOf } from './halves.js';
import { countParity } from './parity.js';
import { keepOf } from './policies.js';
import { type Measured, reportSet, reportWorst, type Scope, type SetReport } from './report.js';
import type { Result } from './result.js';
import { measureRules, reportRules, rulesLegend } from './rules.js';
import { openRun, provenance, type Run, runPages, variantsFor } from './run.js';
import type { Scored } from './scorer.js';
import { readSettings, usage } from './settings.js';
import { readShown, type Shown, shownFigures } from './shown.js';
import { findWrongFields } from './wrong-fields.js';

/** What `--check` runs where no set is named: what can be run in minutes and holds the first bars. */
const checked: Readonly<Partial<Record<SetName, readonly Variant[]>>> = {
  news: ['html', 'textcontent', 'innertext', 'wet', 'nodelines', 'markdown', 'w3m'],
  wcxb: ['html'],
  segments: ['html'],
};

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(usage, 0);
  const settings = readSettings(args);
  const reason = whyNoCorpus(settings.corpus);
  if (reason !== null) return say(reason, 2);
  const run = await openRun(settings);
  if (settings.rules) return evaluateRules(run);

  const heading = `# Evaluation\n\n${provenance(run)}`;
  console.log(heading);
  const partial = settings.check && !args.some((arg) => arg.startsWith('--set') || arg.startsWith('--variant'));
  const reports: SetReport[] = [];
  for (const set of settings.sets) {
    const wanted = variantsFor(set, partial ? (checked[set] ?? []) : settings.variants);
    if (wanted.length === 0) continue;
    const report = await evaluateSet(run, set, wanted);
    console.log(reportSet(report));
    if (settings.worst > 0) console.log(reportWorst(report));
    reports.push(report);
  }
  const calibration = calibrationRows(reports.flatMap(({ judged }) => judged));
  console.log(reportCalibration(calibration));
  if (settings.write) writeResults(run, heading, reports, calibration);
  return settings.pin || settings.check ? gate(run, reports) : 0;
}

/** `--rules`: what each revision rule is worth. */
async function evaluateRules(run: Run): Promise<number> {
  const rules = revisions.map(({ name }) => name);
  const columns = await measureRules(run, rules);
  if (columns.length === 0) return say('--rules: no set that has a body figure is among --set and --variant', 2);
  const report = ['# Worth of the revision rules\n', provenance(run), rulesLegend, reportRules(columns, rules)].join(
    '\n',
  );
  console.log(report);
  if (run.settings.write) writeFileSync(new URL('rules.md', import.meta.url), report);
  return 0;
}

async function evaluateSet(run: Run, set: SetName, wanted: readonly Variant[]): Promise<SetReport> {
  const report: SetReport = { set, rows: [], parity: [], worst: [], judged: [] };
  let html: ReadonlyMap<string, Result> | null = null;
  for (const variant of wanted) {
    const { pages, results, fileOf } = await runPages<Result>(run, set, variant, 'worker.ts');
    const scored = run.score(pages, results);
    const shown = variant === 'html' ? null : readShown(pages, fileOf);
    report.rows.push(...measure(run, variant, pages, results, scored, shown));
    if (variant === 'html') html = results;
    else if (html !== null) report.parity.push({ variant, counts: countParity(html, results, fileOf) });
    const judgements = judge(scored, results);
    if (judgements.length > 0) report.judged.push({ set, variant, judgements });
    if (run.settings.worst > 0) {
      const worst = [...scored.pages].sort((a, b) => a.score - b.score);
      const fields = findWrongFields(pages, scored.fields, results, shown, run.settings.worst);
      report.worst.push({ variant, pages: worst.slice(0, run.settings.worst), fields });
    }
  }
  return report;
}

/** A row over all pages, and one over each half where both were run. */
function measure(
  run: Run,
  variant: Variant,
  pages: Page[],
  results: ReadonlyMap<string, Result>,
  all: Scored,
  shown: ReadonlyMap<string, Shown> | null,
): Measured[] {
  const { half } = run.settings;
  const row = (scope: Scope, { figures, byType, fields }: Scored): Measured => {
    const ofShown = shown === null ? {} : shownFigures(fields, shown);
    return { variant, scope, figures: { ...figures, ...ofShown }, byType };
  };
  if (half !== null) return [row(half, all)];
  const halves = (['even', 'odd'] as const).map((scope) =>
    row(
      scope,
      run.score(
        pages.filter((page) => halfOf(page) === scope),
        results,
      ),
    ),
  );
  return [row('all', all), ...halves];
}

/** The confidence of every page whose truth is a text, beside what its body reached. */
function judge({ pages }: Scored, results: ReadonlyMap<string, Result>): Judgement[] {
  return pages.flatMap(({ id, f1 }) => (f1 === null ? [] : [{ confidence: results.get(id)?.confidence ?? 0, f1 }]));
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

function writeResults(
  run: Run,
  heading: string,
  reports: readonly SetReport[],
  calibration: ReturnType<typeof calibrationRows>,
): void {
  const sets = reports.map(({ set, rows, parity }) => ({ set, keep: keepOf[set], rows, parity }));
  const json = { corpus: run.corpusHash, crossValidated: run.crossValidate, sets, calibration };
  const parts = [heading, ...reports.map(reportSet), reportCalibration(calibration)];
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(json, toFourDigits, 1)}\n`);
  writeFileSync(new URL('results.md', import.meta.url), parts.join('\n'));
  if (calibration.length > 0) writeFileSync(new URL('reliability.svg', import.meta.url), plotCalibration(calibration));
}

/** As the corpus's scorer rounds its own figures. */
function toFourDigits(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function say(message: string, exitCode: number): number {
  (exitCode === 0 ? console.log : console.error)(message);
  return exitCode;
}

process.exitCode = await main().catch((error: Error) => say(`${error.message}\n${usage}`, 2));
