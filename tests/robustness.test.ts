import { describe, expect, it } from 'vitest';
import { toFailure } from '../src/errors.js';
import { readInputs } from '../src/inputs/index.js';
import { outputs } from '../src/outputs/index.js';
import { defaultCleanOptions } from '../src/pipeline.js';
import type { Article, Extraction, Failure } from '../src/types.js';
import { clean, recordOf } from './sample.js';

/** Slow machines may take their time: what is tested is that it ends, and with what. */
const timeout = 120_000;

const paragraph = (index: number): string =>
  `Paragraph ${index} of the report says that the harbour was closed on Friday, that the ferries stayed in port, ` +
  'and that nobody on the island was surprised, because the wind had been rising since noon.';
const paragraphs = (count: number): string[] => Array.from({ length: count }, (_, index) => paragraph(index + 1));
const toHtml = (lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const page = (body: string, title = 'Storm closes the harbour'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

function codeOf(result: Extraction | Failure): string | null {
  return 'ok' in result ? result.error.code : null;
}

/** A page from standard input on: what is empty, binary or too large is told at the door, not by the pipeline. */
async function cleanPiped(content: Buffer | string): Promise<Extraction | Failure> {
  const { maxBytes } = defaultCleanOptions;
  const stdin = (async function* () {
    yield Buffer.from(content);
  })();
  for await (const input of readInputs(['-'], { from: 'auto', maxBytes, stdin })) {
    if ('feed' in input || 'unchanged' in input) continue;
    return 'error' in input ? toFailure(input.id, input.source, input.error) : clean(input.content, input.source);
  }
  throw new Error('the input gave nothing');
}

async function articleOf(content: Buffer | string): Promise<Article> {
  const record = await recordOf(await clean(content, 'page'));
  if (!record.ok) throw new Error(record.error.message);
  return record;
}

describe('bad input', { timeout }, () => {
  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['white space', ' \n\t\r\n\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('is empty-input: %s', async (_, content) => {
    expect(codeOf(await cleanPiped(content))).toBe('empty-input');
  });

  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 167 + (index >> 3)) % 256)),
  ]);
  it.each([
    ['an image', png],
    ['zeros', Buffer.alloc(4096)],
    ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), png])],
  ])('is binary-input: %s', async (_, content) => {
    expect(codeOf(await cleanPiped(content))).toBe('binary-input');
  });

  it('is no-article: markup without text', async () => {
    expect(codeOf(await clean('<html><body><div></div></body></html>', 'page'))).toBe('no-article');
  });
});

describe('large and deep input', { timeout }, () => {
  it('finds the article under 100,000 nested elements', async () => {
    const deep = 100_000;
    const html = page('<div>'.repeat(deep) + toHtml(paragraphs(12)) + '</div>'.repeat(deep));
    const { title, body } = await articleOf(html);
    expect(title).toBe('Storm closes the harbour');
    expect(body).toBe(paragraphs(12).join('\n\n'));
  });

  it('survives 100,000 elements that are never closed, inline and block', async () => {
    for (const tag of ['b', 'span', 'ul', 'blockquote', 'table']) {
      const html = page(toHtml(paragraphs(12)) + `<${tag}>`.repeat(100_000));
      const { body } = await articleOf(html);
      expect(body, tag).toContain(paragraph(12));
    }
  });

  it('reads a page of 50 MB', async () => {
    const count = Math.ceil((50 * 1024 * 1024) / (paragraph(1).length + 8));
    const { body } = await articleOf(page(toHtml(paragraphs(count))));
    expect(body.startsWith(paragraph(1))).toBe(true);
    expect(body.endsWith(paragraph(count))).toBe(true);
  });

  it('refuses a page above the limit, by its size', async () => {
    expect(codeOf(await cleanPiped(Buffer.alloc(65 * 1024 * 1024, 'a')))).toBe('too-large');
  });

  it('reads a line of 20 MB', async () => {
    const line = paragraphs(Math.ceil((20 * 1024 * 1024) / paragraph(1).length)).join(' ');
    const { body } = await articleOf(line);
    expect(body).toBe(line);
  });

  it('ends on a line of 20 MB without a space', async () => {
    const result = await clean('x'.repeat(20 * 1024 * 1024), 'page');
    expect(codeOf(result)).toBe('no-article');
  });
});

describe('hostile text', () => {
  const hostile = 'Storm \u001b]52;c;ZXZpbA==\u0007closes \u001b[2Jthe \u202eharbour\u202c';

  it.each(['json', 'ndjson', 'markdown', 'text'] as const)(
    'leaves no control character of a title in %s',
    async (format) => {
      const { write } = await outputs[format]();
      const printed = write(await clean(page(toHtml(paragraphs(12)), hostile), 'page'));
      expect(printed).toContain('harbour');
      // As printed: JSON may name such a character by an escape, and never holds one.
      expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    },
  );
});
