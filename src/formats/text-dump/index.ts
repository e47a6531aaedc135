import { foldSpaces } from '../../text/spaces.js';
import type { Block, BlockKind, Declared, Document } from '../../types.js';
import { type Line, splitLines } from '../lines.js';
import { newBlock } from '../new-block.js';
import { joinTextNodes } from './join-text-nodes.js';
import { type Layout, tellLayout } from './layout.js';
import { unwrap } from './unwrap.js';

/** Reads a flattened text dump. */
export function parseTextDump(text: string, url: string | null): Document {
  const lines = splitLines(text);
  const layout = tellLayout(lines);
  const blocks: Block[] = [];
  for (const line of joinLines(lines, layout)) {
    const folded = foldSpaces(line.text);
    if (folded === '') continue;
    const item = bullet.exec(folded);
    const kind: BlockKind = item ? 'list-item' : 'paragraph';
    const content = item ? folded.slice(item[0].length) : folded;
    if (content === '') continue;
    blocks.push(
      newBlock({ index: blocks.length, text: content, kind, level: item ? 1 : 0, line: line.number, gap: line.gap }),
    );
  }
  return { format: 'text', layout: layout.kind, url, declared: nothing, blocks, warnings: [] };
}

/** What text browsers and copies put before a list item. A dash may also open a quotation, so it is left where it is. */
const bullet = /^[•∙◦○●▪■▸►‣*] +/;

const nothing: Declared = { language: null, title: null, meta: new Map(), jsonLd: [], links: new Map(), base: null };

function joinLines(lines: readonly Line[], layout: Layout): readonly Line[] {
  if (layout.kind === 'hard-wrapped') return unwrap(lines, layout.width);
  if (layout.kind === 'text-nodes') return joinTextNodes(lines);
  return lines;
}
