import type { Outcome } from '../../src/types.js';

/** What a run left of a page: the part of its record that is scored. */
export interface Result {
  id: string;
  ok: boolean;
  error: { code: string; message: string } | null;
  title: string | null;
  deck: string | null;
  byline: string | null;
  dateline: string | null;
  authors: string[];
  datePublished: string | null;
  body: string;
  /** 0 where the page gave no article: the surest way to say that no body is right. */
  confidence: number;
}

export function toResult(id: string, outcome: Outcome): Result {
  if (!outcome.ok) return { ...nothing, id, error: outcome.error };
  const { title, deck, byline, authors, datePublished, body, confidence } = outcome;
  const dateline = outcome.dateline?.text ?? null;
  return { id, ok: true, error: null, title, deck, byline, dateline, authors, datePublished, body, confidence };
}

/** A result of which only the body is known. */
export function bodyResult(id: string, body: string): Result {
  return { ...nothing, id, ok: body !== '', error: null, body };
}

const nothing: Omit<Result, 'id' | 'error'> = {
  ok: false,
  title: null,
  deck: null,
  byline: null,
  dateline: null,
  authors: [],
  datePublished: null,
  body: '',
  confidence: 0,
};
