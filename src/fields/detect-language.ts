import { lexicons } from '../lexicons/index.js';

/** Scripts that one language of the web's news owns; the first that most letters are in decides. */
const scripts: readonly { pattern: RegExp; language: string; share: number }[] = [
  { pattern: /\p{Script=Hangul}/gu, language: 'ko', share: 0.3 },
  // Japanese mixes kana into Han; a little kana in Chinese text is a quotation.
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', share: 0.15 },
  { pattern: /\p{Script=Han}/gu, language: 'zh', share: 0.4 },
  { pattern: /\p{Script=Thai}/gu, language: 'th', share: 0.5 },
  { pattern: /\p{Script=Greek}/gu, language: 'el', share: 0.5 },
  { pattern: /\p{Script=Hebrew}/gu, language: 'he', share: 0.5 },
  { pattern: /\p{Script=Georgian}/gu, language: 'ka', share: 0.5 },
  { pattern: /\p{Script=Armenian}/gu, language: 'hy', share: 0.5 },
  { pattern: /\p{Script=Bengali}/gu, language: 'bn', share: 0.5 },
  { pattern: /\p{Script=Tamil}/gu, language: 'ta', share: 0.5 },
  { pattern: /\p{Script=Telugu}/gu, language: 'te', share: 0.5 },
  { pattern: /\p{Script=Kannada}/gu, language: 'kn', share: 0.5 },
  { pattern: /\p{Script=Malayalam}/gu, language: 'ml', share: 0.5 },
  { pattern: /\p{Script=Gujarati}/gu, language: 'gu', share: 0.5 },
  { pattern: /\p{Script=Gurmukhi}/gu, language: 'pa', share: 0.5 },
  { pattern: /\p{Script=Khmer}/gu, language: 'km', share: 0.5 },
  { pattern: /\p{Script=Myanmar}/gu, language: 'my', share: 0.5 },
  { pattern: /\p{Script=Ethiopic}/gu, language: 'am', share: 0.5 },
];

const neitherLatinNorCyrillic = /[\u0370-\u03ff\u0530-\u1dff\u3040-\ufaff]/g;
const looksAt = 1500;
const fewestHits = 3;
/** How much of the text's words the winner's stop words must be, and how far ahead of the next it must lie. */
const fewestShare = 0.08;
const lead = 1.15;

let languagesOf: Map<string, string[]> | null = null;

function stopWords(): Map<string, string[]> {
  if (languagesOf) return languagesOf;
  languagesOf = new Map();
  for (const { language, stopWords: words } of lexicons) {
    for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
  return languagesOf;
}

/**
 * The language that a text is written in, by its script and its function words; null where they do not tell.
 * A word that several languages own counts for each by its share (Grefenstette, "Comparing two language
 * identification schemes", 1995, with rarity as weight).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, looksAt);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const others = sample.match(neitherLatinNorCyrillic)?.length ?? 0;
  if (others > letters * 0.1)
    for (const { pattern, language, share } of scripts) {
      if ((sample.match(pattern)?.length ?? 0) > letters * share) return language;
    }
  return byStopWords(sample);
}

function byStopWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    const languages = stopWords().get(word);
    for (const language of languages ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 0.5 + 0.5 / languages!.length);
  }
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewestHits || best[1] < words.length * fewestShare) return null;
  return !next || best[1] >= next[1] * lead ? best[0] : null;
}
