import { defaultCleanOptions, extract } from './pipeline.js';
import type { Article, CleanOptions } from './types.js';

export { CleancopyError, type ErrorCode, type NoArticleReason } from './errors.js';
export type {
  Article,
  CleanOptions,
  Dateline,
  Failure,
  FieldOrigin,
  Format,
  JsonValue,
  Keep,
  Origin,
  Outcome,
  Provenance,
} from './types.js';

/** What `clean` may be told besides the page. */
export interface CleanInput extends Partial<Pick<CleanOptions, 'from' | 'body' | 'keep' | 'now' | 'provenance'>> {
  /** Echoed in the record. */
  id?: Article['id'];
  /** Where the page was found. */
  url?: string;
  /** Charset stated outside the bytes, by an HTTP header say. */
  charset?: string;
}

/**
 * The article of a page.
 *
 * @param input bytes as they were served or saved, or text that is decoded already; HTML, a flattened text dump or a
 *   Markdown dump, told apart by looking
 * @throws CleancopyError whose `code` says why there is no article: `no-article`, `empty-input`, …
 */
export async function clean(input: Uint8Array | string, options: CleanInput = {}): Promise<Article> {
  const { id = null, url = null, charset = null, keep = [], ...rest } = options;
  const raw = { id, source: 'input', content: input, format: null, charset, url };
  return (await extract(raw, { ...defaultCleanOptions, ...rest, keep })).record;
}
