import { toFailure } from '../errors.js';
import { extract } from '../pipeline.js';
import type { CleanOptions, Extraction, RawInput } from '../types.js';
import type { Cleaned, Result } from './result.js';

/** The part of an output that writes articles. */
export interface WriteArticle {
  write(extraction: Extraction): string;
}

/**
 * Cleans a page and writes what came of it. Never rejects: what goes wrong with a page is its failure record.
 * @param read how much of the pipeline is run: all of it, unless what holds no article is to be written as well
 */
export async function cleanPage(
  page: RawInput,
  options: CleanOptions,
  output: WriteArticle,
  read: typeof extract = extract,
): Promise<Result> {
  try {
    return writtenBy(output, await read(page, options));
  } catch (error) {
    return toFailure(page.id, page.source, error);
  }
}

export function writtenBy({ write }: WriteArticle, extraction: Extraction): Cleaned {
  const { record, fields } = extraction;
  return { record, canonicalUrl: fields.canonicalUrl[0]?.value ?? null, text: write(extraction) };
}
