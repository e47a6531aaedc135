import { type Document as HtmlTree, isTag, type ParentNode } from 'domhandler';
import type { Declared, JsonValue } from '../../types.js';
import { elementsOf, rawTextOf } from './elements-of.js';
import { parseJsonLd } from './json-ld.js';

/** Collects what the page declares of itself. It judges nothing: which names to trust is the fields' business. */
export function readDeclared(tree: HtmlTree): Declared {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string[]>();
  const jsonLd: { [key: string]: JsonValue }[] = [];
  let title: string | null = null;
  let language: string | null = null;

  for (const element of elementsOf(tree)) {
    const attribute = element.attribs;
    if (element.name === 'html') {
      language ??= attribute.lang || attribute['xml:lang'] || null;
    } else if (element.name === 'title') {
      // An SVG's title is the name of an icon.
      if (title === null && !isInSvg(element.parent)) title = rawTextOf(element).replace(/\s+/g, ' ').trim() || null;
    } else if (element.name === 'meta') {
      const content = attribute.content ?? attribute.value;
      if (!content) continue;
      for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
        if (attribute[key]) append(meta, attribute[key].trim().toLowerCase(), content);
      }
    } else if (element.name === 'link') {
      if (!attribute.href || !attribute.rel) continue;
      for (const rel of attribute.rel.toLowerCase().split(/\s+/)) append(links, rel, attribute.href);
    } else if (element.name === 'script' && attribute.type?.includes('ld+json')) {
      jsonLd.push(...parseJsonLd(rawTextOf(element)));
    }
  }
  return { language, title, meta, jsonLd, links };
}

function isInSvg(parent: ParentNode | null): boolean {
  for (let at = parent; at; at = at.parent) if (isTag(at) && at.name === 'svg') return true;
  return false;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
