import type { TextLayout } from '../../types.js';
import type { Line } from '../lines.js';
import { endsSentence } from '../sentences.js';

/** What the line ends of a dump mean. */
export interface Layout {
  kind: TextLayout;
  /** The column at which lines were wrapped; 0 where they were not. */
  width: number;
}

/** Lines looked at; a dump shows its layout early, and a 50 MB one need not be read twice. */
const sampleSize = 4000;

/** Tells the layout of a dump from its lines. */
export function tellLayout(lines: readonly Line[]): Layout {
  const sample = lines.length > sampleSize ? lines.slice(0, sampleSize) : lines;
  const width = wrapColumn(sample);
  if (width) return { kind: 'hard-wrapped', width };
  return { kind: cutsSentences(sample) ? 'text-nodes' : 'blocks', width: 0 };
}

/**
 * The column that the lines were wrapped at, or 0. A wrapping program breaks a line only where the next word no longer
 * fits: so almost every long line followed by text has a first word after it that would have passed the column, and no
 * line is much longer than it.
 */
function wrapColumn(lines: readonly Line[]): number {
  const lengths = lines.map((line) => columns(line.text));
  if (lengths.length < 4) return 0;
  const sorted = [...lengths].sort((a, b) => a - b);
  // A URL or a table may pass the column; one line in fifty is allowed to.
  const width = sorted[Math.floor(sorted.length * 0.98)]!;
  if (width < 40 || width > 140) return 0;
  let full = 0;
  let early = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lengths[i]!;
    const next = lines[i + 1]!;
    if (length < width * 0.6 || next.gap > 0) continue;
    if (length + 1 + columns(firstWord(next.text.trimStart())) > width) full++;
    else early++;
  }
  return full >= 3 && full > early * 2 ? width : 0;
}

export const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

/** Columns on a terminal: East Asian wide characters take two. */
export function columns(text: string): number {
  if (/^[\x00-\u02ff]*$/.test(text)) return text.length;
  let count = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  }
  return count;
}

/**
 * Whether text nodes stand on lines of their own. A line that begins with the sign that ends or parts the sentence
 * before it ("., said the mayor") is never a block; one that begins in lower case may be a list item.
 */
function cutsSentences(lines: readonly Line[]): boolean {
  let signs = 0;
  let lower = 0;
  for (let i = 1; i < lines.length; i++) {
    const { text, gap } = lines[i]!;
    if (gap > 0) continue;
    if (/^(?:[,.;!?)»”’、，。]|['’]s\b)(?:\s|$)/.test(text)) signs++;
    else if (text.length > 20 && /^\p{Ll}[\p{L}'’-]* \p{Ll}/u.test(text) && !endsSentence(lines[i - 1]!.text)) lower++;
  }
  return signs >= 2 || (signs === 1 && lower >= 1);
}
