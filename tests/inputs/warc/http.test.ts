import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { undoChunks } from '../../../src/inputs/warc/chunked.js';
import { contentOf, html, http, type RecordParts, read, record } from './builder.js';

const HTML = html(1);
const TYPE = 'Content-Type: text/html';

function ofHttp(body: string | Uint8Array, ...headers: string[]): Promise<string | undefined> {
  return contentOf({ block: http(body, [TYPE, ...headers]) });
}

function chunked(body: string, size: number): string {
  const parts = body.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
  return `${parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`;
}

describe('transfer codings', () => {
  test('are undone', async () => {
    for (const size of [1, 10, 1000]) {
      expect(await ofHttp(chunked(HTML, size), 'Transfer-Encoding: chunked')).toBe(HTML);
    }
    expect(undoChunks(Buffer.from('5;a=b\r\nhello\r\n6 \n world\n0\r\nX: y\r\n\r\n')).toString()).toBe('hello world');
    expect(undoChunks(Buffer.from('0\r\n\r\n')).toString()).toBe('');
  });

  test('are not undone twice', async () => {
    expect(await ofHttp(HTML, 'Transfer-Encoding: chunked')).toBe(HTML);
    for (const name of [
      'X-Crawler-Transfer-Encoding',
      'X-Archive-Orig-Transfer-Encoding',
      'X-Orig-Transfer-Encoding',
    ]) {
      expect(await ofHttp(HTML, `${name}: chunked`)).toBe(HTML);
    }
  });

  test('that break off give what is there', () => {
    const whole = chunked('The quay reopens', 8);
    for (let length = 4; length < whole.length; length++) {
      expect('The quay reopens', `cut at ${length}`).toContain(
        undoChunks(Buffer.from(whole.slice(0, length)))
          .toString()
          .trimEnd(),
      );
    }
    expect(undoChunks(Buffer.from('3\r\none\r\nno chunk')).toString()).toBe('oneno chunk');
  });
});

describe('content codings', () => {
  const codings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  for (const [name, compress] of Object.entries(codings)) {
    test(`are undone where the bytes have them: ${name}`, async () => {
      expect(await ofHttp(compress(HTML), `Content-Encoding: ${name}`)).toBe(HTML);
      expect(await ofHttp(HTML, `Content-Encoding: ${name}`)).toBe(HTML);
      expect(await ofHttp('Plain words, no tags.', `Content-Encoding: ${name}`)).toBe('Plain words, no tags.');
      expect(await ofHttp(HTML, `X-Crawler-Content-Encoding: ${name}`)).toBe(HTML);
    });
  }

  test('are undone with chunks around them, and where nothing says so', async () => {
    const body = gzipSync(HTML).toString('latin1');
    const block = http(Buffer.from(chunked(body, 50), 'latin1'), [
      TYPE,
      'Transfer-Encoding: chunked',
      'Content-Encoding: gzip',
    ]);
    expect(await contentOf({ block })).toBe(HTML);
    expect(await ofHttp(gzipSync(HTML))).toBe(HTML);
    expect(await ofHttp(deflateRawSync(HTML), 'Content-Encoding: deflate')).toBe(HTML);
  });

  test('that are damaged, or hold too much, give an error', async () => {
    const cut = record({ block: http(gzipSync(HTML).subarray(0, 60), [TYPE, 'Content-Encoding: gzip']) });
    expect((await read(cut)).lines).toEqual(['0 ! invalid-encoding']);
    const bomb = record({ block: http(gzipSync('<p>'.repeat(1e6)), [TYPE, 'Content-Encoding: gzip']) });
    expect((await read(bomb)).lines).toEqual(['0 ! decompressed-too-large']);
  });
});

describe('HTTP headers', () => {
  test('with folded lines, bare line feeds, or none', async () => {
    expect(await contentOf({ block: `HTTP/1.0 200 OK\nContent-Type:\n\ttext/html\n\n${HTML}` })).toBe(HTML);
    expect(await contentOf({ block: `HTTP/2 200\r\ncontent-type: text/html\r\n\r\n${HTML}` })).toBe(HTML);
    expect(await contentOf({ block: HTML })).toBe(HTML);
    expect((await read(record({ block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html' }))).skipped).toEqual([
      'response empty',
    ]);
  });

  test('of a block that is no HTTP, as its record names it', async () => {
    const fields = [['Content-Type', 'text/html; charset=koi8-r']] as const;
    const { pages } = await read(record({ fields, block: HTML }));
    expect(pages).toMatchObject([{ charset: 'koi8-r' }]);
    const resource = await read(record({ type: 'resource', fields, block: HTML }));
    expect(resource.pages).toMatchObject([{ charset: 'koi8-r', format: null }]);
  });
});

describe('what is no page', () => {
  const skipped = async (parts: RecordParts) => {
    const found = await read(record(parts));
    expect(found.items).toEqual([]);
    return found.skipped.join();
  };
  const typed = (type: string, body: string | Uint8Array = HTML) => ({ block: http(body, [`Content-Type: ${type}`]) });

  test('by its status', async () => {
    for (const status of ['301 Moved', '304 Not Modified', '403 Forbidden', '404 Not Found', '500 Error']) {
      expect(await skipped({ block: http(HTML, [TYPE], status) })).toBe('response status');
    }
  });

  test('by its media type', async () => {
    const types = [
      'image/png',
      'text/css',
      'application/javascript',
      'font/woff2',
      'application/pdf',
      'application/json',
    ];
    for (const type of types) expect(await skipped(typed(type))).toBe('response media-type');
  });

  test('by what the crawler saw, where the server says nothing or nothing better', async () => {
    const fields = [['WARC-Identified-Payload-Type', 'application/pdf']] as const;
    expect(await skipped({ ...typed('text/html'), fields })).toBe('response media-type');
    expect(await skipped({ ...typed('application/octet-stream'), fields })).toBe('response media-type');
    const page = [['WARC-Identified-Payload-Type', 'text/html']] as const;
    expect(await contentOf({ ...typed('application/octet-stream'), fields: page })).toBe(HTML);
  });

  test('by looking', async () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(50)]);
    expect(await skipped(typed('text/html', png))).toBe('response media-type');
    expect(await skipped(typed('application/octet-stream', 'body { color: red }'))).toBe('response media-type');
    expect(await skipped(typed('text/xml', '<?xml version="1.0"?><rss></rss>'))).toBe('response media-type');
    expect(await contentOf(typed('application/xml', `<?xml version="1.0"?>\n${HTML}`))).toContain('Story 1');
    expect(await contentOf({ block: http(HTML, ['Server: x']) })).toBe(HTML);
  });

  test('by its address', async () => {
    const urls = [
      'dns:example.org',
      'https://example.org/robots.txt',
      'metadata://gnu.org/software/wget/warc/MANIFEST.txt',
    ];
    for (const url of urls) expect(await skipped({ type: 'resource', url, block: 'Text' })).toBe('resource address');
    expect(await skipped({ type: 'resource', url: 'urn:text:https://example.org/', block: 'Text' })).toBe(
      'resource address',
    );
    expect(await contentOf({ url: 'https://example.org/blog/robots.txt-explained', block: http(HTML) })).toBe(HTML);
  });

  test('because it is empty', async () => {
    expect(await skipped({ block: http('') })).toBe('response empty');
    expect(await skipped({ block: http(' \r\n\t') })).toBe('response empty');
    expect(await skipped({ block: '' })).toBe('response empty');
  });
});
