import { decodeHTMLStrict } from 'entities/decode';
import type { Document, JsonValue } from '../types.js';

export type JsonObject = { readonly [key: string]: JsonValue };

/** Types of schema.org that are an article, most particular first; a `WebPage` speaks of the page, not of the text. */
const articleTypes =
  /(?:News|Reportage|Opinion|Analysis|Review|Satirical|Background|AskPublic|Advertiser|Tech|Scholarly|Medical)?Article$|^(?:Blog|Social|Live|Discussion)\w*Posting$|^(?:Report|Review|Recipe|HowTo|Podcast\w*|CreativeWork)$/i;
const pageTypes = /^(?:WebPage|ItemPage|AboutPage|FAQPage|QAPage|VideoObject|Product|Event)$/i;

/** What was found is kept as long as the page is: every field asks for it. */
const known = new WeakMap<Document, readonly JsonObject[]>();

/**
 * The JSON-LD objects that speak of the page's article, the most trusted first: articles, then the page itself.
 * An article that lies in another object (`mainEntity`) counts too.
 */
export function articleObjects(document: Document): readonly JsonObject[] {
  const before = known.get(document);
  if (before) return before;
  const all = document.declared.jsonLd.flatMap((object) => [object, ...nested(object)]);
  const articles = all.filter((object) => hasType(object, articleTypes));
  // A list of related articles says less of each than the page's own article does.
  articles.sort((a, b) => weight(b) - weight(a));
  const objects = [...articles, ...all.filter((object) => hasType(object, pageTypes))];
  known.set(document, objects);
  return objects;
}

function weight(object: JsonObject): number {
  return ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'articleBody'].filter((key) => object[key]).length;
}

function nested(object: JsonObject): JsonObject[] {
  return ['mainEntity', 'mainEntityOfPage', 'about', 'itemReviewed']
    .flatMap((key) => asArray(object[key]))
    .filter(
      (value): value is { [key: string]: JsonValue } => isObject(value) && articleTypes.test(typesOf(value)[0] ?? ''),
    );
}

function typesOf(object: JsonObject): string[] {
  return asArray(object['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/)?schema\.org\//i, ''));
}

export function hasType(object: JsonObject, types: RegExp): boolean {
  return typesOf(object).some((type) => types.test(type));
}

export function isObject(value: JsonValue | undefined): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asArray(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A JSON-LD value's text: the string itself, or the `name` of an object, looked up by `@id` where it only refers. */
export function textsOf(value: JsonValue | undefined, document: Document, key = 'name'): string[] {
  return asArray(value).flatMap((item) => {
    if (typeof item === 'string') return [decodeEntities(item)];
    if (!isObject(item)) return [];
    const name = item[key];
    if (name !== undefined)
      return asArray(name)
        .filter((part) => typeof part === 'string')
        .map(decodeEntities);
    const id = item['@id'];
    const referred =
      id === undefined ? undefined : document.declared.jsonLd.find((object) => object['@id'] === id && object[key]);
    return referred ? textsOf(referred[key], document, key) : [];
  });
}

/** How often text may have been escaped. */
const mostRounds = 2;

/** Publishers escape text in JSON-LD and in attributes once or twice more; what a reader sees is decoded as often. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < mostRounds && /[&<]/.test(decoded); round++) {
    const before = decoded;
    decoded = decodeHTMLStrict(decoded.replace(/<\/?[a-z][^<>]*>/gi, ' '));
    if (decoded === before) break;
  }
  return decoded.replace(/\s+/g, ' ').trim();
}
