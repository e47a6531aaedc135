/** Where a text stands: what opens a block there, and what ends it. */
export type Place = 'line' | 'heading' | 'cell' | 'link';

interface UnsafePattern {
  /** Matches the one character to escape; what must stand around it is in look-arounds. */
  pattern: RegExp;
  /** Where it matters; null: everywhere. */
  in: readonly Place[] | null;
  /** What a Markdown reader would take it for. */
  readAs: string;
}

/**
 * Plain text that CommonMark 0.31 or GitHub's extensions would read as syntax. The idea of such a table is
 * mdast-util-to-markdown's `unsafe`. Patterns spare what is safe: "5 * 3", "snake_case", "AT&T", "a < b", "[1]".
 */
const unsafePatterns: readonly UnsafePattern[] = [
  { pattern: /\\(?=[!-/:-@[-`{-~]|$)/g, in: null, readAs: 'an escape, or a line break at the end' },
  { pattern: /`/g, in: null, readAs: 'a code span or a fence' },
  { pattern: /\*(?!\s)|(?<!\s)\*/g, in: null, readAs: 'emphasis, or a list where a line begins' },
  {
    pattern: /(?<![\p{L}\p{N}])_(?!\s)|(?<!\s)_(?![\p{L}\p{N}])/gu,
    in: null,
    readAs: 'emphasis; never within a word',
  },
  { pattern: /(?<!\s)~/g, in: null, readAs: "the end of a strike-through (a lone opener is text), or a fence's start" },
  { pattern: /<(?=[A-Za-z/!?])/g, in: null, readAs: 'HTML or an autolink' },
  { pattern: /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]+;)/g, in: null, readAs: 'a character reference' },
  { pattern: /\](?=[([:])/g, in: null, readAs: "a link's or a definition's label" },
  { pattern: /!(?=\[)/g, in: null, readAs: 'an image' },
  { pattern: /[[\]]/g, in: ['link'], readAs: "the end of the link's text" },
  { pattern: /\|/g, in: ['cell'], readAs: 'the end of the cell' },
  { pattern: /(?<=\s|^)#(?=#*\s*$)/g, in: ['heading'], readAs: "the heading's closing sequence" },
  { pattern: /^#(?=#{0,5}(?:\s|$))/g, in: ['line'], readAs: 'a heading' },
  { pattern: /^>/g, in: ['line'], readAs: 'a quote' },
  { pattern: /^[-+](?=\s|$)/g, in: ['line'], readAs: "a list's item" },
  { pattern: /(?<=^\d{1,9})[.)](?=\s|$)/g, in: ['line'], readAs: "an ordered list's item" },
  { pattern: /^\[(?=[ xX]\]\s)/g, in: ['line'], readAs: 'a task' },
  { pattern: /^\[(?=[^\]]*\]:)/g, in: ['line'], readAs: 'a definition, even where code follows its bracket' },
  { pattern: /^[-=|:](?=[-=|:\s]*$)/g, in: ['line'], readAs: "a rule, a heading's underline or a table's second line" },
];

/** Indices of the characters of a text that need a backslash. */
export function unsafeIndices(text: string, place: Place): Set<number> {
  const unsafe = new Set<number>();
  for (const { pattern, in: places } of unsafePatterns) {
    if (places && !places.includes(place)) continue;
    for (const match of text.matchAll(pattern)) unsafe.add(match.index);
  }
  return unsafe;
}
