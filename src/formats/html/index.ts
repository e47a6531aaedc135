import type { Block, Document, Warning } from '../../types.js';
import { readHiddenBody } from './data-islands/index.js';
import { readDeclared } from './declared.js';
import { parseTree } from './parse-tree.js';
import { segment } from './segment.js';

/** A page of more blocks is no stub; its tree need not be kept for a second look. */
const mostBlocks = 4000;

/** A page that shows fewer characters than this, menus included, and runs scripts is a frame for them to fill. */
const mostFrameText = 400;

/** A page with a title that shows nothing at all is one too: what saves pages often takes their scripts out. */
function isFrame(html: string, blocks: readonly Block[], title: string | null): boolean {
  if (blocks.length === 0 && title !== null) return true;
  return blocks.reduce((sum, { text }) => sum + text.length, 0) < mostFrameText && /<script\b/i.test(html);
}

/** Reads an HTML page. */
export function parseHtml(html: string, url: string | null): Document {
  const { tree, capped } = parseTree(html);
  const warnings: Warning[] = capped
    ? [{ code: 'depth-capped', message: 'elements nested deeper than 512 were read as siblings' }]
    : [];
  const declared = readDeclared(tree);
  const blocks = segment(tree);
  const isShell = isFrame(html, blocks, declared.title);
  const document: Document = { format: 'html', layout: null, url, declared, blocks, isShell, warnings };
  return blocks.length > mostBlocks
    ? document
    : { ...document, readHiddenBody: () => readHiddenBody(tree, declared, url, blocks) };
}
