import { gzipSync } from 'node:zlib';
import type { CleancopyError } from '../../../src/errors.js';
import type { OnSkipped } from '../../../src/inputs/index.js';
import { readWarc } from '../../../src/inputs/warc/index.js';
import type { RawInput, UnreadableInput } from '../../../src/types.js';

type Text = string | Uint8Array;

export interface RecordParts {
  type?: string;
  url?: string | null;
  /** Distinguishes the record's id. */
  number?: number;
  /** Further fields of the header, in place of the usual ones where they have their names. */
  fields?: readonly (readonly [name: string, value: string])[];
  block: Text;
  version?: string;
  lineEnd?: string;
}

/** The id of a record that the builder made. */
export function idOf(number: number): string {
  return `<urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`;
}

/** One record, with its trailing empty lines. A field with an empty value is left out. */
export function record(parts: RecordParts): Buffer {
  const { type = 'response', url = 'https://example.org/story', number = 1, version = '1.1', lineEnd = '\r\n' } = parts;
  const block = Buffer.from(parts.block as Uint8Array);
  const given = parts.fields ?? [];
  const usual: (readonly [string, string])[] = [
    ['WARC-Type', type],
    ['WARC-Record-ID', idOf(number)],
    ['WARC-Date', '2026-01-28T15:33:07Z'],
    ['WARC-Target-URI', url ?? ''],
    ['Content-Type', type === 'response' ? 'application/http; msgtype=response' : 'text/plain'],
    ['Content-Length', String(block.length)],
  ];
  const own = usual.filter(([name]) => !given.some(([other]) => other.toLowerCase() === name.toLowerCase()));
  const fields = [...own, ...given].filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  const header = [`WARC/${version}`, ...fields, '', ''].join(lineEnd);
  return Buffer.concat([Buffer.from(header), block, Buffer.from(lineEnd.repeat(2))]);
}

/** An HTTP response as a server sends it. */
export function http(body: Text, headers: readonly string[] = ['Content-Type: text/html'], status = '200 OK'): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body as Uint8Array)]);
}

/** A page that compresses badly, and differs by number. */
export function html(number: number, words = 40): string {
  const text = Array.from({ length: words }, (_, i) =>
    (((i + 1) * (number + 7) * 2654435761) % 4294967296).toString(36),
  );
  return `<html><body><p>Story ${number}: ${text.join(' ')}</p></body></html>`;
}

/** Records 1 to `count`, each a page. */
export function pages(count: number, words?: number): Buffer[] {
  return Array.from({ length: count }, (_, i) =>
    record({ number: i + 1, url: `https://example.org/${i + 1}`, block: http(html(i + 1, words)) }),
  );
}

/** A gzip member a record. */
export function members(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

/** Where each part begins when they stand one behind the other. */
export function offsets(parts: readonly Uint8Array[]): number[] {
  let offset = 0;
  return parts.map((part) => {
    offset += part.length;
    return offset - part.length;
  });
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface Read {
  items: (RawInput | UnreadableInput)[];
  pages: RawInput[];
  /** `type why` of each record passed over. */
  skipped: string[];
  /** A line an item: its source, and the number in its id or its error's code. */
  lines: string[];
}

/** Everything that an archive gives, read in pieces of a size. */
export async function read(bytes: Uint8Array, { size = 65536, maxBytes = 1e6 } = {}): Promise<Read> {
  const items: (RawInput | UnreadableInput)[] = [];
  const skipped: string[] = [];
  const onSkipped: OnSkipped = (_, type, why) => skipped.push(`${type} ${why}`);
  for await (const item of readWarc('a.warc', cut(bytes, size), { maxBytes, onSkipped })) items.push(item);
  const found = items.filter((item): item is RawInput => 'content' in item);
  return { items, pages: found, skipped, lines: items.map(lineOf) };
}

function lineOf(item: RawInput | UnreadableInput): string {
  const name = item.source.replace(/^a\.warc:?/, '');
  if ('error' in item) return `${name} ! ${(item.error as CleancopyError).code}`;
  return `${name} = ${Number(/(\d+)>$/.exec(String(item.id))?.[1])}`;
}

/** The text of a record's page. */
export async function contentOf(parts: RecordParts): Promise<string | undefined> {
  const { pages: found } = await read(record(parts));
  return found[0] && Buffer.from(found[0].content as Uint8Array).toString();
}
