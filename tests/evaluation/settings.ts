/** The evaluation's command line. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type SetName, setNames } from '../../src/model/training/corpus.js';
import { type Variant, variants } from '../../src/model/training/dumps.js';
import type { Half } from './halves.js';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Settings {
  corpus: string;
  sets: readonly SetName[];
  variants: readonly Variant[];
  /** Worst pages to list for each set and variant. */
  worst: number;
  check: boolean;
  pin: boolean;
  write: boolean;
  /** Measure what each revision rule is worth, instead of the sets. */
  rules: boolean;
  half: Half | null;
  /** Run every page with weights that never saw its site; null: where such weights are there. */
  crossValidate: boolean | null;
  jobs: number;
}

export const usage = `usage: npm run eval -- [options]
  --corpus DIR          where the corpus lies (default ../shared/corpus)
  --set LIST            of ${setNames.join(',')} (default: all)
  --variant LIST        of ${variants.join(',')} (default: all)
  --worst N             list the N worst pages of each set and variant, by body and by each field
  --half odd|even       sites of one half only: even is tuned on, odd is reported
  --cross-validate      weights that never saw a page's site (the default where tests/evaluation/folds/ holds them)
  --no-cross-validate   the weights that are shipped
  --check               exit with 1 where a figure is below its floor; without --set, the part that CI runs
  --pin                 raise the floors to what was measured
  --write               write results.json, results.md and reliability.svg
  --rules               what each revision rule is worth instead; with --write, into rules.md
  --jobs N              child processes (default 2)`;

const options = {
  corpus: { type: 'string', default: path.join(projectRoot, '../shared/corpus') },
  set: { type: 'string', default: setNames.join(',') },
  variant: { type: 'string', default: variants.join(',') },
  worst: { type: 'string', default: '0' },
  half: { type: 'string' },
  'cross-validate': { type: 'boolean' },
  check: { type: 'boolean', default: false },
  pin: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '2' },
} as const;

/** Reads the arguments; throws an Error that says what is wrong with them. */
export function readSettings(args: string[]): Settings {
  const { values } = parseArgs({ args, options, allowNegative: true });
  const { half } = values;
  if (half !== undefined && half !== 'even' && half !== 'odd') throw new Error(`--half ${half}: even or odd`);
  if (half !== undefined && (values.check || values.pin))
    throw new Error('floors hold for all sites: leave out --half');
  if (values['cross-validate'] === false && (values.check || values.pin)) {
    throw new Error('floors hold for cross-validated figures: leave out --no-cross-validate');
  }
  if (values.rules && (values.check || values.pin)) throw new Error('floors hold for the sets: leave out --rules');
  return {
    corpus: path.resolve(values.corpus),
    sets: choose(values.set, setNames, '--set'),
    variants: choose(values.variant, variants, '--variant'),
    worst: count(values.worst, '--worst'),
    check: values.check,
    pin: values.pin,
    write: values.write,
    rules: values.rules,
    half: half ?? null,
    crossValidate: values['cross-validate'] ?? null,
    jobs: Math.max(1, count(values.jobs, '--jobs')),
  };
}

/** The names of a list, in their own order; throws where one is not among `from`. */
export function choose<T extends string>(list: string, from: readonly T[], option: string): T[] {
  const wanted = list.split(',');
  const unknown = wanted.find((name) => !(from as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`${option} ${unknown}: one of ${from.join(', ')}`);
  return from.filter((name) => wanted.includes(name));
}

/** A number of an option's; throws where it is none. */
export function count(text: string, option: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${option} ${text}: a number`);
  return Number(text);
}
