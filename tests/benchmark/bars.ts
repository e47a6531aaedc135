/** What the benchmarks hold their figures against. */
import { table } from '../evaluation/table.js';

/** A bar of the project's: `value` must be `at` most or `at` least `bar`. */
export interface Bar {
  what: string;
  value: number;
  at: 'most' | 'least';
  bar: number;
  unit: string;
}

export function isMissed({ value, at, bar }: Bar): boolean {
  return at === 'most' ? value > bar : value < bar;
}

export function barTable(title: string, bars: readonly Bar[]): string {
  const rows = bars.map((each) => [
    each.what,
    `${each.value.toFixed(2)} ${each.unit}`,
    `at ${each.at} ${each.bar} ${each.unit}`,
    isMissed(each) ? 'short' : 'pass',
  ]);
  return table([title, 'measured', 'bar', ''], rows);
}
