import type { Declared, JsonValue } from '../../types.js';
import { parseJsonLd } from './json-ld.js';
import type { HtmlTree } from './tree.js';

/** Collects what the page declares of itself. It judges nothing: which names to trust is the fields' business. */
export function readDeclared({ declaring }: HtmlTree): Declared {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const jsonLd: { [key: string]: JsonValue }[] = [];
  let title: string | null = null;
  let language: string | null = null;
  let base: string | null = null;

  for (const element of declaring) {
    const { name, attribs } = element;
    if (name === 'html') {
      language ??= attribs.lang || attribs['xml:lang'] || null;
    } else if (name === 'title') {
      // An SVG's title is the name of an icon.
      if (title === null && !element.inSvg) title = element.text.replace(/\s+/g, ' ').trim() || null;
    } else if (name === 'meta') {
      const content = attribs.content ?? attribs.value;
      if (!content) continue;
      for (const key of ['name', 'property', 'itemprop', 'http-equiv'] as const) {
        if (attribs[key]) append(meta, attribs[key].trim().toLowerCase(), content);
      }
    } else if (name === 'base') {
      base ??= attribs.href ?? null;
    } else if (name === 'link') {
      if (!attribs.href || !attribs.rel) continue;
      for (const rel of attribs.rel.toLowerCase().split(/\s+/)) append(links, rel, attribs.href);
    } else if (/ld\+json/i.test(attribs.type ?? '')) {
      jsonLd.push(...parseJsonLd(element.text));
    }
  }
  return { language, title, meta, jsonLd, links, base };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
