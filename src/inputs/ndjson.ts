import { isUtf8 } from 'node:buffer';
import { textOfValue } from '../text/json-values.js';
import type { Format, JsonValue, RawInput, UnreadableInput, Warning } from '../types.js';
import { type Chunks, type InputOptions, STANDARD_INPUT } from './input-options.js';
import { LINE_FEED, type Line, linesOf } from './lines.js';
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

const TAB = 0x09;

/**
 * The records of an NDJSON stream, each given as soon as its line is there. A line that is none, or too long, gives an
 * error that names it, and the next line is read on. Where the stream was said to be NDJSON, each line gives a record or
 * an error, a blank one as well; else blank lines are passed over, and a stream without any record is an error.
 */
export async function* readNdjson(
  source: string,
  chunks: Chunks,
  options: Pick<InputOptions, 'from' | 'maxBytes' | 'keyTab' | 'isShare'>,
): AsyncGenerator<RawInput | UnreadableInput> {
  const isEveryLine = options.from === 'ndjson';
  const isCounted = !options.isShare || source !== STANDARD_INPUT;
  let isEmpty = true;
  for await (const line of linesOf(chunks, options.maxBytes)) {
    const name = isCounted ? `${source}:${line.number}` : source;
    const read = options.keyTab ? readKeyedLine(name, line, options.maxBytes) : readLine(name, line, options.maxBytes);
    if (read === null && !isEveryLine) continue;
    isEmpty = false;
    yield read ?? nothingOn(name);
  }
  if (isEmpty && !isEveryLine) yield unreadable(source, 'empty-input', 'holds no record');
}

/** The key goes up to the first tab. Without one the whole line is the key, as in Hadoop Streaming. */
function readKeyedLine(source: string, line: Line, maxBytes: number): RawInput | UnreadableInput {
  const tab = line.bytes.indexOf(TAB);
  if (tab >= 0) {
    const value = readLine(source, { ...line, bytes: line.bytes.subarray(tab + 1) }, maxBytes);
    return { ...(value ?? nothingOn(source)), key: line.bytes.toString('latin1', 0, tab) };
  }
  if (line.length > maxBytes) return { ...tooLarge(source, line, maxBytes), key: '' };
  return { ...unreadable(source, 'invalid-ndjson', 'the line has no tab'), key: line.bytes.toString('latin1') };
}

function nothingOn(source: string): UnreadableInput {
  return unreadable(source, 'invalid-ndjson', 'the line holds nothing');
}

/** What a line holds; null where it is blank. */
function readLine(source: string, line: Line, maxBytes: number): RawInput | UnreadableInput | null {
  if (line.length > maxBytes) return tooLarge(source, line, maxBytes);
  // Trimming takes a byte order mark as well.
  const text = line.bytes.toString('utf8').trim();
  if (text === '') return null;
  const read = readRecord(source, text);
  return 'error' in read || isUtf8(line.bytes) ? read : { ...read, warnings: [brokenBytes] };
}

const brokenBytes: Warning = {
  code: 'decoding-replaced-bytes',
  message: 'bytes of the line that are no UTF-8 became U+FFFD',
};

function tooLarge(source: string, { length }: Line, maxBytes: number): UnreadableInput {
  return unreadable(source, 'too-large', `the line has ${formatBytes(length)}, more than ${formatBytes(maxBytes)}`);
}

function readRecord(source: string, line: string): RawInput | UnreadableInput {
  const record = parseObject(line);
  if (typeof record === 'string') return unreadable(source, 'invalid-ndjson', record);
  const read = readObject(source, record);
  const idText = changingText(read.id, line);
  return idText === null ? read : { ...read, idText };
}

function readObject(source: string, record: JsonObject): RawInput | UnreadableInput {
  const id = record.id ?? null;
  const found = contentOf(record);
  if (found === null) return unreadable(source, 'invalid-ndjson', 'neither "html" nor "text" is a string', id);
  if (found.content.trim() === '') return unreadable(source, 'empty-input', 'the record holds no text', id);
  return { id, source, ...found, charset: null, url: typeof record.url === 'string' ? record.url : null };
}

/** The text that the line has for the id, where it would not be written so: `3.0`, `-0`; else null. */
function changingText(id: JsonValue, line: string): string | null {
  // Nothing else has two spellings but strings, which are the same in all of theirs.
  if (typeof id !== 'number' && (typeof id !== 'object' || id === null)) return null;
  const text = textOfValue(line, 'id')!;
  return text === JSON.stringify(id) ? null : text;
}

/** The line's object, or why it is none. */
function parseObject(line: string): JsonObject | string {
  let value: JsonValue;
  try {
    value = JSON.parse(line) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Newer versions of Node.js add where it is in another way: all hosts of a cluster should say the same.
    return `the line is not JSON (${reason.replace(/ \(line \d+ column \d+\)$/, '')})`;
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
