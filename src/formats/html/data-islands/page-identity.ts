import { splitWords } from '../../../text/words.js';
import type { Declared, JsonValue } from '../../../types.js';
import type { HiddenText, JsonObject } from './find-texts.js';

/** What a page says of itself, folded, by which one of the texts in its data is told for its own. */
export interface PageIdentity {
  titles: readonly string[];
  descriptions: readonly string[];
  /** The last part of its addresses that tells it from other pages: a slug, an id. */
  slugs: readonly string[];
}

/** `own`: the page says the same of itself. `other`: it says something else. */
export type Belonging = 'own' | 'unknown' | 'other';

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'title'];
const descriptionNames = ['description', 'og:description', 'twitter:description'];
/** Shorter titles and slugs ("News", "42") stand in any data. */
const leastTitle = 10;
const leastSlug = 6;
/** A description that stands at the head of a text is its opening; publishers cut it somewhere. */
const comparedWords = 8;

/** @param headings the page's printed headings of the first level */
export function readIdentity(declared: Declared, url: string | null, headings: readonly string[]): PageIdentity {
  const meta = (names: readonly string[]): string[] => names.flatMap((name) => declared.meta.get(name) ?? []);
  const addresses = [url ?? '', ...(declared.links.get('canonical') ?? []), ...meta(['og:url', 'twitter:url'])];
  return {
    titles: unique([declared.title ?? '', ...meta(titleNames), ...headings].map(fold)).filter(
      (title) => title.length >= leastTitle,
    ),
    descriptions: unique(
      meta(descriptionNames).map((text) => splitWords(text).slice(0, comparedWords).join(' ')),
    ).filter((text) => text.split(' ').length === comparedWords),
    slugs: unique(addresses.map(slugOf)).filter((slug) => slug.length >= leastSlug),
  };
}

/** Whether a text of a page's data is the page's own, by the titles and addresses beside it and by its opening. */
export function belongingOf({ holders, html }: HiddenText, page: PageIdentity): Belonging {
  const head = splitWords(html.slice(0, 6000).replace(/<[^<>]*>/g, ' ')).join(' ');
  if (page.descriptions.some((description) => head.includes(description))) return 'own';
  const titles = holders.map(titlesOf);
  if (titles.flat().some((title) => page.titles.some((own) => own.includes(title) || title.includes(own))))
    return 'own';
  if (holders.some((holder) => addressesOf(holder).some((slug) => page.slugs.includes(slug)))) return 'own';
  return page.titles.length > 0 && titles[0]?.length ? 'other' : 'unknown';
}

const fold = (text: string): string => splitWords(text).join(' ');
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function slugOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** `title: "…"`, `headlines: { basic: "…" }`, `title: { rendered: "…" }` */
function titlesOf(holder: JsonObject): string[] {
  return ['title', 'headline', 'headlines', 'name', 'seoTitle', 'metaTitle']
    .flatMap((key) => textsOf(holder[key]))
    .map(fold)
    .filter((title) => title.length >= leastTitle);
}

function addressesOf(holder: JsonObject): string[] {
  return ['slug', 'url', 'canonical_url', 'canonicalUrl', 'permalink', 'link', 'uri', 'path', 'id']
    .flatMap((key) => textsOf(holder[key]))
    .map(slugOf)
    .filter((slug) => slug.length >= leastSlug);
}

function textsOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return ['basic', 'rendered', 'text', 'value', 'default', 'current'].flatMap((key) => {
    const text = value[key];
    return typeof text === 'string' ? [text] : [];
  });
}
