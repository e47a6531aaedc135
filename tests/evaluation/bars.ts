/** What a figure is to reach, and what others reach. */
import type { SetName } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import entries from './bars.json' with { type: 'json' };
import type { Figures } from './scorer.js';
import { table } from './table.js';

/** An entry of `bars.json`. */
interface Bar {
  set: SetName | 'all';
  variants: readonly (Variant | 'all')[];
  figure: string;
  /** Of the pages of this type alone. */
  type?: string;
  /** What is to be reached; null: nothing was asked. */
  bar: number | null;
  /** The figure is an error: the bar is the highest that it may be. */
  atMost?: boolean;
  beside: string;
}

const bars = entries as readonly Bar[];

/** What was measured of one variant. */
export interface MeasuredVariant {
  variant: Variant | 'all';
  figures: Figures;
  byType?: Readonly<Record<string, Figures>>;
}

/** Each bar of a set beside what was measured, and whether it was reached; '' where the set has none. */
export function barsTable(set: SetName | 'all', rows: readonly MeasuredVariant[]): string {
  const body = bars
    .filter((bar) => bar.set === set)
    .flatMap((bar) => rows.filter((row) => bar.variants.includes(row.variant)).map((row) => barRow(bar, row)));
  return body.length === 0 ? '' : table(['variant', 'figure', 'cleancopy', 'bar', '', 'beside'], body);
}

function barRow(bar: Bar, { variant, figures, byType }: MeasuredVariant): string[] {
  const value = bar.type === undefined ? figures[bar.figure] : byType?.[bar.figure]?.[bar.type];
  const name = bar.type === undefined ? bar.figure : `${bar.figure}, ${bar.type}`;
  const limit = bar.bar === null ? '–' : `${bar.atMost ? '≤ ' : ''}${bar.bar.toFixed(3)}`;
  return [variant, name, value?.toFixed(3) ?? '–', limit, verdictOn(bar, value), bar.beside];
}

/** @param value as it was measured; undefined where it was not */
export function verdictOn({ bar, atMost }: Pick<Bar, 'bar' | 'atMost'>, value: number | undefined): string {
  if (bar === null || value === undefined) return '–';
  return (atMost ? value <= bar : value >= bar) ? 'reached' : 'short';
}
