import { CleancopyError } from '../../errors.js';
import type { Format } from '../../types.js';
import { feedDate } from '../discovery/feed-date.js';
import { mediaTypeOf, parameterOf, readEntity, withoutLead } from './headers.js';
import { pageAddress } from './page-address.js';
import { findRootPart } from './root-part.js';
import { decodeTransfer } from './transfer-encoding.js';

/** The page that an MHTML file holds. */
export interface SavedMhtml {
  content: Uint8Array;
  /** Of the page; null for one of plain text, which may be Markdown. */
  format: Format | null;
  /** As the part states it; null where it states none. */
  charset: string | null;
  /** Where the page was found, without credentials; null where the file does not say or it was no address of the web. */
  url: string | null;
  /** When it was saved, ISO 8601 as the `Date` header states it; null where it states none. */
  fetched: string | null;
  /** Whether the file ends within the page, of which `content` holds what there is. */
  isTruncated: boolean;
}

/**
 * The page of an MHTML file (RFC 2557) as browsers, Word and mail readers save it; frames, pictures and styles are left
 * out. Of a file that was cut within its page what is there is given; a cut behind the page changes nothing.
 *
 * @param source names the file in errors
 * @throws CleancopyError `invalid-mhtml` that says what is wrong
 */
export function readMhtml(source: string, bytes: Uint8Array): SavedMhtml {
  const message = readEntity(withoutLead(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  if (message.headers.size === 0) throw invalid(source, 'it does not begin with mail headers');
  const root = findRootPart(message);
  if ('reason' in root) throw invalid(source, root.reason);
  const encoding = root.headers.get('content-transfer-encoding');
  const content = decodeTransfer(root.body, encoding);
  if (content === null) throw invalid(source, `its page is in an unknown transfer encoding, "${encoding}"`);
  if (content.length === 0) throw invalid(source, 'its page is empty');
  return {
    content,
    format: mediaTypeOf(root.headers) === 'text/plain' ? null : 'html',
    charset: parameterOf(root.headers.get('content-type'), 'charset'),
    url: pageAddress(message, root),
    fetched: feedDate(message.headers.get('date') ?? ''),
    isTruncated: !root.isWhole,
  };
}

function invalid(source: string, detail: string): CleancopyError {
  return new CleancopyError('invalid-mhtml', `${source}: ${detail}`);
}
