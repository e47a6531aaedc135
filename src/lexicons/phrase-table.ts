import { accentlessFolds } from './characters.js';
import { lexiconOf, lexicons } from './index.js';
import type { Lexicon } from './lexicon.js';
import { Words } from './words.js';
import { writtenList } from './written.js';

/** What a phrase is; a phrase may be several things in several languages. */
export const Kind = {
  chrome: 1,
  opener: 2,
  /** An opener only where a colon follows: "photo:", but not "Photo albums". */
  openerWithColon: 4,
  trailing: 8,
  consent: 16,
  subscription: 32,
  legal: 64,
  noArticle: 128,
  byline: 256,
  published: 512,
  modified: 1024,
  relative: 2048,
  /** What may stand between a day and a time, or behind the time. */
  clock: 4096,
  reading: 8192,
  month: 16384,
} as const;

/** A phrase that, alone on a line, makes the line chrome. */
export const lineKinds = Kind.chrome | Kind.trailing | Kind.consent | Kind.subscription | Kind.legal;

const lists = [
  ['chrome', Kind.chrome],
  ['chromeOpeners', Kind.opener],
  ['trailingHeadings', Kind.trailing],
  ['consent', Kind.consent],
  ['subscription', Kind.subscription],
  ['legal', Kind.legal],
  ['noArticle', Kind.noArticle],
  ['bylineOpeners', Kind.byline],
  ['publishedLabels', Kind.published],
  ['modifiedLabels', Kind.modified],
  ['relativeTime', Kind.relative],
  ['dateTimeJoiners', Kind.clock],
  ['clockWords', Kind.clock],
  ['readingTime', Kind.reading],
  ['months', Kind.month],
] as const;

/** Languages whose capitals are often printed without accents; both forms of their phrases are known. */
const bareCapitals: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it', 'el', 'ro', 'ca']);
const accented = /[\u00c0-\u024f\u0370-\u03ff]/;
/** Lists by which numbers become dates: "marco" is a name, "março" a month. */
const exact: ReadonlySet<number> = new Set([Kind.month, Kind.relative, Kind.clock]);

/** Of a state that is reached by no whole phrase, only by the beginning of one. */
const reached = 1 << 30;
const colon = 0x3a;

/**
 * A trie over words (Fredkin, "Trie memory", 1960), held in one open hash table: a state is the hash of the words that
 * lead to it. Two hashes of 32 bits make a false hit as likely as a broken memory cell, and building it takes
 * milliseconds where maps of strings take a hundred.
 */
class PhraseTable {
  readonly #checks: Int32Array;
  readonly #kinds: Int32Array;
  readonly #mask: number;

  /** @param entries no fewer than there are phrases and beginnings of phrases; three slots each keep the searches short */
  constructor(entries: number) {
    const size = 2 ** Math.ceil(Math.log2(entries * 3));
    this.#checks = new Int32Array(size);
    this.#kinds = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The kinds of the phrase with these hashes, with `reached` set; 0 where no phrase begins so. */
  find(first: number, second: number): number {
    return this.#kinds[this.#slotOf(first, second)]!;
  }

  /**
   * Adds the entries of a list, which commas and semicolons part, and their beginnings.
   * One loop without calls, for the reason that `Words.read` is one.
   */
  addAll(words: Words, kind: number): void {
    const checks = this.#checks;
    const kinds = this.#kinds;
    const { text, count, parted, ends, first: firsts, second: seconds } = words;
    const mask = this.#mask;
    let first = 0;
    let second = 0;
    for (let i = 0; i < count; i++) {
      if (parted[i] === 1) first = second = 0;
      first = ((first << 9) | (first >>> 23)) ^ firsts[i]!;
      second = ((second << 13) | (second >>> 19)) ^ seconds[i]!;
      let slot = (first ^ (first >>> 15)) & mask;
      while (kinds[slot] !== 0 && checks[slot] !== second) slot = (slot + 1) & mask;
      checks[slot] = second;
      let own = reached;
      if (i + 1 === count || parted[i + 1] === 1) {
        own |= kind === Kind.opener && text.charCodeAt(ends[i]!) === colon ? Kind.openerWithColon : kind;
      }
      kinds[slot]! |= own;
    }
  }

  #slotOf(first: number, second: number): number {
    let slot = (first ^ (first >>> 15)) & this.#mask;
    while (this.#kinds[slot] !== 0 && this.#checks[slot] !== second) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Hashes of a phrase from those of its beginning and its next word. */
export const extendFirst = (hash: number, word: number): number => ((hash << 9) | (hash >>> 23)) ^ word;
export const extendSecond = (hash: number, word: number): number => ((hash << 13) | (hash >>> 19)) ^ word;

/** Built when first asked for; lexicons never change. */
const tables = new Map<string, PhraseTable>();

/**
 * The phrases that a page in the given language may print: its own, and those of English and of no language, which
 * chrome is written in everywhere. Without a lexicon, those of all languages. A page's table costs a tenth of all.
 */
export function phraseTable(lexicon?: Lexicon): PhraseTable {
  const key = lexicon?.language ?? '';
  let table = tables.get(key);
  if (!table) {
    table = buildTable(lexicon ? new Set([lexiconOf(null), lexiconOf('en'), lexicon]) : new Set(lexicons));
    tables.set(key, table);
  }
  return table;
}

function buildTable(chosen: ReadonlySet<Lexicon>): PhraseTable {
  const texts = [...chosen].flatMap((lexicon) => lists.map(([list]) => writtenList(lexicon, list).length));
  const words = new Words(Math.max(...texts) + 1);
  // A word takes four characters or more with the sign behind it, and is at most one beginning of a phrase, or two
  // where it is added without its accents too.
  const table = new PhraseTable(texts.reduce((sum, length) => sum + length, 0) / 2);
  for (const lexicon of chosen) addLexicon(table, lexicon, words);
  return table;
}

function addLexicon(to: PhraseTable, lexicon: Lexicon, words: Words): void {
  for (const [list, kind] of lists) {
    const text = writtenList(lexicon, list);
    words.read(text);
    to.addAll(words, kind);
    if (!bareCapitals.has(lexicon.language) || exact.has(kind) || !accented.test(text)) continue;
    words.read(text, accentlessFolds());
    to.addAll(words, kind);
  }
}
