/** `--rules`: what each revision rule is worth, as the body figure without it against that with all. */
import type { SetName } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import { bodyResult, type Result } from './result.js';
import type { RulesResult } from './rules-worker.js';
import { type Run, runPages, variantsFor } from './run.js';
import { table } from './table.js';

/** HTML and two dump shapes far apart: a block a line, and wrapped lines. */
const measuredVariants: readonly Variant[] = ['html', 'textcontent', 'w3m'];

/** Each set's body figure. */
const bodyFigure: Readonly<Partial<Record<SetName, string>>> = {
  news: 'body f1',
  wcxb: 'body f1',
  segments: 'segments f1',
};

/** One input's figures. */
export interface RulesColumn {
  set: SetName;
  variant: Variant;
  figure: string;
  withAll: number;
  without: ReadonlyMap<string, RuleWorth>;
}

export interface RuleWorth {
  /** The figure without the rule. */
  figure: number;
  /** How many pages have another body without it. */
  pages: number;
}

/** Measures every rule on the sets and variants asked for, as far as they have a body figure and are among those above. */
export async function measureRules(run: Run, rules: readonly string[]): Promise<RulesColumn[]> {
  const wanted = run.settings.variants.filter((variant) => measuredVariants.includes(variant));
  const columns: RulesColumn[] = [];
  for (const set of run.settings.sets) {
    const figure = bodyFigure[set];
    if (figure === undefined) continue;
    for (const variant of variantsFor(set, wanted)) {
      const { pages, results } = await runPages<RulesResult>(run, set, variant, 'rules-worker.ts');
      const score = (bodies: ReadonlyMap<string, Result>): number => run.score(pages, bodies).figures[figure]!;
      columns.push({ set, variant, figure, ...compareRules(score, results, rules) });
    }
  }
  return columns;
}

/** The figure with all rules and without each. @param score a set's figure, of its pages' bodies by id */
export function compareRules(
  score: (bodies: ReadonlyMap<string, Result>) => number,
  results: ReadonlyMap<string, RulesResult>,
  rules: readonly string[],
): Pick<RulesColumn, 'withAll' | 'without'> {
  const figureOf = (bodyOf: (result: RulesResult) => string): number =>
    score(new Map([...results].map(([id, result]) => [id, bodyResult(id, bodyOf(result))])));
  const withAll = figureOf(({ body }) => body);
  const worthOf = (rule: string): RuleWorth => {
    const pages = [...results.values()].filter(({ without }) => rule in without).length;
    return { pages, figure: pages === 0 ? withAll : figureOf(({ body, without }) => without[rule] ?? body) };
  };
  return { withAll, without: new Map(rules.map((rule) => [rule, worthOf(rule)])) };
}

/** The table of the rules' worth: below zero, the figure is lower without the rule. */
export function reportRules(columns: readonly RulesColumn[], rules: readonly string[]): string {
  const head = ['', ...columns.map(({ set, variant }) => `${set} ${variant}`)];
  const all = ['with all rules', ...columns.map(({ figure, withAll }) => `${figure} ${withAll.toFixed(4)}`)];
  const rows = rules.map((rule) => [`without ${rule}`, ...columns.map((column) => cell(column, rule))]);
  return `${table(head, [all, ...rows])}\n`;
}

function cell({ withAll, without }: RulesColumn, rule: string): string {
  const { figure, pages } = without.get(rule)!;
  if (pages === 0) return '–';
  const difference = figure - withAll;
  return `${difference > 0 ? '+' : ''}${difference.toFixed(4)} (${pages})`;
}

export const rulesLegend =
  'The difference that leaving one rule out makes, and in brackets the number of pages whose body it changes.\n';
