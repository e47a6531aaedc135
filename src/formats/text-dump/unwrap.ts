import type { Line } from '../lines.js';
import { columns, firstWord } from './layout.js';

/** A list item, a rule or a table row: it begins a line of its own however full the line before is. */
const startsBlock = /^(?:[•·∙◦○●▪■□▸►‣*+-] |\d{1,3}[.)] |[-=_*─━—]{3,}$|[│|┃])/;

/**
 * Joins the lines of paragraphs that were wrapped at `width` columns. A line goes on with the next one where that one's
 * first word would not have fitted on it any more, both are indented alike, and no blank line parts them.
 */
export function unwrap(lines: readonly Line[], width: number): Line[] {
  const joined: Line[] = [];
  let last: Line | null = null;
  let lastWidth = 0;
  let indent = 0;
  for (const line of lines) {
    const text = line.text.trim();
    const own = line.text.length - line.text.trimStart().length;
    const goesOn =
      last !== null &&
      line.gap === 0 &&
      !startsBlock.test(text) &&
      (own === indent || (own > indent && own - indent <= 5 && startsBlock.test(last.text))) &&
      lastWidth + 1 + columns(firstWord(text)) > width;
    if (goesOn && last) last.text += joint(last.text, text) + text;
    else {
      last = { ...line, text };
      indent = own;
      joined.push(last);
    }
    lastWidth = columns(line.text.trimEnd());
  }
  return joined;
}

/** Scripts written without spaces are wrapped between any two characters. */
function joint(before: string, after: string): string {
  const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
  if (wide.test(before.at(-1)!) && wide.test(after[0]!)) return '';
  return ' ';
}
