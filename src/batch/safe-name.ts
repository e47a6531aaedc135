/** Longest base name in bytes: with a number, an extension and a name in decomposed form it stays under 255. */
const longestName = 120;

/** Device names on Windows, whatever extension follows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A text as a name that is one component of a path on every system: letters, digits, marks, `.`, `_` and `-`, no leading
 * dot, no reserved name, at most 120 bytes. '' where nothing is left.
 */
export function safeName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[-.]+/, '');
  const cut = cutToBytes(name, longestName).replace(/[-.]+$/, '');
  return reserved.test(cut) ? `_${cut}` : cut;
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let end = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
