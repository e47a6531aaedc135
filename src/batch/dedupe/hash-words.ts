import { classOfCodePoint, classOfUnit, IN_WORD, INVISIBLE, WHOLE_WORD } from './character-class.js';

/** A text's words in order, each as a hash. The arrays are longer than the text, and the next text overwrites them. */
export interface WordHashes {
  hashes: Uint32Array;
  /** 1 where the word is one character of a script without spaces. */
  characters: Uint8Array;
  count: number;
  /** Words as a reader counts them, of which two such characters make about one. */
  readerCount: number;
}

/** Constants of FNV-1a with 32 bits. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A reader of texts' words that keeps its buffers. Width, ligatures and the like (NFKC), case, white space, punctuation
 * and what is drawn as nothing do not count: typographic quotes and other line breaks change no word.
 */
export function wordHasher(): (text: string) => WordHashes {
  let hashes = new Uint32Array(4096);
  let characters = new Uint8Array(4096);
  return (text) => {
    const folded = text.normalize('NFKC').toLowerCase();
    if (hashes.length < folded.length) {
      hashes = new Uint32Array(folded.length * 2);
      characters = new Uint8Array(folded.length * 2);
    }
    return hashWords(folded, hashes, characters);
  };
}

function hashWords(text: string, hashes: Uint32Array, characters: Uint8Array): WordHashes {
  let count = 0;
  let whole = 0;
  let hash = FNV_OFFSET;
  let isInside = false;
  const add = (isCharacter: number) => {
    hashes[count] = hash;
    characters[count++] = isCharacter;
    hash = FNV_OFFSET;
    isInside = false;
  };
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length;
    if (isPair) unit = text.codePointAt(i++)!;
    const kind = isPair ? classOfCodePoint(unit) : classOfUnit(unit);
    if (kind === INVISIBLE) continue;
    if (isInside && kind !== IN_WORD) add(0);
    if (kind !== IN_WORD && kind !== WHOLE_WORD) continue;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
    isInside = true;
    if (kind !== WHOLE_WORD) continue;
    add(1);
    whole++;
  }
  if (isInside) add(0);
  return { hashes, characters, count, readerCount: count - whole / 2 };
}
