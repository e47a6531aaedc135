import { type AnyNode, type Element, type Document as HtmlTree, hasChildren, isTag, isText } from 'domhandler';

/**
 * A tree's elements in page order, one after the other. A selector engine does the same, but compares all elements at the
 * root with each other first: 80,000 paragraphs without a `body` around them took it half a minute.
 */
export function* elementsOf(tree: HtmlTree): Generator<Element> {
  const pending: AnyNode[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isTag(node)) yield node;
    if (!hasChildren(node)) continue;
    // The last child first, so that the first comes up next.
    for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i]!);
  }
}

/** The text of an element that holds nothing else: a script, a title. */
export const rawTextOf = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.data : '')).join('');
