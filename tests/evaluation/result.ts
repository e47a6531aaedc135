import type { Candidate, Extraction, Failure, FieldCandidates } from '../../src/types.js';

/** A field that a set may have truth for, by its name in the record. */
export type ScoredField = 'title' | 'authors' | 'datePublished' | 'deck';

/** Where a field's value was found, and how sure it is (0..1). */
export type Origin = Pick<Candidate, 'source' | 'certainty'>;

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
  /** Of each field that has a value. */
  origins: Readonly<Partial<Record<ScoredField, Origin>>>;
}

export function toResult(id: string, { record, fields }: Pick<Extraction, 'record' | 'fields'>): Result {
  const { title, deck, byline, authors, datePublished, body, confidence } = record;
  const dateline = record.dateline?.text ?? null;
  const origins = originsOf(fields);
  return {
    id,
    ok: true,
    error: null,
    title,
    deck,
    byline,
    dateline,
    authors,
    datePublished,
    body,
    confidence,
    origins,
  };
}

/** A page that gave no article. */
export function failedResult(id: string, { error }: Failure): Result {
  return { ...nothing, id, error };
}

/** A result of which only the body is known. */
export function bodyResult(id: string, body: string): Result {
  return { ...nothing, id, ok: body !== '', error: null, body };
}

/** A result of which only the fields are known: another extractor's. */
export function fieldsResult(id: string, fields: Pick<Result, ScoredField>): Result {
  return { ...nothing, id, ok: true, error: null, ...fields };
}

function originsOf(fields: Pick<FieldCandidates, ScoredField>): Result['origins'] {
  const origins: Partial<Record<ScoredField, Origin>> = {};
  for (const field of ['title', 'authors', 'datePublished', 'deck'] as const) {
    const [best] = fields[field];
    if (best !== undefined) origins[field] = { source: best.source, certainty: best.certainty };
  }
  return origins;
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
  origins: {},
};
