import { parsePage } from '../../src/pipeline.js';
import type { Document } from '../../src/types.js';

/** A dump as the learner gets it. */
export function parsed(text: string, url: string | null = null): Promise<Document> {
  return parsePage({ id: null, source: 'page.txt', content: text, format: 'text', charset: null, url }, { from: null });
}
