import type { RawInput, UnreadableInput, Warning } from '../../types.js';
import { BINARY_HEAD_BYTES, describeBinary } from '../binary.js';
import { formatBytes, unreadable } from '../unreadable.js';
import { ContentEncodingError, decodeContent } from '../web/content-encoding.js';
import { charsetOf, mediaTypeOf } from '../web/content-type.js';
import { printableAddress } from '../web/web-address.js';
import { contradictsDigest } from './block-digest.js';
import { undoChunks } from './chunked.js';
import { type HttpResponse, readHttpResponse } from './http-response.js';
import { judgeMediaType, looksLikeHtml } from './media-type.js';
import { HeaderFields } from './record-header.js';
import type { ArchiveRecord } from './records.js';

/**
 * Why a record is passed over: records of its type hold no pages; what a crawler or a name server says; an answer that
 * is no page, such as a redirect; something else than a page, such as a picture; no content.
 */
export type SkipReason = 'type' | 'address' | 'status' | 'media-type' | 'empty';

export interface Skipped {
  /** The `WARC-Type`, in lower case. */
  skipped: string;
  why: SkipReason;
}

/** `conversion` is what WET files hold. */
const pageRecordTypes: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/** Name and owner look-ups; wget's own notes; what browsertrix keeps beside a page; robots.txt. */
const otherAddress =
  /^(?:(?:dns|whois|filedesc|metadata|warcinfo):|urn:(?:text|textfinal|view|fullpage\w*|thumbnail|pageinfo|pagelinks)\b|https?:\/\/[^/?#]+\/robots\.txt(?:[?#]|$))/i;

/** The page of a record, why it cannot be read, or why it is passed over. */
export async function readPage(
  source: string,
  record: ArchiveRecord,
  maxBytes: number,
): Promise<RawInput | UnreadableInput | Skipped> {
  const { header, length, block } = record;
  const type = typeOf(header);
  const url = targetOf(header);
  const skip = (why: SkipReason): Skipped => ({ skipped: type, why });
  if (!pageRecordTypes.has(type)) return skip('type');
  if (url !== null && otherAddress.test(url)) return skip('address');
  const response = readResponse(type, header, block);
  const contentType = response.headers.get('content-type');
  if (response.status !== null && (response.status < 200 || response.status > 299)) return skip('status');
  const verdict = judgeMediaType(mediaTypeOf(contentType), mediaTypeOf(header.get('warc-identified-payload-type')));
  const isCut = block.length < length;
  if (verdict === 'other' || (isCut && verdict === 'look' && !looksLikeHtml(response.body))) return skip('media-type');
  const id = header.get('warc-record-id');
  if (header.get('warc-segment-number') !== null) {
    return unreadable(source, 'segmented-record', 'the record is one of several parts of a page', id);
  }
  const limit = formatBytes(maxBytes);
  if (isCut) return unreadable(source, 'too-large', `the record has ${formatBytes(length)}, more than ${limit}`, id);
  const content = await readContent(response, maxBytes);
  if (content instanceof ContentEncodingError) {
    const code = content.kind === 'too-large' ? 'decompressed-too-large' : 'invalid-encoding';
    return unreadable(source, code, content.message, id);
  }
  if (isBlank(content)) return skip('empty');
  if (verdict === 'look' && !looksLikeHtml(content)) return skip('media-type');
  if (describeBinary(content) !== null) return skip('media-type');
  if (content.length > maxBytes) {
    return unreadable(source, 'too-large', `the page has ${formatBytes(content.length)}, more than ${limit}`, id);
  }
  const format = type === 'conversion' && mediaTypeOf(contentType) === 'text/plain' ? 'text' : null;
  const warnings = warningsOf(record);
  return { id, source, content, format, charset: charsetOf(contentType), url, fetched: dateOf(header), warnings };
}

/** What may be wrong with a record that can be read. */
function warningsOf({ header, block, isChecked }: ArchiveRecord): Warning[] {
  const cut = header.get('warc-truncated');
  // Writers are wrong about digests at times: a checksum, where there is one, says more.
  const isOther = !isChecked && contradictsDigest(block, header.get('warc-block-digest'));
  return [...(cut === null ? [] : [truncatedPage(cut)]), ...(isOther ? [digestMismatch] : [])];
}

const digestMismatch: Warning = {
  code: 'digest-mismatch',
  message: 'the record is not what its WARC-Block-Digest says: it may be damaged',
};

/** Not a fault of the archive: crawlers stop at a size or a time, and say which (ISO 28500:2017, 5.13). */
function truncatedPage(why: string): Warning {
  const message = `the crawler cut the page off (${why}): what there is of it was read`;
  return { code: 'truncated-page', message };
}

export function typeOf(header: HeaderFields): string {
  return header.get('warc-type')?.toLowerCase() ?? 'unknown';
}

/** The address of what was captured; writers of WARC 1.0 put it in angle brackets. */
function targetOf(header: HeaderFields): string | null {
  const uri = header.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
  return uri ? printableAddress(uri) : null;
}

/** When it was captured; null where it is not written as the standard wants it (W3C-DTF). */
function dateOf(header: HeaderFields): string | null {
  const date = header.get('warc-date') ?? '';
  return /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?)?)?$/.test(date) ? date : null;
}

/** A block as a response; of one that is none the record's header says what it is. */
function readResponse(type: string, header: HeaderFields, block: Buffer): HttpResponse {
  const ofRecord = header.get('content-type');
  const isHttp = mediaTypeOf(ofRecord) === 'application/http';
  if (type !== 'response' && !isHttp) return { status: null, headers: header, body: block };
  const response = readHttpResponse(block);
  const isBare = response.status === null && ofRecord !== null && !isHttp;
  return isBare ? { ...response, headers: new HeaderFields(`Content-Type: ${ofRecord}`) } : response;
}

/**
 * The body without transfer and content codings. Crawlers undo either and rename the header, or do not: so the bytes
 * decide where they can.
 */
async function readContent(
  { status, headers, body }: HttpResponse,
  maxBytes: number,
): Promise<Buffer | ContentEncodingError> {
  const isChunked = status !== null && /\bchunked\b/i.test(headers.all('transfer-encoding').join());
  const bytes = isChunked ? undoChunks(body) : body;
  const encodings = codingsOf(status === null ? '' : headers.all('content-encoding').join(), bytes);
  if (encodings === null) return bytes;
  try {
    const content = await decodeContent(bytes, encodings, maxBytes);
    return Buffer.from(content.buffer, content.byteOffset, content.length);
  } catch (error) {
    if (!(error instanceof ContentEncodingError)) throw error;
    const isPlain = error.kind !== 'too-large' && describeBinary(bytes) === null;
    return isPlain ? bytes : error;
  }
}

/** The codings that are to be undone, in order; null for none. */
function codingsOf(declared: string, bytes: Buffer): string | null {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
  if (isGzip) return /gzip|,/i.test(declared) ? declared : 'gzip';
  return declared === '' || looksLikeHtml(bytes) ? null : declared;
}

/** White space and zeros, as far as the beginning tells. */
function isBlank(content: Buffer): boolean {
  return (
    content.subarray(0, BINARY_HEAD_BYTES).every((byte) => byte <= 0x20) && content.toString('latin1').trim() === ''
  );
}
