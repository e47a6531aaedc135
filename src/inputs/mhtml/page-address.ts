import { decodeBytes } from '../../text/decode-bytes.js';
import type { Entity } from './headers.js';
import { decodeEscapes } from './quoted-printable.js';
import type { RootPart } from './root-part.js';

/**
 * Where a saved page was found, an address of the web without credentials; null where it came from somewhere else
 * (`file:`, a part's `cid:`) or nothing says. Chrome says it in `Snapshot-Content-Location`, everyone in the
 * `Content-Location` of the root part or the message (RFC 2557, 4.2), which may be relative to a `Content-Base`.
 */
export function pageAddress(message: Entity, root: RootPart): string | null {
  const locations = [
    message.headers.get('snapshot-content-location'),
    root.headers.get('content-location'),
    message.headers.get('content-location'),
  ];
  for (const location of locations) {
    const address = location === undefined ? null : webAddress(readLocation(location), root.base);
    if (address !== null) return address;
  }
  return null;
}

const encodedWord = /=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;

/** A long address is folded, with white space where it has none, and one beyond ASCII is in encoded words (RFC 2557, 4.4). */
function readLocation(value: string): string {
  return value
    .replace(encodedWord, (_, charset: string, encoding: string, text: string) => {
      const isBase64 = encoding.toLowerCase() === 'b';
      const bytes = isBase64 ? Buffer.from(text, 'base64') : decodeEscapes(text.replaceAll('_', ' '));
      return decodeBytes(bytes, charset, { html: false }).text;
    })
    .replace(/\s+|^[<"]|[>"]$/g, '');
}

function webAddress(location: string, base: string | null): string | null {
  const url = parseUrl(location) ?? (base === null ? null : parseUrl(location, readLocation(base)));
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}
