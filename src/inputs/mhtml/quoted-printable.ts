const escaped = /=([\dA-F]{2})/gi;
const softBreak = /=[ \t]*(?:\r?\n|$)/g;
/** The character before is matched too: a long run of spaces within a line would else be gone through from each of them. */
const spaceAtLineEnd = /(^|[^ \t])[ \t]+(?=\r?\n)/g;
const cutEscape = /=[\dA-F]$/i;

/**
 * RFC 2045, 6.7. White space that a gateway put at the end of a line goes, an equals sign that begins no code stays,
 * raw bytes stay as they are, and of a code that the end of the file cuts nothing is left.
 */
export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(softBreak, '').replace(spaceAtLineEnd, '$1').replace(cutEscape, '');
  return decodeEscapes(text);
}

/** The bytes of Latin-1 text in which `=E9` stands for one. */
export function decodeEscapes(text: string): Buffer {
  return Buffer.from(
    text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
