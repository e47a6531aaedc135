import type { Candidate, Document } from '../types.js';
import { articleObjects, asArray, decodeEntities, isObject } from './article-object.js';
import { type DeclaredSource, readDeclaredValues } from './declared-value.js';
import type { ArticleView } from './page.js';

/** One tag a value. */
const single: readonly DeclaredSource[] = [
  { from: 'meta', name: 'article:tag', certainty: 0.9 },
  { from: 'meta', name: 'og:article:tag', certainty: 0.88 },
];
/** Lists in one value. */
const lists: readonly DeclaredSource[] = [
  { from: 'meta', name: 'parsely-tags', certainty: 0.85 },
  { from: 'meta', name: 'sailthru.tags', certainty: 0.85 },
  { from: 'meta', name: 'news_keywords', certainty: 0.84 },
  { from: 'meta', name: 'cxenseparse:keywords', certainty: 0.75 },
  { from: 'meta', name: 'dc.subject', certainty: 0.7 },
  // Often the whole site's, the same on every page.
  { from: 'meta', name: 'keywords', certainty: 0.6 },
];
const most = 30;
/** Blocks around the article in which its own tags are printed; tag clouds stand further off. */
const aboveBody = 12;
const belowBody = 12;
const longest = 60;

/** The tags that a page declares, of its surest list; where it declares none, the links that it prints as its tags. */
export function readTags(page: ArticleView): Candidate<string[]> | null {
  const { document } = page;
  const tagMetas = readDeclaredValues(document, single);
  const first = tagMetas[0];
  if (first) {
    const same = tagMetas.filter(({ source }) => source === first.source);
    // One value may still be a whole list.
    const values = same.length === 1 ? splitList(first.value) : same.map(({ value }) => value);
    return listOf(values, first.source, first.certainty);
  }
  return keywordsInObjects(document) ?? fromLists(document) ?? linkedTags(page);
}

function keywordsInObjects(document: Document): Candidate<string[]> | null {
  for (const object of articleObjects(document)) {
    const names = asArray(object.keywords).flatMap((keyword) => {
      if (typeof keyword === 'string') return splitList(decodeEntities(keyword));
      const name = isObject(keyword) ? keyword.name : undefined;
      return typeof name === 'string' ? [decodeEntities(name)] : [];
    });
    const list = listOf(names, 'json-ld keywords', 0.86);
    if (list) return list;
  }
  return null;
}

function fromLists(document: Document): Candidate<string[]> | null {
  for (const { value, source, certainty } of readDeclaredValues(document, lists)) {
    const list = listOf(splitList(value), source, certainty);
    if (list) return list;
  }
  return null;
}

/** Links with `rel="tag"` (microformats.org/wiki/rel-tag) by the article; WordPress marks categories so too. */
function linkedTags({ blocks, bodyStart, bodyEnd }: ArticleView): Candidate<string[]> | null {
  const near = blocks.slice(Math.max(0, bodyStart - aboveBody), bodyEnd + belowBody);
  const tags = near.flatMap(({ text, marks }) =>
    (marks ?? [])
      .filter(({ kind, names }) => kind === 'link' && /(?<![\w-])tag(?![\w-])/.test(names) && !/categor/.test(names))
      .map(({ start, end }) => text.slice(start, end).replace(/^#/, '')),
  );
  return listOf(tags, 'rel=tag', 0.8);
}

function splitList(value: string): string[] {
  return value.split(/\s*[,;，、|]\s*/);
}

function listOf(values: readonly string[], source: string, certainty: number): Candidate<string[]> | null {
  const tags = [...new Set(values.map((value) => value.trim()))].filter(
    (tag) => tag !== '' && tag.length <= longest && !isMachineName(tag),
  );
  return tags.length ? { value: tags.slice(0, most), source, certainty, span: null } : null;
}

/** Keys of a content system ("type:article", "sys_id=1234"): no words of a reader. */
function isMachineName(tag: string): boolean {
  return /^[\w-]+[:=]\S|^\d+$|_/.test(tag);
}
