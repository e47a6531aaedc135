import { createHash, randomUUID } from 'node:crypto';

/** A named field; one without a value is left out. */
export type Field = readonly [name: string, value: string | null];

/** A record's name: a URI that no other record has. */
export function newRecordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}

/**
 * One WARC 1.1 record (ISO 28500:2017, 4 and 5) with its block's length and digest.
 * @param fields the header's, in order, `WARC-Type` first
 * @param block parts that are written one behind the other
 */
export function warcRecord(fields: readonly Field[], block: readonly Uint8Array[]): Buffer {
  const length = block.reduce((sum, part) => sum + part.length, 0);
  const described: Field[] = [...fields, ['WARC-Block-Digest', digest(block)], ['Content-Length', String(length)]];
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${fieldLines(described)}\r\n`), ...block, Buffer.from('\r\n\r\n')]);
}

/** A block of type `application/warc-fields`. */
export function warcFields(fields: readonly Field[]): Buffer {
  return Buffer.from(fieldLines(fields));
}

function fieldLines(fields: readonly Field[]): string {
  return fields.flatMap(([name, value]) => (value === null ? [] : `${name}: ${onOneLine(value)}\r\n`)).join('');
}

/** No control character and no separator of Unicode's: a value never begins a line. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/**
 * SHA-1 in base 32 (RFC 4648, 6): a check against damage, not against malice, in the one form in which Common Crawl,
 * Heritrix, warcio and the indexes built on them compare payloads.
 */
export function digest(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return `sha1:${base32(hash.digest())}`;
}

/** 20 bytes are 32 digits of 5 bits: no padding. */
function base32(bytes: Uint8Array): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => digits[Number.parseInt(five, 2)]!);
}
