/** The evaluation's tables, as Markdown that also reads well in a terminal. */

import type { SetName } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import { barsTable } from './bars.js';
import type { Judged } from './calibration-report.js';
import type { ParityCount, ParityField } from './parity.js';
import { parityFields } from './parity.js';
import { policyLine } from './policies.js';
import type { Figures, PageScore } from './scorer.js';
import { table } from './table.js';

/** Which sites a row is over. */
export type Scope = 'all' | 'even' | 'odd';

/** One line of a set's table. */
export interface Measured {
  variant: Variant;
  scope: Scope;
  figures: Figures;
  byType: Figures;
}

export interface SetReport {
  set: SetName;
  rows: Measured[];
  parity: { variant: Variant; counts: Record<ParityField, ParityCount> }[];
  worst: { variant: Variant; pages: PageScore[] }[];
  judged: Judged[];
}

const scopeNames: Record<Scope, string> = { all: 'all', even: 'tuning half', odd: 'reported half' };

/** In reading order; a set shows those that it has truth for. */
const columns = [
  'pages',
  'no article',
  'other errors',
  'body f1',
  'body p',
  'body r',
  'shingles f1',
  'segments f1',
  'title',
  'authors f1',
  'date f1',
  'date p',
  'minute',
  'deck',
];

/** A set's tables: figures, page types, parity, bars, worst pages. */
export function reportSet(report: SetReport): string {
  const parts = [`## ${report.set}`, policyLine(report.set), figuresTable(report.rows), typesTable(report.rows)];
  const widest = report.rows.filter((row) => row.scope === report.rows[0]?.scope);
  parts.push(parityTable(report.parity), barsTable(report.set, widest), worstLists(report.worst));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function figuresTable(rows: Measured[]): string {
  const shown = columns.filter((column) => rows.some((row) => column in row.figures));
  return table(
    ['variant', 'sites', ...shown],
    rows.map((row) => [
      row.variant,
      scopeNames[row.scope],
      ...shown.map((column) => cell(column, row.figures[column])),
    ]),
  );
}

function typesTable(rows: Measured[]): string {
  const types = [...new Set(rows.flatMap((row) => Object.keys(row.byType)))].sort();
  if (types.length === 0) return '';
  const body = rows
    .filter((row) => row.scope === rows[0]?.scope)
    .map((row) => [row.variant, ...types.map((type) => cell(type, row.byType[type]))]);
  return `Body f1 by page type:\n\n${table(['variant', ...types], body)}`;
}

function parityTable(parity: SetReport['parity']): string {
  if (parity.length === 0) return '';
  const body = parity.map(({ variant, counts }) => [
    variant,
    ...parityFields.map((field) => `${share(counts[field])} of ${counts[field].shown}`),
  ]);
  return `The dump gives what the HTML gives, where the dump shows it:\n\n${table(['variant', ...parityFields], body)}`;
}

function share({ shown, same }: ParityCount): string {
  return shown === 0 ? '–' : (same / shown).toFixed(3);
}

function worstLists(worst: SetReport['worst']): string {
  return worst
    .map(({ variant, pages }) => {
      const lines = pages.map((page) => `${page.score.toFixed(3)}  ${page.type}  ${page.id}  ${page.url ?? ''}`);
      return `Worst pages as ${variant}:\n\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

function cell(column: string, value: number | undefined): string {
  if (value === undefined) return '–';
  return Number.isInteger(value) && /^(pages|no article|other errors)$/.test(column) ? String(value) : value.toFixed(3);
}
