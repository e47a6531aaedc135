import type { Document as HtmlTree } from 'domhandler';
import type { Declared, JsonValue } from '../../types.js';
import { parseJsonLd } from './json-ld.js';
import { selectable } from './selectable.js';

/** Collects what the page declares of itself. It judges nothing: which names to trust is the fields' business. */
export function readDeclared(tree: HtmlTree): Declared {
  const $ = selectable(tree);
  const meta = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const jsonLd: { [key: string]: JsonValue }[] = [];
  let title: string | null = null;
  let language: string | null = null;

  for (const element of $('html, title, meta, link, script[type*="ld+json"]')) {
    const attribute = element.attribs;
    if (element.name === 'html') {
      language ??= attribute.lang || attribute['xml:lang'] || null;
    } else if (element.name === 'title') {
      // An SVG's title is the name of an icon.
      if (title === null && !$(element).closest('svg').length)
        title = $(element).text().replace(/\s+/g, ' ').trim() || null;
    } else if (element.name === 'meta') {
      const content = attribute.content ?? attribute.value;
      if (!content) continue;
      for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
        if (attribute[key]) append(meta, attribute[key].trim().toLowerCase(), content);
      }
    } else if (element.name === 'link') {
      if (!attribute.href || !attribute.rel) continue;
      for (const rel of attribute.rel.toLowerCase().split(/\s+/)) append(links, rel, attribute.href);
    } else {
      jsonLd.push(...parseJsonLd($(element).text()));
    }
  }
  return { language, title, meta, jsonLd, links };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
