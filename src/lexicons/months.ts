import { lexiconOf, lexicons } from './index.js';
import type { Lexicon } from './lexicon.js';

let everywhere: Map<string, number> | null = null;
const perLanguage = new WeakMap<Lexicon, Map<string, number>>();

function namesOf(lexicon: Lexicon): Map<string, number> {
  let names = perLanguage.get(lexicon);
  if (!names) {
    names = new Map();
    for (const [index, forms] of lexicon.months.entries()) for (const form of forms) names.set(form, index + 1);
    perLanguage.set(lexicon, names);
  }
  return names;
}

/** Names that languages disagree on take the month of the language that stands first in `lexicons`. */
function allNames(): Map<string, number> {
  if (everywhere) return everywhere;
  everywhere = new Map();
  for (const lexicon of lexicons) {
    for (const [name, month] of namesOf(lexicon)) if (!everywhere.has(name)) everywhere.set(name, month);
  }
  return everywhere;
}

/**
 * The month that a name or abbreviation means.
 * @param word lower-cased, without the point of an abbreviation
 * @param language BCP 47; its own names win ("listopad" is October in Croatian, November in Polish and Czech)
 * @returns 1–12, or null where no language has such a month
 */
export function monthOf(word: string, language: string | null = null): number | null {
  const own = language === null ? undefined : namesOf(lexiconOf(language)).get(word);
  return own ?? allNames().get(word) ?? null;
}

/** The month that a name means in the first of all languages that has it: 1–12, or null. */
export const monthNumber = (word: string): number | null => monthOf(word);
