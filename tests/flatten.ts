/**
 * Flattens HTML into the text that real tools leave of a page, so that a sample's dump can be held against its page.
 * Written after what those tools do, each named at its function.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export type Flattening = (html: string) => string;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const unseen = words('script style noscript template head iframe object embed svg');
const blocks = words(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul',
);
const paragraphs = words('p h1 h2 h3 h4 h5 h6 blockquote pre ul ol table figure');

interface Visitor {
  /** Text as it reads: white space folded, except in code. */
  text(value: string): void;
  open?(element: Element): void;
  close?(element: Element): void;
}

/** Visits what a reader can see of a page; gives its title. */
function visit(html: string, visitor: Visitor): string {
  const walk = (node: Node, inCode: boolean): void => {
    if (unseen.has(node.nodeName)) return;
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      visitor.text(inCode ? value : fold(value));
    }
    if ('tagName' in node) visitor.open?.(node);
    for (const child of childrenOf(node)) walk(child, inCode || node.nodeName === 'pre');
    if ('tagName' in node) visitor.close?.(node);
  };
  const document = parse(html);
  walk(document, false);
  return fold(titleOf(document)).trim();
}

/** The text of the first `<title>`. */
function titleOf(node: Node): string {
  if (node.nodeName === 'title')
    return childrenOf(node)
      .map((child) => ('value' in child ? child.value : ''))
      .join('');
  for (const child of childrenOf(node)) {
    const title = titleOf(child);
    if (title !== '') return title;
  }
  return '';
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const fold = (text: string): string => text.replace(/\s+/g, ' ');
const trimLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => fold(line).trim())
    .filter((line) => line !== '');

/** One line a block and one for each `<br>`; inline pieces with nothing between them. */
function blockLines(html: string): { title: string; lines: string[] } {
  let out = '';
  const title = visit(html, {
    text: (value) => {
      out += value;
    },
    open: ({ tagName }) => {
      if (blocks.has(tagName) || tagName === 'br') out += '\n';
    },
    close: ({ tagName }) => {
      if (blocks.has(tagName)) out += '\n';
    },
  });
  return { title, lines: trimLines(out) };
}

/** `textContent` of each block, blocks a blank line apart. */
const textcontent: Flattening = (html) => `${blockLines(html).lines.join('\n\n')}\n`;

/** Common Crawl's WET: the page's title, then a line a block. */
const wet: Flattening = (html) => {
  const { title, lines } = blockLines(html);
  return `${[title, ...lines].join('\n')}\n`;
};

/** `innerText`, as a browser copies a page: only paragraphs stand a blank line apart, cells a tab. */
const innertext: Flattening = (html) => {
  let out = '';
  visit(html, {
    text: (value) => {
      out += value;
    },
    open: ({ tagName }) => {
      if (tagName === 'td' || tagName === 'th') out += '\t';
      else if (paragraphs.has(tagName)) out += '\n\n';
      else if (blocks.has(tagName) || tagName === 'br') out += '\n';
    },
    close: ({ tagName }) => {
      if (tagName === 'td' || tagName === 'th') return;
      if (paragraphs.has(tagName)) out += '\n\n';
      else if (blocks.has(tagName)) out += '\n';
    },
  });
  return `${out
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
};

/** Beautiful Soup's `get_text('\n', strip=True)`: a line a text node, so that links cut sentences. */
const nodelines: Flattening = (html) => {
  const lines: string[] = [];
  const title = visit(html, { text: (value) => lines.push(...trimLines(fold(value))) });
  return `${[title, ...lines].join('\n')}\n`;
};

/** A whole page as Markdown, as reader proxies give it. */
const markdown: Flattening = (html) => {
  let out = '';
  const links: number[] = [];
  const title = visit(html, {
    text: (value) => {
      out += value;
    },
    open: (element) => {
      const { tagName } = element;
      if (tagName === 'a') {
        links.push(out.length);
        return;
      }
      if (tagName === 'img') out += `![${attribute(element, 'alt')}](${attribute(element, 'src')})`;
      else out += markdownOpeners[tagName] ?? (blocks.has(tagName) ? '\n\n' : '');
    },
    close: (element) => {
      const { tagName } = element;
      if (tagName === 'a') out = closeLink(out, links.pop() ?? out.length, element);
      else if (blocks.has(tagName) && tagName !== 'td' && tagName !== 'th') out += '\n\n';
      else out += markdownClosers[tagName] ?? '';
    },
  });
  const body = out
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${title === '' ? '' : `Title: ${title}\n\n`}${body}\n`;
};

const markdownOpeners: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, `\n\n${'#'.repeat(level)} `])),
  li: '\n* ',
  br: '\n',
  blockquote: '\n\n> ',
  td: ' | ',
  th: ' | ',
  strong: '**',
  b: '**',
  em: '_',
  i: '_',
};
const markdownClosers: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '_', i: '_' };

function attribute(element: Element, wanted: string): string {
  return element.attrs.find(({ name }) => name === wanted)?.value ?? '';
}

function closeLink(out: string, start: number, link: Element): string {
  const text = fold(out.slice(start)).trim();
  return text === '' ? out.slice(0, start) : `${out.slice(0, start)}[${text}](${attribute(link, 'href')})`;
}

export const flattenings = { textcontent, innertext, wet, nodelines, markdown } satisfies Record<string, Flattening>;
