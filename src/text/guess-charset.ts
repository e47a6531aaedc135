import { decodeLegacy } from './legacy-decoder.js';
import { type LetterProfile, letterProfiles } from './letter-profiles.js';

/** How much of the text beyond ASCII decides. */
const SAMPLE_CHARACTERS = 4000;

/** A word with bytes beyond ASCII; in no charset are white space and angle brackets part of a longer character. */
const legacyWord = /[^\t\n\f\r <>]*[\x80-\xff][^\t\n\f\r <>]*/g;
/** Layout by no-break spaces, which are letters in DOS Cyrillic: says nothing. */
const onlyNoBreakSpaces = /^\xa0+$/;
const declaredLanguage = /<html\s[^>]*?lang\s*=\s*["']?([a-z]{2})/i;

/** Typography of every language, which the windows charsets have at the same bytes and others do not have. */
const typography = '’“”–—…«»„‘‚•·€°©®™§¿¡№×½£´¶\u00a0\u00ad';
const letter = /[\p{L}\p{M}]/u;
const latinLetter = /\p{Script=Latin}/u;

/** Pages that declare nothing are in windows-1252 more often than in anything else, and hardly ever in DOS Cyrillic. */
const priors: Readonly<Record<string, number>> = { 'windows-1252': 0, ibm866: -25 };
const OTHER_PRIOR = -8;

const undecoded = /[\x80-\x9f\ufffd\ue000-\uf8ff]/;

/** Natural logarithms of how probable a character is. */
const odds = {
  ascii: -3.4,
  typography: -6,
  /** In Latin script a good part of what is beyond ASCII. */
  latinTypography: -4,
  rareLatin: -6.2,
  rareLetter: -9.5,
  symbol: -9.5,
  undecoded: -14,
  /** What an unlikely neighbourhood costs in addition. */
  upperCase: -2,
  upperAfterLower: -4,
  mixedScripts: -3,
  symbolInWord: -4,
  declaredLanguage: 6,
} as const;

/**
 * The legacy charset in which the bytes read most like some language: each charset is tried with the letter
 * frequencies of each language that was written in it (naive Bayes). Bytes must hold some beyond ASCII.
 */
export function guessCharset(bytes: Uint8Array): string {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const sample = sampleWords(page);
  const language = declaredLanguage.exec(page.slice(0, 4096))?.[1]?.toLowerCase();
  const texts = new Map<string, string>();
  let best = { charset: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const profile of letterProfiles) {
    const logarithms = logarithmsOf(profile);
    const bonus = language !== undefined && profile.languages.includes(language) ? odds.declaredLanguage : 0;
    for (const charset of profile.charsets) {
      const text = texts.get(charset) ?? decodeLegacy(sample, charset);
      texts.set(charset, text);
      const score = scoreText(text, logarithms, profile.latin) + bonus + (priors[charset] ?? OTHER_PRIOR);
      if (score > best.score) best = { charset, score };
    }
  }
  return best.charset;
}

function sampleWords(page: string): Uint8Array {
  const words: string[] = [];
  let length = 0;
  for (const [word] of page.matchAll(legacyWord)) {
    if (onlyNoBreakSpaces.test(word)) continue;
    words.push(word.slice(0, SAMPLE_CHARACTERS));
    length += word.length + 1;
    if (length > SAMPLE_CHARACTERS) break;
  }
  return Buffer.from(words.join(' '), 'latin1');
}

/** Frequencies fall with the rank, by Zipf's law. */
function logarithmsOf({ letters, share, latin }: LetterProfile): Map<string, number> {
  const ranked = Array.from(letters, (character, rank) => ({ character, weight: 1 / (rank + 3) }));
  const sum = ranked.reduce((total, { weight }) => total + weight, 0);
  const typographicOdds = latin ? odds.latinTypography : odds.typography;
  const typographic = Array.from(typography, (character) => [character, typographicOdds] as const);
  return new Map([
    ...typographic,
    ...ranked.map(({ character, weight }) => [character, Math.log((share * weight) / sum)] as const),
  ]);
}

function scoreText(text: string, logarithms: ReadonlyMap<string, number>, latin: boolean): number {
  let score = 0;
  let before = ' ';
  for (const character of text) {
    score += character < '\x80' ? odds.ascii : scoreCharacter(character, logarithms, latin);
    score += scoreNeighbours(before, character, latin);
    before = character;
  }
  return score;
}

function scoreCharacter(character: string, logarithms: ReadonlyMap<string, number>, latin: boolean): number {
  const lower = character.toLowerCase();
  const known = logarithms.get(lower);
  const shift = lower === character ? 0 : odds.upperCase;
  if (known !== undefined) return known + shift;
  if (undecoded.test(character)) return odds.undecoded;
  if (!letter.test(character)) return odds.symbol;
  return shift + (latin && latinLetter.test(character) ? odds.rareLatin : odds.rareLetter);
}

/** What stands beside what: the second character's neighbourhood, where one of the two is beyond ASCII. */
function scoreNeighbours(before: string, character: string, latin: boolean): number {
  if ((before < '\x80' && character < '\x80') || !letter.test(before)) return 0;
  if (!letter.test(character)) return character < '\x80' || typography.includes(character) ? 0 : odds.symbolInWord;
  const mixed = (before < '\x80' || character < '\x80') && !latin ? odds.mixedScripts : 0;
  const shouts =
    before === before.toLowerCase() && character !== character.toLowerCase() && before !== before.toUpperCase();
  return mixed + (shouts ? odds.upperAfterLower : 0);
}
