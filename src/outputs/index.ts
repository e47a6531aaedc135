import type { OutputFormat } from '../types.js';
import { json, ndjson } from './json.js';
import type { Output } from './output.js';
import { text } from './text.js';

/** Every output by the name that `--to` takes. Markdown is loaded when it is asked for: its YAML costs start-up time. */
export const outputs: Readonly<Record<OutputFormat, () => Promise<Output>>> = {
  json: async () => json,
  ndjson: async () => ndjson,
  markdown: async () => (await import('./markdown.js')).markdown,
  text: async () => text,
};

export const outputFormats = Object.keys(outputs) as OutputFormat[];
