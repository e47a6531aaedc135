import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import type { Lexicon } from './lexicon.js';
import { dutch } from './nl.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { russian } from './ru.js';
import { turkish } from './tr.js';
import { ukrainian } from './uk.js';
import { universal } from './universal.js';
import { chinese } from './zh.js';

/** All lexicons, the most read languages first: where languages disagree on a word, the first that has it wins. */
export const lexicons: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  turkish,
  arabic,
  japanese,
  chinese,
  universal,
];

const byLanguage: ReadonlyMap<string, Lexicon> = new Map(lexicons.map((lexicon) => [lexicon.language, lexicon]));

/** Subtags that pages use for a language that has a lexicon under another. */
const sameAs: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  bs: 'hr',
  sh: 'hr',
  yue: 'zh',
  cn: 'zh',
  ms: 'id',
};

/** The lexicon of a BCP 47 tag by its primary subtag ("de-AT"); the universal one where there is none. */
export function lexiconOf(language: string | null): Lexicon {
  const subtag = language?.toLowerCase().split(/[-_]/, 1)[0] ?? 'und';
  return byLanguage.get(sameAs[subtag] ?? subtag) ?? universal;
}
