import { lexicons } from '../lexicons/index.js';
import { pattern } from './pattern.js';

/** Scripts that one language of the web's news owns; the first that most letters are in decides. */
const scripts: readonly { letters: RegExp; language: string; share: number }[] = [
  { letters: /[\u1100-\u11ff\uac00-\ud7a3]/g, language: 'ko', share: 0.3 },
  // Japanese mixes kana into Han; a little kana in Chinese text is a quotation.
  { letters: /[\u3041-\u30ff]/g, language: 'ja', share: 0.15 },
  { letters: /[\u3400-\u9fff\uf900-\ufaff]/g, language: 'zh', share: 0.4 },
  { letters: /[\u0e00-\u0e7f]/g, language: 'th', share: 0.5 },
  { letters: /[\u0370-\u03ff\u1f00-\u1fff]/g, language: 'el', share: 0.5 },
  { letters: /[\u0590-\u05ff]/g, language: 'he', share: 0.5 },
  { letters: /[\u10a0-\u10ff]/g, language: 'ka', share: 0.5 },
  { letters: /[\u0530-\u058f]/g, language: 'hy', share: 0.5 },
  { letters: /[\u0980-\u09ff]/g, language: 'bn', share: 0.5 },
  { letters: /[\u0b80-\u0bff]/g, language: 'ta', share: 0.5 },
  { letters: /[\u0c00-\u0c7f]/g, language: 'te', share: 0.5 },
  { letters: /[\u0c80-\u0cff]/g, language: 'kn', share: 0.5 },
  { letters: /[\u0d00-\u0d7f]/g, language: 'ml', share: 0.5 },
  { letters: /[\u0a80-\u0aff]/g, language: 'gu', share: 0.5 },
  { letters: /[\u0a00-\u0a7f]/g, language: 'pa', share: 0.5 },
  { letters: /[\u1780-\u17ff]/g, language: 'km', share: 0.5 },
  { letters: /[\u1000-\u109f]/g, language: 'my', share: 0.5 },
  { letters: /[\u1200-\u139f]/g, language: 'am', share: 0.5 },
];

const neitherLatinNorCyrillic = /[\u0370-\u03ff\u0530-\u1dff\u3040-\ufaff]/g;
const looksAt = 1500;
const fewestHits = 3;
/** How much of the text's words the winner's stop words must be, and how far ahead of the next it must lie. */
const fewestShare = 0.08;
const lead = 1.15;

/** The lexicons that own a word, by their places in the list. */
let ownersOf: Map<string, number[]> | null = null;

function stopWords(): ReadonlyMap<string, readonly number[]> {
  if (ownersOf) return ownersOf;
  ownersOf = new Map();
  for (const [at, { stopWords: words }] of lexicons.entries()) {
    for (const word of words) {
      const owners = ownersOf.get(word);
      if (owners) owners.push(at);
      else ownersOf.set(word, [at]);
    }
  }
  return ownersOf;
}

/**
 * The language that a text is written in, by its script and its function words; null where they do not tell.
 * A word that several languages own counts for each by its share (Grefenstette, "Comparing two language
 * identification schemes", 1995, with rarity as weight).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, looksAt);
  const letters = sample.replace(pattern('g')`[^\p{L}]+`, '').length;
  if (letters < 20) return null;
  const others = sample.match(neitherLatinNorCyrillic)?.length ?? 0;
  if (others > letters * 0.1)
    for (const { letters: own, language, share } of scripts) {
      if ((sample.match(own)?.length ?? 0) > letters * share) return language;
    }
  return byStopWords(sample);
}

function byStopWords(sample: string): string | null {
  const words = sample.toLowerCase().match(pattern('g')`[\p{L}\p{M}'’]+`) ?? [];
  const owned = stopWords();
  const hits = new Float64Array(lexicons.length);
  for (const word of words) {
    const owners = owned.get(word);
    if (!owners) continue;
    for (const owner of owners) hits[owner]! += 0.5 + 0.5 / owners.length;
  }
  const [first, second] = [...hits.keys()].sort((a, b) => hits[b]! - hits[a]!);
  const best = hits[first!]!;
  if (best < fewestHits || best < words.length * fewestShare) return null;
  return best >= hits[second!]! * lead ? lexicons[first!]!.language : null;
}
