/** An archive of pages, written as crawlers write one. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { http, record } from '../inputs/warc/builder.js';

/** Writes the pages over and over, each in a `response` record; with `.gz` a gzip member a record. */
export async function writeArchive(file: string, pages: readonly Buffer[], count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let number = 0; number < count; number++) {
    const url = `https://example.org/pages/${number}`;
    const one = record({ number, url, block: http(pages[number % pages.length]!) });
    // Packed in a hurry: how well it is packed matters little to who unpacks it.
    if (!stream.write(file.endsWith('.gz') ? gzipSync(one, { level: 1 }) : one)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
