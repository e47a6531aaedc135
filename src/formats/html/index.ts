import type { Document, Warning } from '../../types.js';
import { readDeclared } from './declared.js';
import { parseTree } from './parse-tree.js';
import { segment } from './segment.js';

/** Reads an HTML page. */
export function parseHtml(html: string, url: string | null): Document {
  const { tree, capped } = parseTree(html);
  const warnings: Warning[] = capped
    ? [{ code: 'depth-capped', message: 'elements nested deeper than 512 were read as siblings' }]
    : [];
  return { format: 'html', layout: null, url, declared: readDeclared(tree), blocks: segment(tree), warnings };
}
