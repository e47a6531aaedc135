import { isAscii, isUtf8 } from 'node:buffer';
import type { Warning } from '../types.js';
import { charsetNamed } from './charset-labels.js';
import { declaredCharset } from './declared-charset.js';
import { guessCharset } from './guess-charset.js';
import { decodeLegacy } from './legacy-decoder.js';
import { utf16WithoutBom } from './utf16.js';
import { wideMarkOf } from './wide-mark.js';

export interface DecodedText {
  text: string;
  /** The WHATWG name, lower case, of what the bytes were read as; of UTF-32, which it leaves out, `utf-32le` or `utf-32be`. */
  charset: string;
  warnings: Warning[];
}

const ESCAPE = 0x1b;

/** ISO-2022-JP's way into kanji: no other text has it. */
const kanjiShift = /\x1b\$[@B]/;

/** A declared legacy charset is not believed where it leaves more than this share of the characters unread. */
const MOST_UNREADABLE = 0.1;

/** This many valid multi-byte characters for each broken byte say UTF-8 whatever is declared: chance gives far fewer. */
const UTF8_OVER_DECLARATION = 10;

/**
 * Decodes a page. In order: byte order mark; UTF-16 by its zero bytes; valid UTF-8 (also against a declaration,
 * since saved pages keep that of their old encoding); UTF-8 but for a few bytes; the charset stated outside; the one
 * declared inside; UTF-8 with more broken bytes; a guess.
 *
 * @param charset      stated outside the bytes, as an HTTP header does; any label, null where none is
 * @param options.html false where markup in the bytes declares nothing (a text dump); true unless said
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null, options: { html?: boolean } = {}): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const utf16 = utf16WithoutBom(bytes);
  if (utf16 !== null) return decoded(new TextDecoder(utf16).decode(bytes), utf16);
  const valid = isUtf8(bytes);
  if (valid && !bytes.includes(ESCAPE)) return exact(utf8Text(bytes));
  const declared = [
    charset === null ? null : charsetNamed(charset),
    options.html === false ? null : declaredCharset(bytes),
  ].filter((name) => name !== null);
  return valid ? decodeWithEscapes(bytes, declared) : decodeBroken(bytes, declared);
}

/** Text behind a byte order mark; null where there is none. */
function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = utf8Text(bytes.subarray(3));
    return isUtf8(bytes) ? exact(text) : decoded(text, 'utf-8');
  }
  const wide = wideMarkOf(bytes);
  if (wide === null) return null;
  return decoded(wide.startsWith('utf-32') ? decodeLegacy(bytes, wide) : new TextDecoder(wide).decode(bytes), wide);
}

/** ASCII with escape characters is a terminal's log or ISO-2022-JP, which is ASCII by its bytes. */
function decodeWithEscapes(bytes: Uint8Array, declared: readonly string[]): DecodedText {
  const text = utf8Text(bytes);
  if (!isAscii(bytes) || !kanjiShift.test(text)) return exact(text);
  const japanese = decoded(decodeLegacy(bytes, 'iso-2022-jp'), 'iso-2022-jp');
  if (!declared.includes('iso-2022-jp')) japanese.warnings.push(guessWarning('iso-2022-jp'));
  return japanese;
}

/** Bytes that are not UTF-8 from end to end. */
function decodeBroken(bytes: Uint8Array, declared: readonly string[]): DecodedText {
  const text = utf8Text(bytes);
  const broken = countUnread(text);
  const multiByte = countNonAscii(text) - broken;
  if (multiByte >= broken * UTF8_OVER_DECLARATION) return decoded(text, 'utf-8');
  for (const name of declared) {
    if (name === 'utf-8') continue;
    const legacy = name.startsWith('utf-16') ? new TextDecoder(name).decode(bytes) : decodeLegacy(bytes, name);
    if (countUnread(legacy) <= countNonAscii(legacy) * MOST_UNREADABLE) return decoded(legacy, name);
  }
  if (multiByte > broken) return decoded(text, 'utf-8');
  const guess = guessCharset(bytes);
  const guessed = decoded(decodeLegacy(bytes, guess), guess);
  return { ...guessed, warnings: [guessWarning(guess), ...guessed.warnings] };
}

function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Valid UTF-8: a U+FFFD in it is the page's own. */
function exact(text: string): DecodedText {
  return { text, charset: 'utf-8', warnings: [] };
}

function decoded(text: string, charset: string): DecodedText {
  const unread = countUnread(text);
  const message = `${unread} broken byte sequence${unread === 1 ? '' : 's'} in ${charset} became U+FFFD`;
  return { text, charset, warnings: unread === 0 ? [] : [{ code: 'decoding-replaced-bytes', message }] };
}

function guessWarning(charset: string): Warning {
  return { code: 'charset-guessed', message: `no charset is declared that fits the bytes: read as ${charset}` };
}

function countUnread(text: string): number {
  return text.split('\ufffd').length - 1;
}

function countNonAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
