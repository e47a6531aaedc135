import { lexiconOf, lexicons } from '../../lexicons/index.js';
import type { Lexicon } from '../../lexicons/lexicon.js';
import { pattern } from '../pattern.js';

type Meaning = 'published' | 'modified';

interface Label {
  words: string;
  means: Meaning;
  language: string;
}

const unspaced = pattern()`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`;

interface Labels {
  /** By their last word, for languages that part words. */
  spaced: Map<string, Label[]>;
  unspaced: Label[];
}

let labels: Labels | null = null;

function allLabels(): Labels {
  if (labels) return labels;
  const found: Labels = { spaced: new Map(), unspaced: [] };
  const add = (words: string, means: Meaning, { language }: Lexicon): void => {
    if (unspaced.test(words)) {
      found.unspaced.push({ words, means, language });
      return;
    }
    // Labels end with a letter, or with a point or colon behind one.
    const bare = words.replace(/[.:]$/, '');
    const last = bare.slice(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('\u200c')) + 1);
    const same = found.spaced.get(last);
    if (same) same.push({ words: bare, means, language });
    else found.spaced.set(last, [{ words: bare, means, language }]);
  };
  for (const lexicon of lexicons) {
    for (const words of lexicon.modifiedLabels) add(words, 'modified', lexicon);
    for (const words of lexicon.publishedLabels) add(words, 'published', lexicon);
  }
  labels = found;
  return found;
}

const longestLabel = 40;
/** Where flattened pages glue a label to what stood before it: "Ann LeePublished". */
const gluedWord = (): RegExp => pattern('g')`(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})`;
/** How far before a date its label may stand. */
const reach = 48;

/**
 * What the words before a date call it ("Published", "aktualisiert am"); the label nearest to the date counts, and of
 * two that end at one place the longer, which knows more ("zuletzt aktualisiert").
 * @param lexicon of the page; what is a label in another language is a word like others in it ("le", "data")
 * @returns null where no label stands there
 */
export function findLabel(before: string, lexicon: Lexicon = lexiconOf(null)): Meaning | null {
  const text = before.slice(-reach).replace(gluedWord(), ' ').toLowerCase();
  if (!pattern()`\p{L}`.test(text)) return null;
  const all = allLabels();
  const words = [...text.matchAll(pattern('g')`[\p{L}\p{M}]+`)].reverse();
  for (const match of words) {
    const end = match.index + match[0].length;
    const fitting = (all.spaced.get(match[0]) ?? []).filter(
      (label) => isPrinted(label, lexicon) && endsAt(text, end, label.words),
    );
    const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0];
    if (longest) return longest.means;
  }
  if (!unspaced.test(text)) return null;
  return all.unspaced.find((label) => isPrinted(label, lexicon) && text.includes(label.words))?.means ?? null;
}

/** What a text calls a date that says nothing else: "Published:", "更新". */
export function labelAlone(text: string, lexicon: Lexicon = lexiconOf(null)): Meaning | null {
  if (text.length > longestLabel) return null;
  const words = text
    .toLowerCase()
    .replace(/[\s:：.()（）[\]|–—-]+$/, '')
    .replace(/^[\s(（[]+/, '');
  if (words === '') return null;
  const all = allLabels();
  const last = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u200c')) + 1);
  const same = unspaced.test(words) ? all.unspaced : (all.spaced.get(last) ?? []);
  return same.find((label) => label.words === words && isPrinted(label, lexicon))?.means ?? null;
}

/** Whether a page in a language may print a label: its own, those of English and of no language; all where it has no lexicon. */
function isPrinted({ language }: Label, lexicon: Lexicon): boolean {
  return lexicon.language === 'und' || language === lexicon.language || language === 'en' || language === 'und';
}

/** Whether words stand before `end` and begin a word. */
function endsAt(text: string, end: number, words: string): boolean {
  return text.endsWith(words, end) && !pattern()`\p{L}`.test(text[end - words.length - 1] ?? ' ');
}
