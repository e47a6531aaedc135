import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exchange } from '../../types.js';
import { openAtomic } from '../atomic-file.js';
import { asOutputError } from '../stream-sink.js';
import { webName } from '../web-name.js';
import type { Capture, CaptureMetadata } from './capture.js';
import { keepableHeaders, publicAddress } from './credentials.js';

/** Gives an exchange's body without its content encodings. */
export type DecodeBody = (exchange: Exchange) => Promise<Uint8Array>;

/** What a page of a media type is called, so that a walk through the directory finds pages and nothing else. */
const extensions: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/x-ndjson': '.ndjson',
  'application/xml': '.xml',
  'text/xml': '.xml',
  // What states no type is taken for what the web is made of.
  '': '.html',
};

/** JSON too: the name that ends in `.json` is that of what is known of the page. */
const otherExtension = '.bin';

/**
 * Keeps each page in a file of its own, as its server meant it: without content encodings, in its own charset. Beside it
 * stands a `.json` file with the address, the time and the response's headers, which hold that charset. The address that
 * was asked for names both, so that fetching it again replaces them. An answer without a page (304) leaves them.
 * @throws {CleancopyError} `unwritable-output`; what `decode` throws goes through `keep`
 */
export async function openRawDirectory(path: string, decode: DecodeBody): Promise<Capture> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw asOutputError(error, path);
  });
  const open = new Set<Promise<void>>();
  const write = async (exchanges: readonly Exchange[], metadata: CaptureMetadata) => {
    const final = exchanges.at(-1);
    if (!final || final.status === 304) return;
    const name = join(path, webName(exchanges[0]!.url));
    const body = await decode(final);
    // First what is known of the page: where there is a page, there is that.
    await writeWhole(`${name}.json`, aboutPage(exchanges, metadata));
    await writeWhole(name + extensionOf(final), body);
  };
  return {
    async keep(exchanges, metadata) {
      const kept = write(exchanges, metadata);
      open.add(kept);
      await kept.finally(() => open.delete(kept));
    },
    async close() {
      await Promise.allSettled(open);
    },
  };
}

function extensionOf(exchange: Exchange): string {
  const stated = exchange.responseHeaders.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const mediaType = stated.split(';')[0]!.trim().toLowerCase();
  return Object.hasOwn(extensions, mediaType) ? extensions[mediaType]! : otherExtension;
}

/** Headers as pairs: a name may come twice. */
function aboutPage(exchanges: readonly Exchange[], { fetched }: CaptureMetadata): string {
  const final = exchanges.at(-1)!;
  const about = {
    url: publicAddress(final.url),
    requested: publicAddress(exchanges[0]!.url),
    fetched: fetched.toISOString(),
    status: final.status,
    headers: keepableHeaders(final.responseHeaders),
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const file = await openAtomic(path);
  try {
    await file.write(content);
    await file.publish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
