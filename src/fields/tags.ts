import type { Candidate, Document, Ranked } from '../types.js';
import { articleObjects, asArray, decodeEntities, isObject } from './article-object.js';
import { type DeclaredSource, readDeclaredValues } from './declared-value.js';
import { type ArticleView, foldText } from './page.js';
import { pattern } from './pattern.js';

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

/**
 * Every list of tags: those that a page declares, then the links that it prints as its tags. Neither the title nor the
 * site is one, nor the title's words one by one.
 */
export function readTags(page: ArticleView, title: string | null, site: string | null): Ranked<string[]> {
  const { document } = page;
  const declared = [...tagMetas(document), ...keywordsInObjects(document), ...fromLists(document)];
  const known = new Set([title, site].map((text) => foldText(text ?? '')));
  return [...declared, ...linkedTags(page)].flatMap(({ value, ...candidate }) => {
    const all = [...new Set(value.map((tag) => tag.trim()))].filter(isTag);
    const tags = withoutPairs(all).filter((tag) => !known.has(foldText(tag)));
    return tags.length && !isSplitTitle(tags, title) ? [{ ...candidate, value: tags.slice(0, most) }] : [];
  });
}

const pair = /^\p{L}[^:]{0,30}:\s/u;

/** Without the keys of a content system and their values, where it has several: "Day: Wednesday", "Time: 14.00". */
function withoutPairs(tags: readonly string[]): string[] {
  const words = tags.filter((tag) => !pair.test(tag));
  return tags.length - words.length > 1 ? words : [...tags];
}

const fewestWords = 4;
const titleShare = 0.6;

/** Whether tags are what a program made of the title by cutting it at every space. */
function isSplitTitle(tags: readonly string[], title: string | null): boolean {
  if (title === null || tags.length < fewestWords || tags.some((tag) => /\s/.test(tag))) return false;
  const words = new Set(foldText(title).split(' '));
  return tags.filter((tag) => words.has(foldText(tag))).length >= tags.length * titleShare;
}

function tagMetas(document: Document): Ranked<string[]> {
  const metas = readDeclaredValues(document, single);
  const first = metas[0];
  if (!first) return [];
  const same = metas.filter(({ source }) => source === first.source);
  // One value may still be a whole list.
  const value = same.length === 1 ? splitList(first.value) : same.map((meta) => meta.value);
  return [{ ...first, value }];
}

function keywordsInObjects(document: Document): Candidate<string[]>[] {
  return articleObjects(document).map((object) => {
    const value = asArray(object.keywords).flatMap((keyword) => {
      if (typeof keyword === 'string') return splitList(decodeEntities(keyword));
      const name = isObject(keyword) ? keyword.name : undefined;
      return typeof name === 'string' ? [decodeEntities(name)] : [];
    });
    return { value, source: 'json-ld keywords', certainty: 0.86, span: null };
  });
}

function fromLists(document: Document): Candidate<string[]>[] {
  return readDeclaredValues(document, lists).map((list) => ({ ...list, value: splitList(list.value) }));
}

/** Links with `rel="tag"` (microformats.org/wiki/rel-tag) by the article; WordPress marks categories so too. */
function linkedTags({ blocks, bodyStart, bodyEnd }: ArticleView): Ranked<string[]> {
  const near = blocks.slice(Math.max(0, bodyStart - aboveBody), bodyEnd + belowBody);
  const value = near.flatMap(({ text, marks }) =>
    (marks ?? [])
      .filter(({ kind, names }) => kind === 'link' && /(?<![\w-])tag(?![\w-])/.test(names) && !/categor/.test(names))
      .map(({ start, end }) => text.slice(start, end).replace(/^#/, '')),
  );
  return [{ value, source: 'rel=tag', certainty: 0.8, span: null }];
}

function splitList(value: string): string[] {
  return value.split(/\s*[,;，、|]\s*/);
}

/** "type:article", "sys_id=1234", "/news/world", a UUID. */
const systemKey = /^[\w-]+[:=]\S|_|^\/|^[\da-f]{8}-[\da-f]{4}-/i;

/** No key of a content system: it is no word of a reader. */
function isTag(tag: string): boolean {
  return pattern()`\p{L}`.test(tag) && tag.length <= longest && !systemKey.test(tag);
}
