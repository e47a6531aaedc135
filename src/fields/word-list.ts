import { lexicons } from '../lexicons/index.js';
import type { Lexicon } from '../lexicons/lexicon.js';
import { writtenList } from '../lexicons/written.js';

type ListName = Parameters<typeof writtenList>[1];

/**
 * The words of one kind in all languages, searched as the text they are written in: a page asks for a few dozen of
 * thousands, and a search costs less than any table of them. Answers are kept.
 */
export class WordList {
  readonly #names: readonly ListName[];
  readonly #fold: (text: string) => string;
  readonly #found = new Map<string, number>();
  #texts: readonly string[] | null = null;

  /** @param fold applied to the lists; words are asked for as folded */
  constructor(names: readonly ListName[], fold: (text: string) => string = (text) => text) {
    this.#names = names;
    this.#fold = fold;
  }

  has(word: string): boolean {
    return this.groupOf(word) !== 0;
  }

  /** In which of its list's groups (months, weekdays) a word stands, from 1; 0 where no language has it. */
  groupOf(word: string): number {
    let group = this.#found.get(word);
    if (group === undefined) {
      group = /[,;]/.test(word) || word.trim() === '' ? 0 : this.#search(word);
      if (this.#found.size > mostKept) this.#found.clear();
      this.#found.set(ownCopy(word), group);
    }
    return group;
  }

  #search(word: string): number {
    this.#texts ??= lexicons.flatMap((lexicon) => this.#names.map((name) => this.#fold(listText(lexicon, name))));
    for (const text of this.#texts) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isEntry(text, at, at + word.length)) return text.slice(0, at).split(';').length;
      }
    }
    return 0;
  }
}

const mostKept = 5000;

/** A word cut from a page is a view of the page's text, which would live as long as the word is kept. */
const ownCopy = (word: string): string => ` ${word}`.slice(1);

/** A list on one line; line breaks in it are only the file's margin. */
function listText(lexicon: Lexicon, name: ListName): string {
  return writtenList(lexicon, name).trim().replace(/\n\s*/g, ' ');
}

/** Whether `[start, end)` is all that stands between two commas or semicolons. */
function isEntry(text: string, start: number, end: number): boolean {
  const before = start === 0 || text[start - 1] === ';' || text[start - 1] === ',' || isAfterSeparator(text, start);
  return before && (end === text.length || text[end] === ',' || text[end] === ';');
}

function isAfterSeparator(text: string, start: number): boolean {
  return text[start - 1] === ' ' && (text[start - 2] === ',' || text[start - 2] === ';');
}
