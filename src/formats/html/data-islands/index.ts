import type { Block, Declared, HiddenBody } from '../../../types.js';
import { parseTree } from '../parse-tree.js';
import { segment } from '../segment.js';
import type { HtmlTree } from '../tree.js';
import { collectIslands } from './collect.js';
import { findTexts, type HiddenText } from './find-texts.js';
import { findJsonLdTexts } from './json-ld-texts.js';
import { type Belonging, belongingOf, readIdentity } from './page-identity.js';
import { readValues } from './values.js';

/** Keys by which data models call the text of a page; others ("summary", "transcript") speak of a part of it. */
const bodyKeys = /^(?:article)?body|content|html|text|story|cooked|markdown|copy|paragraphs|blocks|raw/i;

/**
 * The text that a page holds in its data, as JSON-LD or as the state of its scripts, if that is the page's own. Reads at
 * most a few megabytes, in time linear in them; runs no code; broken data is passed over.
 *
 * @param blocks what the page shows
 */
export function readHiddenBody(
  tree: HtmlTree,
  declared: Declared,
  url: string | null,
  blocks: readonly Block[],
): HiddenBody | null {
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).map(({ text }) => text);
  const identity = readIdentity(declared, url, headings);
  const texts = [...findJsonLdTexts(declared.jsonLd), ...readValues(collectIslands(tree)).flatMap(findTexts)];
  let best: { text: HiddenText; belonging: Belonging; worth: number } | null = null;
  for (const text of texts) {
    const belonging = belongingOf(text, identity);
    if (belonging === 'other') continue;
    const worth = worthOf(text, belonging);
    if (best === null || worth > best.worth) best = { text, belonging, worth };
  }
  if (best === null) return null;
  const { source, html } = best.text;
  return { source, certain: best.belonging === 'own', blocks: segment(parseTree(html).tree) };
}

/** A text that the page says is its own beats any other; of alike ones the longest is the whole. */
function worthOf({ words, key, html }: HiddenText, belonging: Belonging): number {
  const structure = /<(?:p|h2|li|br)\b/i.test(html) ? 1.2 : 1;
  return words * structure * (bodyKeys.test(key) ? 1.25 : 1) * (belonging === 'own' ? 1000 : 1);
}
