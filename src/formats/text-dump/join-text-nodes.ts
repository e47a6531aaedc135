import type { Line } from '../lines.js';
import { continuesSentence, endsSentence, leavesOpen } from '../sentences.js';

/** A link's text is short; what is longer and starts with a capital is a sentence of its own. */
const longestLinkText = 90;

/**
 * Joins text nodes into the paragraphs that they were: a dump with a text node a line cuts every sentence that holds a
 * link or an emphasis. Two lines are one sentence where the second begins in the middle of one, where the first leaves
 * one open, or where a short line stands between an open sentence and the rest of it.
 */
export function joinTextNodes(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let last: Line | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const text = line.text.trim();
    if (last && line.gap === 0 && isOneSentence(last.text, text, lines[i + 1])) last.text += joint(text) + text;
    else if (
      last &&
      opensBeforeLink(text, lines[i + 1], lines[i + 2]) &&
      isProse(last.text) &&
      endsSentence(last.text)
    ) {
      const link = lines[++i]!.text.trim();
      last = { ...line, text: `${text} ${link}` };
      joined.push(last);
    } else {
      last = { ...line, text };
      joined.push(last);
    }
  }
  return joined;
}

function isOneSentence(before: string, text: string, after: Line | undefined): boolean {
  if (/^[,.;:!?)\]%’”»、，。」』](?!\S{3})/.test(text)) return !/^[.]{2,}|^[:;]$/.test(text) || !endsSentence(before);
  if (endsSentence(before)) return false;
  if (isProse(before) && continuesSentence(text)) return true;
  // "| Home", "> News": a small word at the end of a menu entry leaves nothing open.
  if (isProse(before) && leavesOpen(before)) return true;
  if (continuesSentence(text) && text.length > 30) return true;
  return (
    isProse(before) &&
    text.length <= longestLinkText &&
    after !== undefined &&
    after.gap === 0 &&
    !endsSentence(text) &&
    continuesSentence(after.text.trim())
  );
}

/** "Mayor", "Ann Lee", "said that …": one word and a link at the head of a paragraph, which goes on after them. */
function opensBeforeLink(text: string, link: Line | undefined, after: Line | undefined): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    link !== undefined &&
    link.gap === 0 &&
    link.text.length <= longestLinkText &&
    /^\p{Lu}/u.test(link.text) &&
    !endsSentence(link.text) &&
    after !== undefined &&
    after.gap === 0 &&
    after.text.length > 30 &&
    continuesSentence(after.text.trim())
  );
}

/** Has at least four words, or eight characters of a script without spaces. */
const isProse = (line: string): boolean => /\S+ \S+ \S+ \S+/.test(line) || /[\u3040-\u30ff\u3400-\u9fff]{8}/.test(line);

/** Closing signs stand close to what they close. */
const joint = (text: string): string => (/^[,.;:!?)\]%’”»、，。」』]/.test(text) ? '' : ' ');
