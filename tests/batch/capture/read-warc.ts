import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { WARCParser } from 'warcio';

/** A record as warcio.js reads it. */
export interface ReadRecord {
  /** A field of the record's header. */
  field(name: string): string | null;
  /** Status line and headers of an HTTP block; null of others. */
  http: { line: string; headers: Headers } | null;
  /** What follows the HTTP headers; the whole block of others. */
  payload: Buffer;
  /** The payload without its content encoding. */
  content: Buffer;
  block: Buffer;
}

/** Reads every record of a WARC, and verifies the digests and lengths that the records state. */
export async function readWarc(path: string): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  const blocks = await readBlocks(path);
  for await (const record of WARCParser.iterRecords(createReadStream(path))) {
    const http = record.httpHeaders;
    const payload = Buffer.from(await record.readFully(false));
    const read: ReadRecord = {
      field: (name) => record.warcHeaders.headers.get(name) ?? null,
      http: http && { line: http.statusline, headers: http.headers as Headers },
      payload,
      content: Buffer.from(payload.length > 0 ? await record.readFully(true) : payload),
      block: blocks[records.length]!,
    };
    expect(record.warcHeaders.statusline).toBe('WARC/1.1');
    expect(read.field('Content-Length')).toBe(String(read.block.length));
    expect(read.field('WARC-Block-Digest')).toBe(sha1(read.block));
    if (read.field('WARC-Type') === 'response') expect(read.field('WARC-Payload-Digest')).toBe(sha1(payload));
    else expect(read.field('WARC-Payload-Digest')).toBeNull();
    records.push(read);
  }
  return records;
}

async function readBlocks(path: string): Promise<Buffer[]> {
  const blocks: Buffer[] = [];
  for await (const record of WARCParser.iterRecords(createReadStream(path), { parseHttp: false })) {
    blocks.push(Buffer.from(await record.readFully(false)));
  }
  return blocks;
}

function sha1(bytes: Uint8Array): string {
  const digits = BigInt(`0x${createHash('sha1').update(bytes).digest('hex')}`)
    .toString(32)
    .padStart(32, '0');
  return `sha1:${[...digits].map((digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(digit, 32)]).join('')}`;
}

/** The types of a WARC's records, in order. */
export async function typesOf(path: string): Promise<(string | null)[]> {
  return (await readWarc(path)).map((record) => record.field('WARC-Type'));
}

/** Every gzip member of a file by itself: what follows the first is found by its magic number. */
export async function gzipMembers(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const members: string[] = [];
  const starts: number[] = [];
  const magic = Buffer.from([0x1f, 0x8b, 8, 0]);
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) starts.push(at);
  let start = 0;
  for (const end of [...starts.slice(1), bytes.length]) {
    try {
      members.push(gunzipSync(bytes.subarray(start, end)).toString('latin1'));
      start = end;
    } catch {
      // The magic number within compressed data: the member goes on.
    }
  }
  expect(start).toBe(bytes.length);
  return members;
}
