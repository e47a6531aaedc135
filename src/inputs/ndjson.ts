import type { Format, JsonValue, RawInput, UnreadableInput } from '../types.js';
import type { Chunks } from './input-options.js';
import { LINE_FEED, linesOf } from './lines.js';
import { formatBytes, unreadable } from './unreadable.js';

type JsonObject = { [key: string]: JsonValue };

/** How much of a stream is looked at to tell NDJSON. */
export const NDJSON_HEAD_BYTES = 64 * 1024;

/** Whether enough of a stream is there to tell: its first line that is not blank, or more than anyone needs. */
export function isEnoughToTell(head: Buffer): boolean {
  return head.length >= NDJSON_HEAD_BYTES || (head.includes(LINE_FEED) && firstLine(head).ended);
}

/**
 * Whether the stream is NDJSON: its first line that is not blank is an object with a string `html` or `text`. Of a line
 * that is longer than the head only the keys before the end of the head are seen.
 */
export function looksLikeNdjson(head: Buffer): boolean {
  const { text, ended } = firstLine(head);
  if (!text.startsWith('{')) return false;
  if (!ended && head.length >= NDJSON_HEAD_BYTES) return openRecord.test(text);
  const record = parseObject(text);
  return typeof record === 'object' && contentOf(record) !== null;
}

/** How a record begins: keys with values that hold no others but flat ones, up to the one that holds the page. */
const openRecord = (() => {
  const string = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
  const value = `(?:${string}|[-+.\\w]+|\\{[^{}]*\\}|\\[[^\\[\\]]*\\])`;
  return new RegExp(`^\\{(?:\\s*${string}\\s*:\\s*${value}\\s*,)*\\s*"(?:html|text)"\\s*:\\s*"`);
})();

/** The first line that is not blank, as far as it is there. */
function firstLine(head: Buffer): { text: string; ended: boolean } {
  // Trimming takes a byte order mark as well.
  const text = head.toString('utf8').trimStart();
  const end = text.indexOf('\n');
  return end < 0 ? { text, ended: false } : { text: text.slice(0, end), ended: true };
}

/**
 * The records of an NDJSON stream, each given as soon as its line is there. A line that is none, or too long, gives an
 * error that names it, and the next line is read on. `id` is echoed as JavaScript reads it: a number beyond 2^53 loses
 * its last digits; write such an id as a string.
 */
export async function* readNdjson(
  source: string,
  chunks: Chunks,
  maxBytes: number,
): AsyncGenerator<RawInput | UnreadableInput> {
  let isEmpty = true;
  for await (const { number, bytes, length } of linesOf(chunks, maxBytes)) {
    const name = `${source}:${number}`;
    if (bytes === null) {
      isEmpty = false;
      yield unreadable(name, 'too-large', `the line has ${formatBytes(length)}, more than ${formatBytes(maxBytes)}`);
      continue;
    }
    const line = bytes.toString('utf8').trim();
    if (line === '') continue;
    isEmpty = false;
    yield readRecord(name, line);
  }
  if (isEmpty) yield unreadable(source, 'empty-input', 'holds no record');
}

function readRecord(source: string, line: string) {
  const record = parseObject(line);
  if (typeof record === 'string') return unreadable(source, 'invalid-ndjson', record);
  const id = record.id ?? null;
  const found = contentOf(record);
  if (found === null) return unreadable(source, 'invalid-ndjson', 'neither "html" nor "text" is a string', id);
  if (found.content.trim() === '') return unreadable(source, 'empty-input', 'the record holds no text', id);
  return { id, source, ...found, charset: null, url: typeof record.url === 'string' ? record.url : null };
}

/** The line's object, or why it is none. */
function parseObject(line: string): JsonObject | string {
  let value: JsonValue;
  try {
    value = JSON.parse(line) as JsonValue;
  } catch (error) {
    return `the line is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : 'the line is JSON, but not an object';
}

/**
 * The page of a record; `html` before `text`, which is less. What a `text` holds is still looked at: a flattened dump, or
 * the Markdown of a reader proxy.
 */
function contentOf(record: JsonObject): { content: string; format: Format | null } | null {
  if (typeof record.html === 'string') return { content: record.html, format: 'html' };
  if (typeof record.text === 'string') return { content: record.text, format: null };
  return null;
}
