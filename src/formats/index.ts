import type { Document, Format } from '../types.js';

/** Reads a page: its decoded text, and its address where that is known. */
export type DocumentParser = (text: string, url: string | null) => Document;

/** The parser of each format, loaded when first asked for: a text dump must not wait for an HTML parser. */
const parsers: Readonly<Record<Format, () => Promise<DocumentParser>>> = {
  html: async () => (await import('./html/index.js')).parseHtml,
  text: async () => (await import('./text-dump/index.js')).parseTextDump,
  markdown: async () => (await import('./markdown-dump/index.js')).parseMarkdownDump,
};

export const loadParser = (format: Format): Promise<DocumentParser> => parsers[format]();
export { detectFormat } from './detect.js';
