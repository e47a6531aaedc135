/** With and without learned chrome, side by side. */
import type { Page, SetName } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import { hostOf } from './chrome-of-sites.js';
import type { Scope } from './report.js';
import type { Result } from './result.js';
import type { PageScore, Scorer } from './scorer.js';
import { table } from './table.js';

/** Two bodies whose word F1 differs by less are the same to a reader. */
const noticeable = 0.005;

interface Which {
  set: SetName;
  variant: Variant;
  scope: Scope;
}

type Results = Readonly<Record<'without' | 'unseen' | 'own', ReadonlyMap<string, Result>>>;

/** One line of the table. */
export interface ChromeRow extends Which {
  /** `shelves`: pages that list products or articles, whose truth is often the list itself; `texts`: all others. */
  kind: 'texts' | 'shelves';
  pages: number;
  sites: number;
  body: Readonly<Record<keyof Results, number>>;
  title: Readonly<Record<keyof Results, number>>;
  /** Pages whose body is better, and worse, than without. */
  wins: Readonly<Record<'unseen' | 'own', number>>;
  losses: Readonly<Record<'unseen' | 'own', number>>;
}

const shelves: ReadonlySet<string> = new Set(['product', 'collection', 'listing']);

/** The lines of one set in one variant. @param pages those that the results hold, or some of them */
export function compareChrome(which: Which, pages: readonly Page[], results: Results, score: Scorer): ChromeRow[] {
  const kindOf = ({ type }: Page): ChromeRow['kind'] => (shelves.has(type ?? '') ? 'shelves' : 'texts');
  return (['texts', 'shelves'] as const).flatMap((kind) => {
    const own = pages.filter((page) => kindOf(page) === kind);
    return own.length === 0 ? [] : [compare(which, kind, own, results, score)];
  });
}

function compare(
  which: Which,
  kind: ChromeRow['kind'],
  pages: readonly Page[],
  results: Results,
  score: Scorer,
): ChromeRow {
  const scored = {
    without: score(pages, results.without),
    unseen: score(pages, results.unseen),
    own: score(pages, results.own),
  };
  const each = <T>(of: (name: keyof Results) => T) => ({
    without: of('without'),
    unseen: of('unseen'),
    own: of('own'),
  });
  const changed = (name: 'unseen' | 'own', sign: 1 | -1): number =>
    countBetter(scored.without.pages, scored[name].pages, sign);
  return {
    ...which,
    kind,
    pages: pages.length,
    sites: new Set(pages.map(hostOf)).size,
    body: each((name) => scored[name].figures['body f1']!),
    title: each((name) => scored[name].figures.title ?? Number.NaN),
    wins: { unseen: changed('unseen', 1), own: changed('own', 1) },
    losses: { unseen: changed('unseen', -1), own: changed('own', -1) },
  };
}

function countBetter(before: readonly PageScore[], after: readonly PageScore[], sign: 1 | -1): number {
  const scores = new Map(before.map(({ id, score }) => [id, score]));
  return after.filter(({ id, score }) => sign * (score - scores.get(id)!) > noticeable).length;
}

const legend = `Pages of sites (hosts) with at least three pages in the corpus, each run with weights that never saw its site: word F1 of
the body and share of right titles without learned chrome, with what was learned from the other pages of the site (_unseen_; of
three pages nothing, since two are too few), and from all of them (_own_, as when a directory is learned and then cleaned). In
brackets: pages whose body is better and worse by more than ${noticeable}. No truth is used to learn. _Shelves_ are pages that list products
or articles, the truth of which is often the list. Parameters were chosen on the tuning half of \`wcxb\` and \`news\`; \`daniel\` was
only measured.`;

const scopeNames: Record<Scope, string> = { all: 'all', even: 'tuning half', odd: 'reported half' };

/** The report, as Markdown. */
export function reportChrome(rows: readonly ChromeRow[], provenance: string): string {
  const head = [
    'set',
    'sites',
    'variant',
    'sites',
    'pages',
    'body without',
    'unseen',
    'own',
    'title without',
    'unseen',
    'own',
  ];
  const body = rows.map(({ set, kind, variant, scope, sites, pages, body, title, wins, losses }) => [
    kind === 'shelves' ? `${set}, shelves` : set,
    scopeNames[scope],
    variant,
    String(sites),
    String(pages),
    figure(body.without),
    `${figure(body.unseen)} (+${wins.unseen} −${losses.unseen})`,
    `${figure(body.own)} (+${wins.own} −${losses.own})`,
    ...(['without', 'unseen', 'own'] as const).map((name) => figure(title[name])),
  ]);
  return `# Chrome that a site repeats\n\n${provenance}\n${legend}\n\n${table(head, body)}\n`;
}

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
