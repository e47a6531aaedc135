import { baseAddress, parseAddress } from './fields/absolute-address.js';
import type { Block, Document, Mark } from './types.js';

const hasScheme = /^\s*[a-z][a-z\d+.-]*:/i;

/**
 * The blocks with links that lead somewhere from wherever the article is read: relative ones made full. Where nothing
 * tells what they are relative to, a link within the page is no link any more, others stand as they are.
 */
export function resolveLinks(blocks: readonly Block[], document: Document): Block[] {
  let base: URL | null | undefined;
  const resolved = (mark: Mark): Mark | null => {
    const { kind, value } = mark;
    if (kind !== 'link' || value === null || hasScheme.test(value)) return mark;
    if (base === undefined) base = baseAddress(document);
    if (base) return { ...mark, value: parseAddress(value, base)?.href ?? value };
    if (value.startsWith('#')) return null;
    return value.startsWith('//') ? { ...mark, value: `https:${value}` } : mark;
  };
  return blocks.map((block) => {
    if (!block.marks?.some(({ kind }) => kind === 'link')) return block;
    const marks = block.kind === 'heading' ? block.marks.filter((mark) => !isPermalink(mark)) : block.marks;
    return { ...block, marks: marks.map(resolved).filter((mark) => mark !== null) };
  });
}

/** A heading links to itself where readers are to copy its address. */
const isPermalink = ({ kind, value }: Mark): boolean => kind === 'link' && value?.startsWith('#') === true;
