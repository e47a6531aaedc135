import type { Article, Failure } from '../types.js';

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
