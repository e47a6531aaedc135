import { arabic } from './ar.js';
import { bulgarian } from './bg.js';
import { bengali } from './bn.js';
import { catalan } from './ca.js';
import { czech } from './cs.js';
import { danish } from './da.js';
import { german } from './de.js';
import { greek } from './el.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { estonian } from './et.js';
import { persian } from './fa.js';
import { finnish } from './fi.js';
import { french } from './fr.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { croatian } from './hr.js';
import { hungarian } from './hu.js';
import { indonesian } from './id.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import { korean } from './ko.js';
import type { Lexicon } from './lexicon.js';
import { lithuanian } from './lt.js';
import { latvian } from './lv.js';
import { norwegian } from './nb.js';
import { dutch } from './nl.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { romanian } from './ro.js';
import { russian } from './ru.js';
import { slovak } from './sk.js';
import { slovenian } from './sl.js';
import { serbian } from './sr.js';
import { swedish } from './sv.js';
import { thai } from './th.js';
import { turkish } from './tr.js';
import { ukrainian } from './uk.js';
import { universal } from './universal.js';
import { vietnamese } from './vi.js';
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
  bulgarian,
  bengali,
  catalan,
  czech,
  danish,
  greek,
  estonian,
  persian,
  finnish,
  hebrew,
  hindi,
  croatian,
  hungarian,
  indonesian,
  korean,
  lithuanian,
  latvian,
  norwegian,
  romanian,
  slovak,
  slovenian,
  serbian,
  swedish,
  thai,
  vietnamese,
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
