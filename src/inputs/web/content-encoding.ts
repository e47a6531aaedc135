import { ContentEncodingError } from './content-encoding-error.js';

export { ContentEncodingError } from './content-encoding-error.js';

/** Compressing twice happens by mistake; more often than this it is an attack. */
const MOST_LAYERS = 3;

/** Undoes one coding; what comes out has at most `maxBytes`. */
type Decoder = (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

/** By their names in IANA's HTTP Content Coding Registry (RFC 9110, section 8.4.1; RFC 7932; RFC 9659). */
const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', unbrotli],
  ['zstd', unzstd],
]);

/** The codings to ask for: zstd only where Node.js decodes it, though it is read from any server that sends it. */
export async function acceptedCodings(): Promise<string> {
  const zlib = await import('node:zlib');
  return 'zstdDecompress' in zlib ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';
}

/**
 * The body of a response without its codings, the last listed undone first. An empty body has none, whatever its header
 * says, and one that is said to be gzip or zstd and does not begin so is taken as it is: servers and proxies forget to
 * compress, or to drop the header.
 *
 * @param encodings the `Content-Encoding` header
 * @param maxBytes  the most that any layer may hold, also the innermost
 * @throws {ContentEncodingError}
 */
export async function decodeContent(body: Uint8Array, encodings: string | null, maxBytes: number): Promise<Uint8Array> {
  const codings = (encodings ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  const layers = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
  let bytes = body;
  if (bytes.length > 0) {
    if (layers.length > MOST_LAYERS) {
      throw new ContentEncodingError('unsupported', `compressed ${layers.length} times, more than ${MOST_LAYERS}`);
    }
    for (const layer of layers) {
      const decode = decoders.get(layer);
      if (decode === undefined)
        throw new ContentEncodingError('unsupported', `an unknown coding ${JSON.stringify(layer)}`);
      // A layer of nothing, such as an empty gzip member inside another.
      if (bytes.length > 0) bytes = await decode(bytes, maxBytes);
    }
  }
  if (bytes.length > maxBytes) throw new ContentEncodingError('too-large', `holds more than ${maxBytes} bytes`);
  return bytes;
}

/** All members; what follows them and is none is left out, as zlib, curl and browsers do. */
async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || (bytes.length > 1 && bytes[1] !== 0x8b)) return bytes;
  return unzlib('gunzip', bytes, maxBytes);
}

/** By the standard a zlib stream (RFC 1950); some servers send what is inside one (RFC 1951). */
function inflate(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const [method = 0, flags = 0] = bytes;
  const isZlib = (method & 0x0f) === 8 && (bytes.length < 2 || ((method << 8) | flags) % 31 === 0);
  return unzlib(isZlib ? 'inflate' : 'inflateRaw', bytes, maxBytes);
}

function unbrotli(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  return unzlib('brotliDecompress', bytes, maxBytes);
}

async function unzstd(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { constants, zstdDecompress } = (await import('node:zlib')) as unknown as Partial<ZstdOfNode>;
  if (zstdDecompress) {
    const isZstd = [0x28, 0xb5, 0x2f, 0xfd].every((byte, index) => bytes[index] === byte);
    const params = { [constants!.ZSTD_d_windowLogMax]: LARGEST_WINDOW_LOG };
    return isZstd ? unzlib('zstdDecompress', bytes, maxBytes, params) : bytes;
  }
  const { decodeZstd } = await import('./zstd.js');
  return decodeZstd(bytes, maxBytes);
}

/** What Node.js has from 22.15 on. */
interface ZstdOfNode {
  zstdDecompress: unknown;
  constants: { ZSTD_d_windowLogMax: number };
}

/** 8 MB, the most that RFC 9659 allows. */
const LARGEST_WINDOW_LOG = 23;

type ZlibFunction = 'gunzip' | 'inflate' | 'inflateRaw' | 'brotliDecompress' | 'zstdDecompress';

/** Enough for every limit that means "none". */
const MOST_OUTPUT = 2 ** 31 - 1;

async function unzlib(
  decompress: ZlibFunction,
  bytes: Uint8Array,
  maxBytes: number,
  params: Record<number, number> = {},
): Promise<Uint8Array> {
  const [zlib, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  const options = { maxOutputLength: Math.min(Math.max(1, maxBytes), MOST_OUTPUT), chunkSize: 64 * 1024, params };
  // They all take these options; their types do not say so together.
  const run = promisify(zlib[decompress as 'gunzip']);
  try {
    return await run(bytes, options);
  } catch (error) {
    const cause = error as NodeJS.ErrnoException;
    if (decompress !== 'gunzip' || !mayBeGarbage(cause)) throw codedError(cause, maxBytes);
  }
  const { readGzipMembers } = await import('./gzip-members.js');
  return readGzipMembers(bytes, options).catch((error) => {
    throw codedError(error as NodeJS.ErrnoException, maxBytes);
  });
}

/**
 * Whether it may be what follows the last member that zlib does not like: it passes over zeros, but takes a line end for
 * a member that is cut off. The first header is looked at before, so that only a later one can be wrong.
 */
function mayBeGarbage({ code, message }: NodeJS.ErrnoException): boolean {
  return code === 'Z_BUF_ERROR' || message === 'incorrect header check';
}

function codedError(cause: NodeJS.ErrnoException, maxBytes: number): ContentEncodingError {
  if (cause.code === 'ERR_BUFFER_TOO_LARGE') {
    return new ContentEncodingError('too-large', `decompresses to more than ${maxBytes} bytes`, { cause });
  }
  if (cause.code === 'Z_BUF_ERROR') {
    return new ContentEncodingError('truncated', 'the compressed data ends too early', { cause });
  }
  return new ContentEncodingError('corrupt', `the compressed data is damaged (${cause.message})`, { cause });
}
