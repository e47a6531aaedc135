import { readFile } from 'node:fs/promises';
import { type FilePath, sourceOf, withEnding } from './file-path.js';
import { charsetOf } from './web/content-type.js';

/** What `--save-raw` wrote beside a page: how it was fetched. */
export interface SavedPage {
  url: string;
  fetched: string;
  charset: string | null;
}

/** Names as `--save-raw` gives them: of other files nothing is asked. */
const savedName = /-[0-9a-f]{8}(?=\.[a-z]+$)/;

/** What is known of a saved page; null where nothing is, or where what stands beside it was written by something else. */
export async function readSavedPage(path: FilePath): Promise<SavedPage | null> {
  if (!savedName.test(sourceOf(path))) return null;
  try {
    const about: unknown = JSON.parse(await readFile(withEnding(path, /\.[a-z]+$/, '.json'), 'utf8'));
    if (typeof about !== 'object' || about === null) return null;
    const { url, fetched, headers } = about as Record<string, unknown>;
    if (typeof url !== 'string' || typeof fetched !== 'string' || !Array.isArray(headers)) return null;
    const contentType = headers.find((pair) => Array.isArray(pair) && /^content-type$/i.test(String(pair[0])))?.[1];
    return { url, fetched, charset: typeof contentType === 'string' ? charsetOf(contentType) : null };
  } catch {
    return null;
  }
}
