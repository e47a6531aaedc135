import type { Format } from '../types.js';

/** How much of a page is looked at. */
const glance = 65_536;

const documentTag = /<(?:!doctype\s+html|html|head|body)\b/i;
const anyTag =
  /<\/?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|tr|td|article|section|meta|script|img|em|strong)(?:\s[^<>]*)?\/?>/gi;
const markdownLink = /\[[^\]\n]*\]\([^)\s]+\)/g;
const markdownLine = /^(?:#{1,6} \S|\* \S|> \S|!\[|```|\|.*\|)/gm;

/**
 * Tells a page's format by looking at it. HTML where it has a document's tags, or tags all through; Markdown where it
 * has links or several lines of Markdown; else text. Prose that only mentions a tag or one link stays text.
 */
export function detectFormat(text: string): Format {
  const head = text.length > glance ? text.slice(0, glance) : text;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(head)) return 'html';
  const tags = count(head, anyTag);
  if (
    (documentTag.test(head) && tags > 3) ||
    (tags > 2 && tags * 250 > head.length) ||
    (tags >= 2 && /^\s*</.test(head))
  )
    return 'html';
  if (/^\s*Title: [^\n]*\n\s*\n/.test(head)) return 'markdown';
  const links = count(head, markdownLink);
  const lines = count(head, markdownLine);
  const headings = count(head, /^#{1,6} \S/gm);
  return links >= 3 || (headings >= 1 && (links >= 1 || lines >= 3)) ? 'markdown' : 'text';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
