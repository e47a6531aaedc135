import { basename } from 'node:path';
import type { Extraction } from '../types.js';
import type { ReadInput } from './sink.js';

/** Longest base name in bytes: with a number, an extension and a name in decomposed form it stays under 255. */
const longestName = 120;

/** Device names on Windows, whatever extension follows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** What a file is called when nothing better is known. */
const nameless = 'article';

/** Extensions that say how the input was written, not what it is called. */
const inputExtension = /\.(?:html?|xhtml|txt|text|md|markdown|ndjson|jsonl)$/i;

/**
 * The base name, without extension, of the file that an article goes to: the input's own name; for a record within a
 * file its `id`; for standard input the article's title.
 */
export function fileNameFor({ record }: Extraction, input: ReadInput): string {
  const within = /^(.*):(\d+)$/s.exec(input.source);
  const candidates = [
    typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : '',
    /^-(?::\d+)?$/.test(input.source) ? (record.title ?? '') : '',
    within ? `${stem(within[1]!)}-${within[2]}` : stem(input.source),
  ];
  return candidates.map(safeName).find((name) => name !== '') ?? nameless;
}

function stem(source: string): string {
  return basename(source).replace(/\.gz$/i, '').replace(inputExtension, '');
}

/**
 * A text as a name that is one component of a path on every system: letters, digits, marks, `.`, `_` and `-`, no leading
 * dot, no reserved name, at most 120 bytes. '' where nothing is left.
 */
export function safeName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[-.]+/, '');
  const cut = cutToBytes(name, longestName).replace(/[-.]+$/, '');
  return reserved.test(cut) ? `_${cut}` : cut;
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let end = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > limit) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** Hands out each name once: a name that was given, in either case, gets `-2`, `-3` and so on, in the order of asking. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
