import type { Lexicon } from './lexicon.js';

type ListName = Exclude<keyof Lexicon, 'language'>;

/** A lexicon as it is written down: entries parted by commas, months and weekdays by semicolons. What is left out is empty. */
export interface WrittenLexicon extends Partial<Record<ListName, string>> {
  language: string;
}

const listNames: readonly ListName[] = [
  'stopWords',
  'months',
  'weekdays',
  'bylineOpeners',
  'authorJoiners',
  'roles',
  'publishedLabels',
  'modifiedLabels',
  'dateTimeJoiners',
  'clockWords',
  'agencies',
  'chrome',
  'chromeOpeners',
  'trailingHeadings',
  'consent',
  'subscription',
  'legal',
  'noArticle',
  'relativeTime',
  'readingTime',
];

const grouped: ReadonlySet<ListName> = new Set(['months', 'weekdays']);
const texts = new WeakMap<Lexicon, WrittenLexicon>();

/** Line breaks inside an entry are only the file's margin. */
const entriesOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s*,\s*/)
    .map((entry) => (entry.includes('\n') ? entry.replace(/\s+/g, ' ') : entry));

function split(name: ListName, text: string | undefined): readonly string[] | readonly string[][] {
  if (!text) return [];
  return grouped.has(name) ? text.split(';').map(entriesOf) : entriesOf(text);
}

/** Splits a list when it is first read: a page needs few of the thousand, and start-up none. */
const lists: PropertyDescriptorMap = {};
for (const name of listNames) {
  lists[name] = {
    enumerable: true,
    get(this: Lexicon) {
      const value = split(name, texts.get(this)?.[name]);
      Object.defineProperty(this, name, { value, enumerable: true });
      return value;
    },
  };
}
const prototype = Object.defineProperties({}, lists);

/** A lexicon from its written form. */
export function written(text: WrittenLexicon): Lexicon {
  const lexicon: Lexicon = Object.create(prototype, { language: { value: text.language, enumerable: true } });
  texts.set(lexicon, text);
  return lexicon;
}

/** The text of a lexicon's list, entries parted by commas and semicolons; '' where it has none. */
export function writtenList(lexicon: Lexicon, name: ListName): string {
  return texts.get(lexicon)?.[name] ?? '';
}
