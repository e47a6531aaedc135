import { isIP } from 'node:net';
import type { Exchange } from '../../types.js';
import type { CaptureMetadata } from './capture.js';
import { publicAddress, withoutUserInfo } from './credentials.js';
import { requestMessage, responseHead } from './http-message.js';
import { digest, type Field, newRecordId, warcFields, warcRecord } from './warc-record.js';

/**
 * A page's records: of each exchange the `response` and the `request`, each naming the other, and at the end the
 * `metadata` of the page (ISO 28500:2017, 6.3, 6.5, 6.6). A 304 is kept as the response that it was, not as a `revisit`:
 * the record that it would refer to is in a file that need not be there any more.
 * @param warcinfo the id of the run's `warcinfo`
 */
export function* pageRecords(
  exchanges: readonly Exchange[],
  metadata: CaptureMetadata,
  warcinfo: string,
): Generator<Buffer> {
  let page = '';
  for (const exchange of exchanges) {
    page = newRecordId();
    yield* exchangeRecords(exchange, page, warcinfo);
  }
  if (exchanges.length > 0) yield metadataRecord(exchanges, metadata, page, warcinfo);
}

function* exchangeRecords(exchange: Exchange, response: string, warcinfo: string): Generator<Buffer> {
  const request = newRecordId();
  const fields = (type: string, id: string, other: string): Field[] => [
    ...captureFields(type, id, exchange, warcinfo),
    ['WARC-Concurrent-To', other],
    ['WARC-IP-Address', exchange.address !== null && isIP(exchange.address) ? exchange.address : null],
    ['Content-Type', `application/http; msgtype=${type}`],
  ];
  yield warcRecord(
    // The payload has its content encodings, as it was received.
    [...fields('response', response, request), ['WARC-Payload-Digest', digest([exchange.body])]],
    [responseHead(exchange), exchange.body],
  );
  yield warcRecord(fields('request', request, response), [requestMessage(exchange)]);
}

/** What each record has that a capture gives; all have the date of the request (ISO 28500:2017, 5.4). */
function captureFields(type: string, id: string, exchange: Exchange, warcinfo: string): Field[] {
  return [
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Date', exchange.started.toISOString()],
    ['WARC-Target-URI', targetUri(exchange.url)],
    ['WARC-Warcinfo-ID', warcinfo],
  ];
}

/** Escaped as RFC 3986 wants it (ISO 28500:2017, 5.12); a browser's address may hold `|` and `{}` as they are. */
function targetUri(url: string): string {
  return publicAddress(url).replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
}

function metadataRecord(
  exchanges: readonly Exchange[],
  { source, fetched }: CaptureMetadata,
  page: string,
  warcinfo: string,
): Buffer {
  const final = exchanges.at(-1)!;
  const before = exchanges.at(-2);
  const took = fetched.getTime() - final.started.getTime();
  const block = warcFields([
    ['source', withoutUserInfo(source)],
    ['via', before ? publicAddress(before.url) : null],
    // Heritrix's letter for a redirect, one for each.
    ['hopsFromSeed', before ? 'R'.repeat(exchanges.length - 1) : null],
    ['fetchTimeMs', took >= 0 ? String(took) : null],
  ]);
  return warcRecord(
    [
      ...captureFields('metadata', newRecordId(), final, warcinfo),
      ['WARC-Concurrent-To', page],
      ['WARC-Refers-To', page],
      ['Content-Type', 'application/warc-fields'],
    ],
    [block],
  );
}
