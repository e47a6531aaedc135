import { endOfHeader, HeaderFields } from './record-header.js';

/** An HTTP response as a record's block holds it. */
export interface HttpResponse {
  /** Null where the block has no status line: HTTP/0.9, or a writer that left the headers out. */
  status: number | null;
  headers: HeaderFields;
  /** As it stands in the archive. */
  body: Buffer;
}

/** Also HTTP/2, which has no text form, as writers give it one. */
const statusLine = /^HTTP(?:\/\d+(?:\.\d+)?)?[ \t]+(\d{3})\b/i;

/** A server sends no more than some kilobytes. */
const MOST_HEADER_BYTES = 1024 * 1024;

/** Parts a response into status, headers and body (RFC 9112); one without a status line is all body. */
export function readHttpResponse(block: Buffer): HttpResponse {
  const status = statusLine.exec(block.toString('latin1', 0, 64))?.[1];
  if (status === undefined) return { status: null, headers: new HeaderFields(''), body: block };
  const end = endOfHeader(block.subarray(0, MOST_HEADER_BYTES));
  const headerEnd = end < 0 ? block.length : end;
  const text = block.toString('latin1', 0, headerEnd);
  const headers = new HeaderFields(text.slice(text.indexOf('\n') + 1));
  return { status: Number(status), headers, body: block.subarray(headerEnd) };
}
