import type { Warning } from '../types.js';
import { byteOfWindows1251, byteOfWindows1252 } from './single-byte-tables.js';

/**
 * Repairs UTF-8 that an earlier program read as windows-1252, Latin-1 or windows-1251 ("donâ€™t", "cafÃ©",
 * "РџСЂРёРІРµС‚"), once or several times over. The idea is ftfy's (R. Speer): such text is recognised by being valid
 * UTF-8 once encoded back. Repaired is only what cannot be meant as it stands.
 */
export interface RepairedText {
  text: string;
  /** Characters that were put right. */
  repaired: number;
  /** What to tell the reader; null where nothing was repaired, or nothing but scripts and style sheets. */
  warning: Warning | null;
}

/** What the bytes 0x80–0xBF, which continue a character, look like in windows-1252 and in Latin-1. */
const LATIN_TAIL = '\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** The same in windows-1251. */
const CYRILLIC_TAIL = '\\x98\\xa0¤¦§©«¬\\xad®°±µ¶·»ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґё№єјЅѕї';

/** The cheap test that nearly every text stops at. */
const suspicious = new RegExp(`[Â-ßðâã][${LATIN_TAIL}]|[à-ï][${LATIN_TAIL}]{2}|[РС][${CYRILLIC_TAIL}]|вЂ`);

/** One broken character: a lead and as many tails as it announces. `â€�` is a quote whose last byte has no character. */
const LATIN_CHARACTER = `(?:[Â-ß][${LATIN_TAIL}]|[à-ï][${LATIN_TAIL}]{2}|[ð-ô][${LATIN_TAIL}]{3}|â€\\ufffd)`;
const latinRun = new RegExp(`${LATIN_CHARACTER}+`, 'g');
const CYRILLIC_CHARACTER = `(?:[РС][${CYRILLIC_TAIL}]|вЂ[${CYRILLIC_TAIL}]|В[«»\\xa0])`;
/** Whole words only: "Рік" is good Ukrainian. */
const cyrillicRun = new RegExp(`(?<![\\u0400-\\u04ff])${CYRILLIC_CHARACTER}+(?![\\u0400-\\u04ff])`, 'g');

/** Punctuation, currency and emoji, and signs behind the Â of Latin-1's second half: they mean nothing in any language. */
const meaninglessLatin = /â€[^\s]|â‚¬|â„¢|â†[\x90-\x99’‘™]|ðŸ|(?<!\p{Lu})Â[\xa0-\xbf]/u;
/** "cafÃ©", "MÃ¼ller": a capital with a symbol inside a word. */
const capitalInWord = new RegExp(`(?<=\\p{Ll})[ÂÃÄÅ][${LATIN_TAIL}]|Ã[\\xa1-\\xbf](?=\\p{Ll})`, 'u');
const meaninglessCyrillic = new RegExp(`вЂ[“”™њќ¦]|(?:[РС][${CYRILLIC_TAIL}]){3}`);

/** Good text that happens to decode: a capital before a closing quote („FPÖ“, „SPÅ“), punctuation after an accent (« café…»). */
const plausibleEnd = /^(?:[ÄÅÖØÜ×ß][“”‘’»…–—]|[àáèéêìí][\xa0»“”‘’…]{2})$/;

/** A page that speaks of encodings shows broken text on purpose. */
const aboutEncodings =
  /mojibake|utf-?8|charset|character (?:encoding|set)|unicode|windows-125\d|iso-?8859|latin-?1\b|кодировк|кракозябр|zeichensatz|文字化け|乱码|亂碼/i;
const scripts = /<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)|$)/gi;
const tags = /<[^<>]*>/g;

/** Text broken more often than this is not text any more. */
const MOST_ROUNDS = 3;

/** Repairs broken text where that is certain; the text itself where nothing is. */
export function repairMojibake(text: string): RepairedText {
  let current = text;
  let repaired = 0;
  for (let round = 0; round < MOST_ROUNDS && suspicious.test(current); round++) {
    if (round === 0 && aboutEncodings.test(text.replace(scripts, '').replace(tags, ''))) break;
    const latin = repairRuns(current, latinRun, isCertainLatin, byteOfWindows1252);
    const cyrillic = repairRuns(latin.text, cyrillicRun, isCertainCyrillic, byteOfWindows1251);
    const count = latin.count + cyrillic.count;
    if (count === 0) break;
    // A second round takes what the first one gave: the same characters.
    repaired = Math.max(repaired, count);
    current = cyrillic.text;
  }
  const message = `put ${repaired} character${repaired === 1 ? '' : 's'} right that an earlier wrong decoding had broken`;
  const isTold = repaired > 0 && current.replace(scripts, '') !== text.replace(scripts, '');
  return { text: current, repaired, warning: isTold ? { code: 'mojibake-repaired', message } : null };
}

interface Run {
  text: string;
  /** The text up to and after it. */
  before: string;
  after: string;
  decoded: string;
}

/** Repairs every run that decodes, if at least one of them can be nothing else. */
function repairRuns(
  text: string,
  pattern: RegExp,
  isCertain: (run: Run) => boolean,
  byteOf: (character: string) => number | null,
): { text: string; count: number } {
  const runs = new Map<number, Run>();
  for (const match of text.matchAll(pattern)) {
    const decoded = decodeRun(match[0], byteOf);
    if (decoded === null) continue;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    runs.set(match.index, { text: match[0], before, after: text.slice(end, end + 1), decoded });
  }
  if (![...runs.values()].some(isCertain)) return { text, count: 0 };
  let count = 0;
  const repaired = text.replace(pattern, (run, offset: number) => {
    const found = runs.get(offset);
    if (found === undefined || isPlausible(found)) return run;
    count += [...found.decoded].length;
    return found.decoded;
  });
  return { text: repaired, count };
}

/** The run as UTF-8; null where it is none. */
function decodeRun(run: string, byteOf: (character: string) => number | null): string | null {
  const bytes: number[] = [];
  for (const character of run) {
    // Windows-1252 has no character for 0x9D, the last byte of a closing quote.
    const byte = character === '\ufffd' ? 0x9d : byteOf(character);
    if (byte === null) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function isCertainLatin({ text, before, after, decoded }: Run): boolean {
  const context = before + text + after;
  return meaninglessLatin.test(context) || capitalInWord.test(context) || [...decoded].length >= 3 || text.length >= 6;
}

function isCertainCyrillic({ text }: Run): boolean {
  return meaninglessCyrillic.test(text);
}

function isPlausible({ text, before }: Run): boolean {
  return plausibleEnd.test(text) && (text.length === 3 || /[×ß]/.test(text) || /[\p{Lu}\d„“"]/u.test(before));
}
