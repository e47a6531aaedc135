import type { JsonValue } from '../../../types.js';
import { toHtml } from './html-text.js';
import { childrenOf, levelOf, nodeOf, type Role, roleOf, textOf } from './rich-node.js';

/** A rich text nests a few lists and quotes; what lies deeper is not read. */
const mostNested = 40;

/**
 * The share of a list's members that are nodes of a rich text or paragraphs as plain strings; 0 where none of them holds
 * text.
 */
export function richShare(values: readonly JsonValue[]): number {
  let known = 0;
  let texts = 0;
  for (const value of values) {
    const node = nodeOf(value);
    const role = node ? roleOf(node) : typeof value === 'string' && isParagraph(value) ? 'p' : null;
    if (role !== null) known++;
    if (role !== null && role !== 'skip' && role !== 'br') texts++;
  }
  return texts === 0 ? 0 : known / values.length;
}

/** A single word among strings is a name or a key; some strings are data once more. */
const isParagraph = (text: string): boolean => /\S\s+\S/.test(text) && !/^\s*[{[]"/.test(text);

/** A rich text as HTML. What it does not know the type of is read for its children. */
export function richTextToHtml(values: readonly JsonValue[]): string {
  return values.map((value) => writeBlock(value, 0)).join('\n');
}

function writeBlock(value: JsonValue, depth: number): string {
  if (depth > mostNested) return '';
  if (typeof value === 'string') return isParagraph(value) ? `<p>${toHtml(value)}</p>` : '';
  const node = nodeOf(value);
  if (node === null) return Array.isArray(value) ? writeBlocks(value, depth) : '';
  const role = roleOf(node);
  if (role === 'skip') return '';
  const children = childrenOf(node);
  if (role === 'ul' || role === 'ol') return `<${role}>${writeItems(children ?? [], depth)}</${role}>`;
  const isLine = children === null || areInline(children);
  const inner = isLine ? writeInline(node, depth) : writeBlocks(children, depth);
  const tag = role === 'h2' ? `h${levelOf(node)}` : role === null || role === 'text' || role === 'strong' ? 'p' : role;
  if (isLine) return `<${tag}>${inner}</${tag}>`;
  return tag === 'li' || tag === 'blockquote' ? `<${tag}>${inner}</${tag}>` : inner;
}

const writeBlocks = (children: readonly JsonValue[], depth: number): string =>
  children.map((child) => writeBlock(child, depth + 1)).join('\n');

function writeItems(children: readonly JsonValue[], depth: number): string {
  const items = children.map((child) => (typeof child === 'string' ? toHtml(child) : writeBlock(child, depth + 1)));
  return items.map((item) => (item.startsWith('<li>') ? item : `<li>${item}</li>`)).join('\n');
}

const inlineRoles: ReadonlySet<Role> = new Set(['text', 'strong', 'br', 'skip']);

/** Whether children stand within one line: leaves of text, emphasis, links. */
function areInline(children: readonly JsonValue[]): boolean {
  return children.every((child) => {
    const node = nodeOf(child);
    if (node === null) return !Array.isArray(child);
    const role = roleOf(node);
    return role === null ? childrenOf(node) === null : inlineRoles.has(role);
  });
}

function writeInline(value: JsonValue, depth: number): string {
  if (typeof value === 'string') return toHtml(value);
  const node = nodeOf(value);
  if (node === null || depth > mostNested) return '';
  const role = roleOf(node);
  if (role === 'br') return '<br>';
  if (role === 'skip') return '';
  const children = childrenOf(node);
  if (children) return children.map((child) => writeInline(child, depth + 1)).join('');
  return toHtml(textOf(node) ?? '');
}
