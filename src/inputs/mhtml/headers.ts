/** A part's header fields and what stands below them. */
export interface Entity {
  /** Lower-cased name -> value without folds. Of a field that stands twice the first counts. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** No header block of a saved page is longer; where none ends within this much, there is none. */
const MOST_HEADER_BYTES = 64 * 1024;

/** A field's name and value (RFC 5322, 2.2), its folded lines included. */
const field = /^([!-9;-~]+)[ \t]*:(.*(?:\r?\n[ \t].*)*)/gm;

const fold = /\r?\n(?=[ \t])/g;

/** Takes a message or one of its parts to pieces (RFC 2045, 3). A part may begin with a blank line: it has no headers. */
export function readEntity(bytes: Buffer): Entity {
  const end = headerEnd(bytes);
  const headers = new Map<string, string>();
  for (const [, name = '', value = ''] of bytes.toString('utf8', 0, end.fields).matchAll(field)) {
    const key = name.toLowerCase();
    if (!headers.has(key)) headers.set(key, value.replace(fold, '').trim());
  }
  return { headers, body: bytes.subarray(end.body) };
}

/** A message without the byte order mark and the blank lines that editors and servers put before its first header. */
export function withoutLead(bytes: Buffer): Buffer {
  return bytes.subarray(/^(?:\xef\xbb\xbf)?[\r\n]*/.exec(bytes.toString('latin1', 0, 64))![0].length);
}

/** Where the fields end and the body begins. Bytes without a blank line are headers that were cut off. */
function headerEnd(bytes: Buffer): { fields: number; body: number } {
  const blank = /^\r?\n/.exec(bytes.toString('latin1', 0, 2));
  if (blank) return { fields: 0, body: blank[0].length };
  const head = bytes.toString('latin1', 0, MOST_HEADER_BYTES);
  const found = /\r?\n[ \t]*\r?\n/.exec(head);
  if (!found) return { fields: head.length, body: bytes.length };
  return { fields: found.index, body: found.index + found[0].length };
}

/** `; name=value` and `; name="value"` (RFC 2045, 5.1), and comments, which count for nothing. */
const parameter = /\((?:[^()\\]|\\.)*\)|;\s*([^\s=;()]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g;

/** A parameter of a header's value; null where it has none of that name, or an empty one. */
export function parameterOf(value: string | undefined, name: string): string | null {
  for (const [, found, quoted, plain] of (value ?? '').matchAll(parameter)) {
    if (found?.toLowerCase() === name) return (quoted?.replace(/\\(.)/g, '$1') ?? plain) || null;
  }
  return null;
}

/** The media type of a part, lower case; what RFC 2045 (5.2) says of a part that states none. */
export function mediaTypeOf(headers: ReadonlyMap<string, string>): string {
  return /^[^\s;(]+/.exec(headers.get('content-type') ?? '')?.[0].toLowerCase() ?? 'text/plain';
}
