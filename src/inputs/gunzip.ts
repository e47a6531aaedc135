import { CleancopyError } from '../errors.js';
import type { Chunks } from './input-options.js';
import { peek } from './peek.js';

/** A compressed file that was compressed again on its way is common; more than that is an attack. */
const MOST_LAYERS = 2;

const CHUNK_BYTES = 64 * 1024;

/** Decompresses what is gzip by its first bytes, whatever its name, all members; passes on what is not. */
export async function* gunzipWhereNeeded(
  source: string,
  chunks: Chunks,
  layers = MOST_LAYERS,
): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peek(chunks, isEnoughForGzip);
  if (layers > 0 && isGzip(head)) yield* gunzipWhereNeeded(source, gunzip(source, whole), layers - 1);
  else yield* whole;
}

/** No more than it takes: a pipe may give no more for a while. */
function isEnoughForGzip(head: Buffer): boolean {
  return head.length >= 3 || (head.length > 0 && head[0] !== 0x1f);
}

/** The magic number and the only method there is; a file that ends within them was cut. */
function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && (head.length < 3 || head[2] === 8);
}

async function* gunzip(source: string, chunks: Chunks): AsyncGenerator<Uint8Array> {
  // Loaded when something is compressed: the modules cost every start 6 ms otherwise.
  const [{ Readable }, { pipeline }, { createGunzip }] = await Promise.all([
    import('node:stream'),
    import('node:stream/promises'),
    import('node:zlib'),
  ]);
  const decompressor = createGunzip({ chunkSize: CHUNK_BYTES });
  // A failure destroys the decompressor, and so reaches the loop below.
  pipeline(Readable.from(chunks, { objectMode: false }), decompressor).catch(() => {});
  try {
    for await (const chunk of decompressor) yield chunk as Buffer;
  } catch (cause) {
    throw codedError(source, cause);
  }
}

function codedError(source: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'Z_BUF_ERROR') {
    return new CleancopyError('truncated-gzip', `${source}: the compressed data ends too early`, { cause });
  }
  if (typeof code !== 'string' || !code.startsWith('Z_')) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CleancopyError('corrupt-gzip', `${source}: the compressed data is damaged (${reason})`, { cause });
}
