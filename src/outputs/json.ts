import { endOfValue } from '../text/json-values.js';
import type { Article, Extraction, Failure, Outcome } from '../types.js';
import { isFailure, type Output } from './output.js';

/** An article's keys in the order in which every record has them; the compiler names a missing one. */
const articleKeys = Object.keys({
  schema: true,
  ok: true,
  id: true,
  source: true,
  format: true,
  url: true,
  site: true,
  language: true,
  kicker: true,
  title: true,
  deck: true,
  byline: true,
  authors: true,
  dateline: true,
  datePublished: true,
  dateModified: true,
  image: true,
  tags: true,
  body: true,
  wordCount: true,
  confidence: true,
  warnings: true,
  provenance: true,
} satisfies Record<keyof Article, true>) as (keyof Article)[];

const failureKeys = Object.keys({
  schema: true,
  ok: true,
  id: true,
  source: true,
  error: true,
} satisfies Record<keyof Failure, true>) as (keyof Failure)[];

/**
 * What JSON allows in a string and a reader may still trip over: DEL and C1 controls and bidirectional overrides, which
 * a terminal obeys, and the two separators that naive readers of lines take for a line's end.
 */
const troublesome = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escapeTroublesome(json: string): string {
  return json.replace(troublesome, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Any value as JSON whose characters a terminal and a reader of lines can take. */
export function toJson(value: unknown, indent = 0): string {
  return escapeTroublesome(JSON.stringify(value, null, indent));
}

/** Where the id of a record begins, indented or not: it is the third key; the first of a block that is explained. */
const idOpening = /^\{\s*(?:"schema":\s?"[^"]*",\s*"ok":\s?(?:true|false),\s*)?"id":\s?/;

/** A record as it was written, with another text for its id; what is no record stays as it is. */
export function withId(written: string, idText: string): string {
  const start = idOpening.exec(written)?.[0].length;
  if (start === undefined) return written;
  return written.slice(0, start) + escapeTroublesome(idText) + written.slice(endOfValue(written, start));
}

/** The record of a result, its keys in the contract's order. */
function recordOf(result: Extraction | Failure): Partial<Outcome> {
  return isFailure(result) ? inOrder(result, failureKeys) : inOrder(result.record, articleKeys);
}

function inOrder<T extends object>(record: T, keys: readonly (keyof T)[]): Partial<T> {
  const ordered: Partial<T> = {};
  for (const key of keys) ordered[key] = record[key];
  return ordered;
}

/** A record as an indented object. Several in one stream are a sequence of objects, which `jq` reads as it is. */
export const json: Output = {
  name: 'json',
  extension: '.json',
  mediaType: 'application/json',
  separator: '',
  write: (result) => `${toJson(recordOf(result), 2)}\n`,
};

/** A record a line. */
export const ndjson: Output = {
  name: 'ndjson',
  extension: '.ndjson',
  mediaType: 'application/x-ndjson',
  separator: '',
  write: (result) => `${toJson(recordOf(result))}\n`,
};
