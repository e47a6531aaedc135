import type { Mark } from '../../types.js';

/** Text with its Markdown taken off and kept as marks. */
export interface Inline {
  text: string;
  marks: Mark[];
}

/** An image, alone or as the text of a link. Its alternative text is chrome more often than prose. */
const image = /!\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"]*")?\)/g;

/** A link: its text (nested brackets one deep), its address, a title that is dropped. */
const link = /\[((?:\\.|[^[\]\\]|\[[^\]]*\])*)\]\((<[^>]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"]*")?\)/y;

const emphasis: readonly [RegExp, Mark['kind']][] = [
  [/\*\*(?=\S)(.+?)(?<=\S)\*\*/y, 'strong'],
  [/__(?=\S)(.+?)(?<=\S)__(?![\p{L}\p{N}])/uy, 'strong'],
  // Underscores inside words are names_like_this, not emphasis.
  [/(?<![\p{L}\p{N}])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/uy, 'emphasis'],
  [/\*(?=\S)([^*]+?)(?<=\S)\*/y, 'emphasis'],
  [/`([^`]+)`/y, 'code'],
];

/** A longer line is data, not prose, and its unpaired signs would cost a search of the line each. */
const longestLine = 50_000;

/** Reads one line's inline Markdown (CommonMark's links, images, emphasis and code spans; nothing else occurs in dumps). */
export function parseInline(line: string): Inline {
  if (line.length > longestLine || !/[[*_`\\]/.test(line)) return { text: line, marks: [] };
  const out: Inline = { text: '', marks: [] };
  append(line.replace(image, ''), out);
  out.text = out.text.replace(/\*\*(?=\s|$)|(?<=^|\s)\*\*/g, '');
  out.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return out;
}

function append(source: string, out: Inline): void {
  let at = 0;
  const sign = /[[*_`\\]/g;
  for (let found = sign.exec(source); found; found = sign.exec(source)) {
    out.text += source.slice(at, found.index);
    at = found.index + construct(source, found.index, out);
    sign.lastIndex = at;
  }
  out.text += source.slice(at);
}

/** Reads what begins at `at` and returns its length; a sign that begins nothing is text. */
function construct(source: string, at: number, out: Inline): number {
  const sign = source[at]!;
  if (sign === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) {
    out.text += source[at + 1];
    return 2;
  }
  if (sign === '[') {
    link.lastIndex = at;
    const found = link.exec(source);
    if (found) {
      mark('link', found[1]!, found[2]!.replace(/^<|>$/g, ''), out);
      return found[0].length;
    }
  }
  for (const [pattern, kind] of emphasis) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) continue;
    mark(kind, found[1]!, null, out);
    return found[0].length;
  }
  out.text += sign;
  return 1;
}

function mark(kind: Mark['kind'], inner: string, value: string | null, out: Inline): void {
  const start = out.text.length;
  const before = out.marks.length;
  append(inner, out);
  // The outer mark first, as the sort by start keeps them.
  if (out.text.length > start) out.marks.splice(before, 0, { kind, start, end: out.text.length, value, names: '' });
}
