/** The named fields of a record's header or of an HTTP message's. */
export class HeaderFields {
  readonly #values = new Map<string, string[]>();

  /** @param lines without the first, which is no field; folded ones (RFC 822) are joined */
  constructor(lines: string) {
    for (const line of lines.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
      const colon = line.indexOf(':');
      if (colon < 1) continue;
      const name = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      const others = this.#values.get(name);
      if (others) others.push(value);
      else this.#values.set(name, [value]);
    }
  }

  /** A field's first value; null where it is absent or empty. The name in lower case. */
  get(name: string): string | null {
    return this.#values.get(name)?.[0] || null;
  }

  /** All values of a field. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

/** A record's header is a few hundred bytes; a target URI that holds data may be long. */
export const MOST_HEADER_BYTES = 1024 * 1024;

/** `WARC/1.1`, and what came before the standard. */
export const versionLine = /^WARC\/[01]\.\d+[ \t]*\r?\n/;

/**
 * Where a header ends: behind the first empty line, which ends with a line feed, whatever stands before that.
 * -1 where there is none.
 */
export function endOfHeader(bytes: Buffer, from = 0): number {
  const withReturn = bytes.indexOf('\n\r\n', from, 'latin1');
  const plain = (withReturn < 0 ? bytes : bytes.subarray(0, withReturn + 1)).indexOf('\n\n', from, 'latin1');
  if (plain >= 0) return plain + 2;
  return withReturn < 0 ? -1 : withReturn + 3;
}

/** The fields of a record, which are UTF-8 (ISO 28500:2017, 4). */
export function readRecordHeader(bytes: Buffer): HeaderFields {
  const text = bytes.toString('utf8');
  return new HeaderFields(text.slice(text.indexOf('\n') + 1));
}

/**
 * Whether a header cannot be that of one record: zeros, as a hole in a file leaves them, or two different answers to what
 * the standard asks once, as where the end of one header is missing and the beginning of the next.
 */
export function isSpliced(bytes: Buffer, header: HeaderFields): boolean {
  return bytes.includes(0) || ['warc-type', 'warc-record-id'].some((name) => new Set(header.all(name)).size > 1);
}

/** The lengths of its block that a header states, each once; empty where it states none that is one. */
export function statedLengths(header: HeaderFields): number[] {
  const values = header.all('content-length').flatMap((value) => value.split(','));
  const lengths = values.filter((value) => /^\s*\d{1,15}\s*$/.test(value)).map(Number);
  return [...new Set(lengths)];
}
