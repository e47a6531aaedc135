/** What must be read of a robots.txt (RFC 9309, section 2.5): 500 KiB. */
const MOST_BYTES = 500 * 1024;

export interface RobotsRecord {
  key: RobotsKey;
  /** Trimmed, one character an octet. */
  value: string;
}

type RobotsKey = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay' | 'sitemap';

/** As the lines begin, in small letters; what others write by mistake often enough is read as it is meant. */
const keys: ReadonlyMap<string, RobotsKey> = new Map([
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'crawl-delay'],
  ['crawldelay', 'crawl-delay'],
  ['sitemap', 'sitemap'],
  ['site-map', 'sitemap'],
]);

/**
 * The lines of a robots.txt that say something. Read as octets, not as characters: matching is by octets, and a path
 * that somebody wrote in Latin-1 still matches.
 */
export function readRecords(bytes: Uint8Array): RobotsRecord[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.toString('latin1', 0, endOfWholeLines(buffer)).replace(/^\xef\xbb\xbf/, '');
  const records: RobotsRecord[] = [];
  for (const line of text.split(/[\r\n]/)) {
    const record = readRecord(line);
    if (record !== null) records.push(record);
  }
  return records;
}

/** A line that the limit cuts could say the opposite of what it says whole. */
function endOfWholeLines(buffer: Buffer): number {
  if (buffer.length <= MOST_BYTES) return buffer.length;
  return Math.max(buffer.lastIndexOf('\n', MOST_BYTES), buffer.lastIndexOf('\r', MOST_BYTES), 0);
}

function readRecord(line: string): RobotsRecord | null {
  const comment = line.indexOf('#');
  const content = trim(comment < 0 ? line : line.slice(0, comment));
  const colon = content.indexOf(':');
  // Without a colon only a pair of words can be meant: "User-agent ExampleBot".
  const end = colon >= 0 ? colon : content.search(/[ \t]/);
  if (end < 0) return null;
  const key = keys.get(trim(content.slice(0, end)).toLowerCase());
  const value = trim(content.slice(end + 1));
  if (key === undefined || (colon < 0 && /[ \t]/.test(value))) return null;
  return { key, value };
}

/** Of the white space that the standard knows; `String.trim` takes octets of UTF-8 characters (U+00A0) as well. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\f' || character === '\v' || character === '\0';
}
