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

/** Columns that programs and people wrap at. */
const narrowest = 40;
const widest = 140;
/** URLs and tables may pass the column, but they hold little of the text. */
const mostBeyond = 0.08;

/**
 * The column that the lines were wrapped at, or 0. A wrapping program breaks a line only where the next word no longer
 * fits: so most long lines followed by text have a first word after them that would have passed the column, and hardly
 * anything stands beyond it.
 */
function wrapColumn(lines: readonly Line[]): number {
  const lengths = lines.map((line) => columns(line.text));
  // What each line would have grown to with the next line's first word; 0 where a blank line follows.
  const grown = lines.map((_, i) => {
    const next = lines[i + 1];
    return next && next.gap === 0 ? lengths[i]! + 1 + columns(firstWord(next.text.trimStart())) : 0;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let best = { width: 0, lead: 0 };
  for (const width of candidates(lengths)) {
    let beyond = 0;
    let full = 0;
    let early = 0;
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i]!;
      if (length > width) beyond += length;
      else if (length >= width * 0.6 && grown[i]! > 0) grown[i]! > width ? full++ : early++;
    }
    const lead = full - early * 0.6;
    if (beyond <= total * mostBeyond && full >= 3 && lead > best.lead) best = { width, lead };
  }
  return best.width;
}

/** The lengths that long lines have, the longest few first. */
function candidates(lengths: readonly number[]): number[] {
  const fitting = lengths.filter((length) => length >= narrowest && length <= widest).sort((a, b) => b - a);
  return [...new Set(fitting)].slice(0, 40);
}

export const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

/** Columns on a terminal: East Asian wide characters take two. */
export function columns(text: string): number {
  if (!/[^\x00-\u02ff]/.test(text)) return text.length;
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
 * before it ("., said the mayor") is never a block. One that begins in lower case may be a list item; but where a good
 * part of the long lines break off and are taken up again after a short line, the short lines are links.
 */
function cutsSentences(lines: readonly Line[]): boolean {
  let signs = 0;
  let lower = 0;
  let resumed = 0;
  let long = 0;
  for (let i = 1; i < lines.length; i++) {
    const { text, gap } = lines[i]!;
    if (text.length > 60) long++;
    if (gap > 0) continue;
    const before = lines[i - 1]!;
    if (/^(?:[,.;!?)»”’、，。]|['’]s\b)(?:\s|$)/.test(text)) signs++;
    else if (startsLower.test(text) && !endsSentence(before.text)) {
      if (text.length > 20) lower++;
      if (i > 1 && before.gap === 0 && before.text.length <= 90 && breaksOff.test(lines[i - 2]!.text)) resumed++;
    }
  }
  return signs >= 2 || (signs === 1 && lower >= 1) || (resumed >= 2 && resumed * 6 >= long);
}

const startsLower = /^\p{Ll}[\p{L}'’-]*,? \p{L}/u;
const breaksOff = /^\p{L}.{35,}[\p{L},]$/u;
