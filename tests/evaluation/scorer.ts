/** The corpus's own scorer, so that no figure here is ours to define, and what it leaves uncounted. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '../../src/model/training/corpus.js';
import { toolsOf } from '../../src/model/training/dumps.js';
import type { Result } from './result.js';

/** Figures by name (`body f1`, `title`, …), as `score.mjs` defines them at its head. */
export type Figures = Record<string, number>;

/** One page's own figures. */
export interface PageScore {
  id: string;
  type: string;
  url: string | null;
  /** Word F1 of the body; for sets with snippets only, minus the number of wrong ones. */
  score: number;
  /** Word F1 of the body; null for sets with snippets only. */
  f1: number | null;
}

/** One page's figures of its fields, each 0..1: absent where the page has no truth for it. */
export interface FieldScores {
  id: string;
  title?: number;
  authors?: number;
  /** Absent also where the truth says that there is no date. */
  date?: number;
  minute?: number;
  deck?: number;
}

export interface Scored {
  figures: Figures;
  /** Figures that are also told by page type, by name; none where the set has one type. */
  byType: Readonly<Record<string, Figures>>;
  pages: PageScore[];
  fields: readonly FieldScores[];
}

interface ScoreModule {
  scoreSet(pages: readonly Page[], results: ReadonlyMap<string, Result>): { summary: Summary; rows: Row[] };
}
type Summary = Record<string, number | Figures>;
interface Row extends FieldScores {
  type: string;
  url?: string | null;
  body?: { f1: number };
  segErrors?: number;
}

export type Scorer = (pages: readonly Page[], results: ReadonlyMap<string, Result>) => Scored;

/** Loads the scorer that lies beside the corpus. */
export async function loadScorer(corpus: string): Promise<Scorer> {
  const module = (await import(pathToFileURL(path.join(toolsOf(corpus), 'score.mjs')).href)) as ScoreModule;
  return (pages, results) => {
    const { summary, rows } = module.scoreSet(pages, results);
    const { 'body f1 by type': bodyByType, ...rest } = summary;
    const byType: Record<string, Figures> = {};
    if (bodyByType !== undefined) {
      byType['body f1'] = bodyByType as Figures;
      byType.title = meanByType(rows, ({ title }) => title);
    }
    const figures: Figures = {
      ...(rest as Figures),
      'no article': countErrors(pages, results, (code) => isNoArticle(code)),
    };
    // An internal error is a bug wherever it happens, so it is never hidden among the pages without an article.
    figures['other errors'] = countErrors(pages, results, (code) => !isNoArticle(code));
    return { figures, byType, pages: rows.flatMap(toPageScore), fields: rows };
  };
}

/** As the scorer itself tells the body figure by type: over the pages that have the figure, to four digits. */
export function meanByType<R extends { type: string }>(
  rows: readonly R[],
  figureOf: (row: R) => number | undefined,
): Figures {
  const types = [...new Set(rows.map(({ type }) => type))].sort();
  return Object.fromEntries(
    types.flatMap((type): [string, number][] => {
      const mean = meanOf(rows.filter((row) => row.type === type).map(figureOf));
      return mean === undefined ? [] : [[type, mean]];
    }),
  );
}

/** The mean of the figures that are there, to four digits; undefined where none is. */
export function meanOf(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0
    ? undefined
    : Number((known.reduce((sum, figure) => sum + figure, 0) / known.length).toFixed(4));
}

function countErrors(
  pages: readonly Page[],
  results: ReadonlyMap<string, Result>,
  counts: (code: string) => boolean,
): number {
  return pages.filter(({ id }) => {
    const error = results.get(id)?.error;
    return error != null && counts(error.code);
  }).length;
}

function toPageScore(row: Row): PageScore[] {
  const score = row.body?.f1 ?? (row.segErrors === undefined ? null : -row.segErrors);
  return score === null ? [] : [{ id: row.id, type: row.type, url: row.url ?? null, score, f1: row.body?.f1 ?? null }];
}

/** An empty shell's dump holds nothing at all. */
function isNoArticle(code: string): boolean {
  return code === 'no-article' || code === 'empty-input';
}
