import { type CheerioAPI, load } from 'cheerio/slim';
import { Element, Document as HtmlTree } from 'domhandler';

/**
 * A tree to select from. Cheerio compares all nodes at the root with each other first, and 80,000 paragraphs without a
 * `body` around them took it half a minute: so they get one element around them.
 */
export function selectable(tree: HtmlTree): CheerioAPI {
  return load(new HtmlTree([new Element('page', {}, tree.children)]));
}
