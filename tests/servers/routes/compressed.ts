import { promisify } from 'node:util';
import { brotliCompressSync, deflateRawSync, deflateSync, gzip, gzipSync } from 'node:zlib';
import { page } from '../../cli/contract/material.js';
import type { Answer, Routes } from '../route.js';
import { zstdFrame } from './zstd-frame.js';

export const compressedRoutes: Routes = {
  // Several codings, with commas between them, are applied in that order, as Content-Encoding lists them.
  '/encoded': ({ query }) => encoded(page('A compressed page'), (query.get('coding') ?? 'gzip').split(',')),
  '/gzip-bomb': async () => encodedAs('gzip', await bomb()),
  // The same again, compressed five times more: a thousand bytes that stand for 100 MiB.
  '/gzip-six-layers': async () => {
    const { body, layers } = nest(await bomb(), 6);
    return encodedAs(Array<string>(layers).fill('gzip').join(', '), body);
  },
  '/says-gzip-is-plain': () => encodedAs('gzip', page('A page that is not compressed')),
  '/cut-gzip': () => encodedAs('gzip', gzipSync(page('A page that was cut')).subarray(0, -200)),
  '/unknown-coding': () => encodedAs('rot13', page('A page in a coding that there is not')),
};

const encodedAs = (coding: string, body: string | Uint8Array): Answer => ({
  headers: { 'Content-Encoding': coding },
  body,
});

interface Coding {
  /** As Content-Encoding calls it. */
  name: string;
  encode(bytes: Uint8Array): Uint8Array;
}

const codings: Readonly<Record<string, Coding>> = {
  gzip: { name: 'gzip', encode: (bytes) => gzipSync(bytes) },
  br: { name: 'br', encode: (bytes) => brotliCompressSync(bytes) },
  // With the header of zlib around it, which RFC 9110, 8.4.1.2, asks for, and without, which some servers send.
  deflate: { name: 'deflate', encode: (bytes) => deflateSync(bytes) },
  'deflate-raw': { name: 'deflate', encode: (bytes) => deflateRawSync(bytes) },
  zstd: { name: 'zstd', encode: zstdFrame },
};

function encoded(text: string, names: readonly string[]): Answer {
  const chosen = names.map((name) => codings[name]);
  if (!chosen.every((coding) => coding !== undefined)) return { status: 400, body: `no such coding: ${names}` };
  const body = chosen.reduce<Uint8Array>((bytes, { encode }) => encode(bytes), Buffer.from(text));
  return encodedAs(chosen.map(({ name }) => name).join(', '), body);
}

const BOMB_BYTES = 100 * 1024 * 1024;
let madeBomb: Promise<Buffer> | undefined;

/** A page with one very long paragraph, a thousandth of its size; made when it is first asked for. */
function bomb(): Promise<Buffer> {
  madeBomb ??= promisify(gzip)(bombText(), { level: 9 });
  return madeBomb;
}

function bombText(): Buffer {
  const text = Buffer.alloc(BOMB_BYTES, 'a');
  text.write(page('A page that grows').replace(/<\/article>.*/s, '<p>'));
  return text;
}

/** Compresses what is compressed once until it is so `layers` times. */
function nest(once: Buffer, layers: number): { body: Buffer; layers: number } {
  let body = once;
  for (let layer = 1; layer < layers; layer += 1) body = gzipSync(body, { level: 9 });
  return { body, layers };
}
