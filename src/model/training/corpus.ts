import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

/** One page of a set with its truth; see the corpus's own README for what each set holds. */
export interface CorpusPage {
  id: string;
  url: string;
  type?: string;
  truth: {
    title?: string | null;
    authors?: string[] | null;
    published?: string | null;
    deck?: string | null;
    text?: string;
    with?: string[];
    without?: string[];
  };
}

/** The pages of a set. */
export function readSet(corpus: string, set: string): CorpusPage[] {
  const pages: CorpusPage[] = [];
  let held = '';
  for (const line of fs.readFileSync(path.join(corpus, set, 'truth.ndjson'), 'utf8').split('\n')) {
    if (line.trim() === '' && held === '') continue;
    // Three records of `wcxb` have raw line breaks inside strings: join lines until they parse.
    held = held === '' ? line : `${held}\\n${line}`;
    try {
      pages.push(JSON.parse(held) as CorpusPage);
      held = '';
    } catch {}
  }
  if (held !== '') throw new Error(`${set}/truth.ndjson ends within a record`);
  return pages;
}

/** A page's bytes as they were served. */
export const readHtml = (corpus: string, set: string, id: string): Buffer =>
  zlib.gunzipSync(fs.readFileSync(path.join(corpus, set, 'html', `${id}.html.gz`)));

export type Flatteners = Readonly<Record<string, (html: string) => string>>;

/** The corpus's own flatteners, by name. */
export async function loadFlatteners(corpus: string): Promise<Flatteners> {
  const file = path.resolve(corpus, '../tools/flatten.mjs');
  return ((await import(pathToFileURL(file).href)) as { flatteners: Flatteners }).flatteners;
}
