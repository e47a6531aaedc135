import type { Block, Declared, Document, Mark } from '../../types.js';
import { type Line, splitLines } from '../lines.js';
import { newBlock } from '../new-block.js';
import { parseInline } from './inline.js';

/** Reads a whole page that a reader proxy or a converter wrote as Markdown. */
export function parseMarkdownDump(text: string, url: string | null): Document {
  const lines = splitLines(text);
  const { declared, source } = readHead(lines);
  const blocks: Block[] = [];
  let itemNumber = 0;
  let fence: { start: Line; lines: Line[] } | null = null;
  for (const line of lines) {
    if (/^\s*(?:```|~~~)/.test(line.text)) {
      if (fence?.lines.length) push(blocks, fence.start, { kind: 'preformatted', text: withGaps(fence.lines) });
      fence = fence ? null : { start: line, lines: [] };
    } else if (fence) fence.lines.push(line);
    else itemNumber = pushLine(blocks, line, itemNumber);
  }
  // A fence that never closes is no fence.
  for (const rest of fence?.lines ?? []) itemNumber = pushLine(blocks, rest, itemNumber);
  return { format: 'markdown', layout: null, url: url ?? source, declared, blocks, warnings: [] };
}

/** Lines as they stood, blank ones included. */
const withGaps = (lines: readonly Line[]): string => lines.map(({ gap, text }) => '\n'.repeat(gap) + text).join('\n');

/** What a line can open with, most telling first; `level` counts a heading's signs or a list's indentation. */
const openings: readonly { sign: RegExp; numbered?: true; read: (found: RegExpExecArray) => Partial<Block> }[] = [
  { sign: /^(#{1,6})\s+/, read: (found) => ({ kind: 'heading', level: found[1]!.length }) },
  { sign: /^(?:>\s*)+/, read: () => ({ kind: 'quote' }) },
  { sign: /^(\s*)[*+-]\s+/, read: (found) => ({ kind: 'list-item', level: 1 + (found[1]!.length >> 1) }) },
  {
    sign: /^(\s*)\d{1,3}[.)]\s+/,
    numbered: true,
    read: (found) => ({ kind: 'list-item', level: 1 + (found[1]!.length >> 1), ordered: true }),
  },
];

/**
 * The number of an ordered list's item; null where a line only looks like one: "28. April 2023" follows no 27. Pages
 * begin lines with dates far oftener than they begin lists in the middle.
 */
function readItemNumber(text: string, before: number): number | null {
  const stated = /^\s*(\d{1,3})[.)]\s/.exec(text)?.[1];
  const number = Number(stated);
  return stated !== undefined && (number <= 1 || number === before + 1) ? number : null;
}

/** @returns the number of the last item of an ordered list, as far as the page has come */
function pushLine(blocks: Block[], line: Line, before: number): number {
  const text = line.text.trimEnd();
  const number = readItemNumber(text, before);
  // Rules and the border line of a table.
  if (/^\s*(?:[-*_=]\s*){3,}$|^\s*\|?\s*:?-{2,}[\s|:-]*$/.test(text)) return before;
  if (/^\s*\|/.test(text)) pushTableRow(blocks, line, text);
  else push(blocks, line, readOpening(text, number !== null));
  return number ?? before;
}

function readOpening(text: string, isItem: boolean): Partial<Block> & { text: string } {
  for (const { sign, numbered, read } of openings) {
    const found = sign.exec(text);
    if (found && (isItem || !numbered)) return { ...parseTrimmed(text.slice(found[0].length)), ...read(found) };
  }
  return parseTrimmed(text);
}

function pushTableRow(blocks: Block[], line: Line, text: string): void {
  const cells = text
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => parseTrimmed(cell).text);
  const filled = cells.filter((cell) => cell !== '');
  // One cell is layout, not data.
  if (filled.length > 1) push(blocks, line, { kind: 'table-row', text: cells.join(' | '), cells });
  else push(blocks, line, parseTrimmed(text.replace(/\|/g, ' ')));
}

function push(blocks: Block[], line: Line, known: Partial<Block> & { text: string }): void {
  if (!/[\p{L}\p{N}\p{S}]/u.test(known.text)) return;
  blocks.push(newBlock({ marks: [], ...known, index: blocks.length, line: line.number, gap: line.gap }));
}

function parseTrimmed(source: string): { text: string; marks: Mark[] } {
  const { text, marks } = parseInline(
    source
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const moved = marks.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - lead),
    end: Math.min(trimmed.length, mark.end - lead),
  }));
  return { text: trimmed, marks: moved.filter((mark) => mark.end > mark.start) };
}

/** Takes off the head that reader proxies write: `Title:`, `URL Source:`, `Published Time:`, `Markdown Content:`. */
function readHead(lines: Line[]): { declared: Declared; source: string | null } {
  const meta = new Map<string, string[]>();
  let title: string | null = null;
  let source: string | null = null;
  while (lines.length) {
    const found = /^(Title|URL Source|Published Time|Markdown Content|Warning):\s*(.*)$/.exec(lines[0]!.text);
    if (!found) break;
    const value = found[2]!.trim();
    if (found[1] === 'Title') title = value || null;
    else if (found[1] === 'URL Source') source = value || null;
    else if (found[1] === 'Published Time' && value) meta.set('published time', [value]);
    lines.shift();
  }
  return { declared: { language: null, title, meta, jsonLd: [], links: new Map(), base: null }, source };
}
