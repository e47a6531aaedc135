import { createRequire } from 'node:module';

/**
 * Decoders of everything that is not UTF-8 or UTF-16: `iconv-lite`, because Node's own decoders are wrong or absent
 * for some (windows-1252 in Node 20, HKSCS in Big5, UHC in EUC-KR, ISO-8859-16) and differ with the ICU that
 * Node was built with. It is required when the first legacy byte asks for it: its tables cost every start 6 ms otherwise.
 */
type Iconv = typeof import('iconv-lite');

let iconv: Iconv | null = null;

/** iconv-lite's names where they are not the standard's. */
const iconvNames: Readonly<Record<string, string>> = { 'x-mac-cyrillic': 'maccyrillic' };

/**
 * @param bytes   text in a legacy charset
 * @param charset one of the names that `charsetNamed` gives, or `utf-32le`, `utf-32be`
 * @returns the text, with U+FFFD for what the charset does not hold
 */
export function decodeLegacy(bytes: Uint8Array, charset: string): string {
  // The one stateful charset of the web; iconv-lite has none.
  if (charset === 'iso-2022-jp') return new TextDecoder(charset).decode(bytes);
  iconv ??= createRequire(import.meta.url)('iconv-lite') as Iconv;
  const text = iconv.decode(bytes, iconvNames[charset] ?? charset);
  // Of UTF-32 it takes half a surrogate pair for a character.
  return charset.startsWith('utf-32') ? text.replace(/\p{Cs}/gu, '\ufffd') : text;
}
