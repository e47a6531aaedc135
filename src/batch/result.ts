import { type CleancopyError, toFailure } from '../errors.js';
import { extract } from '../pipeline.js';
import type { Article, CleanOptions, Extraction, Failure, RawInput } from '../types.js';

/** An article with its text as the run's output writes it. Plain data, since it may come from another thread. */
export interface Cleaned {
  record: Article;
  /** The address that the page gives itself; null where it gives none. */
  canonicalUrl: string | null;
  text: string;
}

/** What came of an input. */
export type Result = Cleaned | Failure;

export function isCleaned(result: Result): result is Cleaned {
  return 'record' in result;
}

/** The part of an output that writes articles. */
export interface WriteArticle {
  write(extraction: Extraction): string;
}

/** Cleans a page and writes what came of it. Never rejects: what goes wrong with a page is its failure record. */
export async function cleanPage(page: RawInput, options: CleanOptions, output: WriteArticle): Promise<Result> {
  try {
    return writtenBy(output, await extract(page, options));
  } catch (error) {
    return toFailure(page.id, page.source, error);
  }
}

export function writtenBy({ write }: WriteArticle, extraction: Extraction): Cleaned {
  const { record, fields } = extraction;
  return { record, canonicalUrl: fields.canonicalUrl[0]?.value ?? null, text: write(extraction) };
}

/** The failure record of a page whose cleaning was ended from outside. */
export function failureOf({ id, source }: RawInput, error: CleancopyError): Failure {
  return toFailure(id, source, error);
}
