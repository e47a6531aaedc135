/** What people read as a page. */
const pageTypes: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'application/vnd.wap.xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
]);

/** Types that say nothing, or that some servers give pages: only looking tells. */
const vagueTypes: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/unknown',
  'application/x-unknown-content-type',
  'unknown/unknown',
  'text/*',
  '*/*',
  'text/xml',
  'application/xml',
]);

export type Verdict = 'page' | 'other' | 'look';

/**
 * Whether something is a page by its media types.
 * @param declared   by the server, or by who wrote the record
 * @param identified by the crawler, who looked (`WARC-Identified-Payload-Type`)
 */
export function judgeMediaType(declared: string | null, identified: string | null): Verdict {
  const byServer = judge(declared);
  const byCrawler = judge(identified);
  if (byServer === 'look') return byCrawler;
  // Programs that identify text are too easily wrong to overrule a server; a picture is a picture.
  const isCertain = byCrawler === 'other' && !identified?.startsWith('text/');
  return byServer === 'page' && isCertain ? 'other' : byServer;
}

function judge(mediaType: string | null): Verdict {
  if (mediaType === null || !mediaType.includes('/') || vagueTypes.has(mediaType)) return 'look';
  return pageTypes.has(mediaType) ? 'page' : 'other';
}

const GLANCE_BYTES = 4096;

const htmlBeginning =
  /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|h[1-6]|p|div|center|table|font)\b/i;

/** Whether bytes begin as HTML does, in any charset that writes ASCII's letters as such, or in UTF-16. */
export function looksLikeHtml(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, GLANCE_BYTES).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return htmlBeginning.test(head.replaceAll('\0', ''));
}
