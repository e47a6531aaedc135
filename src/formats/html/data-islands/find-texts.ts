import { countWords } from '../../../text/words.js';
import type { JsonValue } from '../../../types.js';
import { isHtml, paragraphsToHtml, stripTags, toHtml } from './html-text.js';
import { parseJson } from './json.js';
import { richShare, richTextToHtml } from './rich-text.js';
import type { FoundValue } from './values.js';

/** A text that a page's data holds and that may be the page's main content. */
export interface HiddenText {
  /** Where it was found: `script#__NEXT_DATA__ props.pageProps.post.content`. */
  source: string;
  html: string;
  words: number;
  /** The objects around it, the nearest first: what they call themselves tells whose text it is. */
  holders: readonly JsonObject[];
  /** The key that holds it. */
  key: string;
}

export type JsonObject = { readonly [key: string]: JsonValue };

/** A shorter text is a teaser. */
const leastWords = 40;
const leastLength = 120;
/** Limits of the walk, by which even hostile data takes no longer than its parsing did. */
const mostValues = 300_000;
const mostNested = 60;
/** Objects around a text that are remembered. */
const mostHolders = 6;

/** Keys below which a page keeps what is not its own text: those that hold one of these words, and those that are one. */
const foreign =
  /related|recommend|trending|popular|latest|mostread|comment|repl(?:y|ies)|cookie|consent|gdpr|privacy|i18n|translation|locale|dictionar|newsletter|subscri|paywall|sponsor|advert|teaser|promo|disclaimer|footer|navigation|stylesheet|graphql|^(?:nav|menu|labels|messages|authors?|bio|settings|config|theme|styles?|css|scripts?|faq|seo|meta|meta_?data)$/i;

/** The texts in a value, found by their shape: long strings of prose or HTML, rich text, series of either. */
export function findTexts({ source, value }: FoundValue): HiddenText[] {
  const texts: HiddenText[] = [];
  let left = mostValues;

  const visit = (at: JsonValue, path: string, key: string, holders: readonly JsonObject[], depth: number): void => {
    if (left-- <= 0 || depth > mostNested) return;
    if (typeof at === 'string') visitString(at, path, key, holders, depth);
    else if (Array.isArray(at)) visitArray(at, path, key, holders, depth);
    else if (at !== null && typeof at === 'object') {
      const inside = [at, ...holders].slice(0, mostHolders);
      for (const name of Object.keys(at)) {
        const label = labelOf(name);
        if (!foreign.test(label)) visit(at[name]!, `${path}.${label}`, label, inside, depth + 1);
      }
    }
  };

  const visitString = (at: string, path: string, key: string, holders: readonly JsonObject[], depth: number): void => {
    if (at.length < leastLength) return;
    if (/^\s*(?:\{\s*"|\[\s*[[{])/.test(at)) {
      const nested = parseJson(at);
      if (nested !== null) visit(nested, path, key, holders, depth + 1);
    } else add(isHtml(at) ? toHtml(at) : paragraphsToHtml(at), path, key, holders);
  };

  const visitArray = (
    at: JsonValue[],
    path: string,
    key: string,
    holders: readonly JsonObject[],
    depth: number,
  ): void => {
    if (richShare(at) >= 0.5 && add(richTextToHtml(at), path, key, holders)) return;
    const series = seriesOf(at);
    if (series !== null) add(series, path, key, holders);
    for (const member of at) visit(member, `${path}[]`, key, holders, depth + 1);
  };

  const add = (html: string, path: string, key: string, holders: readonly JsonObject[]): boolean => {
    const plain = stripTags(html);
    if (!isProse(plain)) return false;
    const words = countWords(plain);
    if (words < leastWords) return false;
    texts.push({ source: `${source}${path}`, html, words, holders, key });
    return true;
  };

  visit(value, '', '', [], 0);
  return texts;
}

/** A key without its arguments: some caches use whole queries as keys. */
const labelOf = (key: string): string => key.replace(/\W.*$/s, '…').slice(0, 30);

/** Whether a text is written for readers: it has sentences, and it is no code. */
function isProse(text: string): boolean {
  if (!/[.!?…。！？؟۔।](?:["'”’»)\]」』】\s]|$)/.test(text)) return false;
  const head = text.slice(0, 4000);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const code = head.match(/[{}=;_<>\\|]/g)?.length ?? 0;
  return letters > head.replace(/\s+/g, '').length * 0.6 && code < letters * 0.03;
}

/**
 * The texts of a list whose members each hold a part, such as the posts of a thread or the sections of a page, as one.
 * Null where they do not, or where each has a title and an address of its own: those are other pages.
 */
function seriesOf(values: readonly JsonValue[]): string | null {
  const members = values.filter(
    (value): value is JsonObject => value !== null && typeof value === 'object' && !Array.isArray(value),
  );
  if (members.length < 2 || members.length < values.length) return null;
  const isPage = (member: JsonObject): boolean =>
    ['title', 'headline', 'slug', 'url', 'link', 'href', 'permalink'].filter(
      (key) => typeof member[key] === 'string' && member[key] !== '',
    ).length > 1;
  if (members.filter(isPage).length * 2 > members.length) return null;
  const key = [
    'cooked',
    'html',
    'content',
    'body',
    'text',
    'rendered',
    'value',
    'description',
    'answer',
    'message',
  ].find((name) => members.every((member) => typeof member[name] === 'string'));
  if (key === undefined) return null;
  return members
    .map((member) => {
      const text = member[key] as string;
      return isHtml(text) ? `<div>${toHtml(text)}</div>` : paragraphsToHtml(text);
    })
    .join('\n');
}
