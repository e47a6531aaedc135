/** The evaluation's tables, as Markdown that also reads well in a terminal. */

import type { SetName } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import { barsTable } from './bars.js';
import type { Judged } from './calibration-report.js';
import type { ParityCount, ParityField } from './parity.js';
import { parityFields } from './parity.js';
import { policyLine } from './policies.js';
import type { Figures, PageScore, Scored } from './scorer.js';
import { table } from './table.js';
import { reportWrongFields, type WrongField } from './wrong-fields.js';

/** Which sites a row is over. */
export type Scope = 'all' | 'even' | 'odd';

/** One line of a set's table. */
export interface Measured {
  variant: Variant;
  scope: Scope;
  figures: Figures;
  byType: Scored['byType'];
}

export interface SetReport {
  set: SetName;
  rows: Measured[];
  parity: { variant: Variant; counts: Record<ParityField, ParityCount> }[];
  worst: { variant: Variant; pages: PageScore[]; fields: WrongField[] }[];
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
  'title shown',
  'authors f1',
  'date f1',
  'date p',
  'date shown',
  'minute',
  'deck',
];

const shownLegend =
  'title shown, date shown: the share of right ones among the pages whose dump shows the title, the day of the truth.';

/** A set's tables: figures, page types, parity, bars. */
export function reportSet(report: SetReport): string {
  const { set, rows } = report;
  const widest = rows.filter((row) => row.scope === rows[0]?.scope);
  const parts = [`## ${set}`, policyLine(set), figuresTable(rows)];
  if (rows.some(({ figures }) => 'title shown' in figures)) parts.push(shownLegend);
  parts.push(typesTable('body f1', widest), typesTable('title', widest));
  parts.push(parityTable(report.parity), barsTable(set, widest));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `--worst`: pages with the worst bodies, and pages whose fields are wrong. For a terminal: it quotes the pages. */
export function reportWorst({ worst }: SetReport): string {
  const parts = worst.flatMap(({ variant, pages, fields }) => [
    worstBodies(variant, pages),
    reportWrongFields(variant, fields),
  ]);
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

function typesTable(figure: string, rows: Measured[]): string {
  const types = [...new Set(rows.flatMap((row) => Object.keys(row.byType[figure] ?? {})))].sort();
  if (types.length === 0) return '';
  const body = rows.map((row) => [row.variant, ...types.map((type) => cell(type, row.byType[figure]?.[type]))]);
  return `${figure[0]!.toUpperCase()}${figure.slice(1)} by page type:\n\n${table(['variant', ...types], body)}`;
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

function worstBodies(variant: Variant, pages: PageScore[]): string {
  if (pages.length === 0) return '';
  const lines = pages.map((page) => `${page.score.toFixed(3)}  ${page.type}  ${page.id}  ${page.url ?? ''}`);
  return `Worst bodies as ${variant}:\n\n${lines.join('\n')}`;
}

function cell(column: string, value: number | undefined): string {
  if (value === undefined) return '–';
  return Number.isInteger(value) && /^(pages|no article|other errors)$/.test(column) ? String(value) : value.toFixed(3);
}
