import { mediaTypeOf, parameterOf, readEntity, withoutLead } from './headers.js';

const headerLine = /^[!-9;-~]+[ \t]*:/;
const foldedLine = /^[ \t]/;

/** What a saved page's outermost part may be: related parts, a mail with its alternatives, or the page alone. */
const pageTypes = new Set(['multipart/related', 'multipart/alternative', 'multipart/mixed', 'text/html']);

/**
 * Whether a file begins as MHTML does: with a block of nothing but mail headers that state `MIME-Version` and a type
 * that holds pages. A text that begins with "From: …" or "Subject: …", as a copied mail does, states neither. Where the
 * head ends within the headers, those that are there decide.
 */
export function looksLikeMhtml(head: Buffer): boolean {
  const bytes = withoutLead(head);
  const { headers, body } = readEntity(bytes);
  if (!/^\s*1\b/.test(headers.get('mime-version') ?? '')) return false;
  const type = mediaTypeOf(headers);
  if (!pageTypes.has(type)) return false;
  if (type !== 'text/html' && parameterOf(headers.get('content-type'), 'boundary') === null) return false;
  const [first = '', ...others] = bytes
    .toString('latin1', 0, bytes.length - body.length)
    .trimEnd()
    .split('\n');
  // The last line may be cut.
  return headerLine.test(first) && others.slice(0, -1).every((line) => headerLine.test(line) || foldedLine.test(line));
}
