/** `--worst`: the pages whose fields are wrong, the surest first, each with where the wrong value came from. */
import type { Page } from '../../src/model/training/corpus.js';
import { foldControlCharacters } from '../../src/text/control-characters.js';
import type { Result, ScoredField } from './result.js';
import type { FieldScores } from './scorer.js';
import type { Shown } from './shown.js';
import { table } from './table.js';

/** The wrong pages of one field. */
export interface WrongField {
  field: FieldName;
  /** Of so many pages with a truth … */
  pages: number;
  /** … so many are not wholly right. */
  wrong: number;
  /** The worst of these, as many as were asked for. */
  worst: WrongPage[];
}

export interface WrongPage {
  id: string;
  url: string | null;
  /** The truth; null where it is that the page has none. */
  expected: string | null;
  given: string | null;
  /** Where the given value was found and its certainty; why there is none where the page gave no article. */
  source: string | null;
  /** Whether the page's dump shows what is expected; null where nobody looked. */
  shown: boolean | null;
}

type FieldName = Exclude<keyof FieldScores, 'id'>;

/** The scorer's fields in reading order, with their names in the truth and in a record. */
const fields: readonly { name: FieldName; truth: string; given: ScoredField; shown?: keyof Shown }[] = [
  { name: 'title', truth: 'title', given: 'title', shown: 'title' },
  { name: 'authors', truth: 'authors', given: 'authors' },
  { name: 'date', truth: 'published', given: 'datePublished', shown: 'date' },
  { name: 'minute', truth: 'published', given: 'datePublished' },
  { name: 'deck', truth: 'deck', given: 'deck' },
];

/**
 * The wrong pages of every field that pages have a truth for.
 * @param shown what each page's dump shows; null for HTML
 * @param limit of pages of a field; the lowest scores come first, and of equal ones the surest values
 */
export function findWrongFields(
  pages: readonly Page[],
  scores: readonly FieldScores[],
  results: ReadonlyMap<string, Result>,
  shown: ReadonlyMap<string, Shown> | null,
  limit: number,
): WrongField[] {
  const scoresOf = new Map(scores.map((row) => [row.id, row]));
  return fields.flatMap((field): WrongField[] => {
    const judged = pages.flatMap((page) => {
      const result = results.get(page.id);
      const score = scoreOf(field, page, scoresOf.get(page.id), result);
      return score === undefined ? [] : [{ page, result, score }];
    });
    if (judged.length === 0) return [];
    const certainty = (result: Result | undefined): number => result?.origins[field.given]?.certainty ?? 0;
    const wrong = judged
      .filter(({ score }) => score < 1)
      .sort((a, b) => a.score - b.score || certainty(b.result) - certainty(a.result));
    const worst = wrong.slice(0, limit).map(({ page, result }) => toWrongPage(field, page, result, shown));
    return [{ field: field.name, pages: judged.length, wrong: wrong.length, worst }];
  });
}

/** The scorer's own; for a page whose truth is that it has no date, whether it gave none. Undefined: no truth. */
function scoreOf(
  { name, truth, given }: (typeof fields)[number],
  page: Page,
  scores: FieldScores | undefined,
  result: Result | undefined,
): number | undefined {
  if (name !== 'date' || !(truth in page.truth) || page.truth[truth]) return scores?.[name];
  return result?.[given] ? 0 : 1;
}

function toWrongPage(
  { truth, given, shown: key }: (typeof fields)[number],
  { id, url, truth: truths }: Page,
  result: Result | undefined,
  shown: ReadonlyMap<string, Shown> | null,
): WrongPage {
  const origin = result?.origins[given];
  return {
    id,
    url: url || null,
    expected: toLine(truths[truth]),
    given: toLine(result?.[given]),
    source: origin ? `${origin.source} (${origin.certainty.toFixed(2)})` : (result?.error?.code ?? null),
    shown: key === undefined ? null : (shown?.get(id)?.[key] ?? null),
  };
}

function toLine(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  return value ? String(value) : null;
}

/** Longest cell of each column but the page's id, which one wants to copy. */
const widths = { value: 60, source: 36, url: 80 };

/** A heading and a table for each field that has wrong pages; '' where none has. */
export function reportWrongFields(variant: string, wrongFields: readonly WrongField[]): string {
  return wrongFields
    .filter(({ worst }) => worst.length > 0)
    .map(({ field, pages, wrong, worst }) => {
      const looked = worst.some(({ shown }) => shown !== null);
      const head = ['page', 'expected', 'given', 'source', ...(looked ? ['shown'] : []), 'url'];
      const body = worst.map(({ id, url, expected, given, source, shown }) => [
        toCell(id, id.length),
        toCell(expected, widths.value),
        toCell(given, widths.value),
        toCell(source, widths.source),
        ...(looked ? [shown === null ? '–' : shown ? 'yes' : 'no'] : []),
        toCell(url, widths.url),
      ]);
      return `Wrong ${field} as ${variant}, ${wrong} of ${pages}:\n\n${table(head, body)}`;
    })
    .join('\n\n');
}

/** Safe in a terminal and in a Markdown table. Cut in the middle: titles and decks differ at either end. */
function toCell(text: string | null, width: number): string {
  if (text === null) return '–';
  const line = [...foldControlCharacters(text).replaceAll('|', '¦')];
  if (line.length <= width) return line.join('');
  const head = Math.ceil((width - 1) * 0.6);
  return `${line.slice(0, head).join('')}…${line.slice(line.length - (width - 1 - head)).join('')}`;
}
