/** How a text comes to stand somewhere else nearly as it was: edits that the study of duplicates makes to real texts. */

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Edit {
  name: string;
  /** @param other another text, to take words from */
  apply: (text: string, other: string, random: Random) => string;
}

const dateline = 'LITTLE HARBOUR, Nov 24 (Example News Agency) — ';
const boilerplate =
  '\n\nThis article first appeared in The Example Planet. Sign up for our newsletter and never miss a story from the coast.';

export const edits: readonly Edit[] = [
  { name: 'typographic quotes, other spaces and breaks', apply: (text) => changeSigns(text) },
  { name: 'one word of 100 changed', apply: (text, other, random) => changeWords(text, other, 0.01, random) },
  { name: 'two words of 100 changed', apply: (text, other, random) => changeWords(text, other, 0.02, random) },
  { name: 'five words of 100 changed', apply: (text, other, random) => changeWords(text, other, 0.05, random) },
  { name: 'a sentence added', apply: (text, other, random) => addSentence(text, other, random) },
  { name: 'a sentence removed', apply: (text, _, random) => removeSentence(text, random) },
  { name: 'a dateline at the head', apply: (text) => dateline + text },
  { name: 'a line of boilerplate at the end', apply: (text) => text + boilerplate },
  { name: 'the last tenth cut off', apply: (text) => text.slice(0, Math.floor(text.length * 0.9)) },
  { name: 'the last fifth cut off', apply: (text) => text.slice(0, Math.floor(text.length * 0.8)) },
  {
    name: 'dateline, boilerplate and typography',
    apply: (text) => changeSigns(dateline + text + boilerplate),
  },
];

function changeSigns(text: string): string {
  return text
    .replace(/"([^"\n]*)"/g, '“$1”')
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2')
    .replace(/ - /g, ' – ')
    .replace(/\n\n/g, '\n')
    .replace(/(\d) /g, '$1\u00a0');
}

/** Words of scripts with spaces, single characters of those without. */
const unit = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** Changes a share of the words, at least one, to words of the other text. */
function changeWords(text: string, other: string, share: number, random: Random): string {
  const words = [...text.matchAll(unit)];
  const others = other.match(unit) ?? ['quay'];
  const count = Math.max(1, Math.round(words.length * share));
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, words.length)) chosen.add(Math.floor(random() * words.length));
  let at = -1;
  return text.replace(unit, (word) => {
    at++;
    return chosen.has(at) ? others[Math.floor(random() * others.length)]! : word;
  });
}

const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?。！？\n]+(?:[.!?。！？]+["”』」)]*|\n+|$)\s*/gu) ?? [text];

function addSentence(text: string, other: string, random: Random): string {
  const sentences = sentencesOf(text);
  const others = sentencesOf(other);
  const at = Math.floor(random() * (sentences.length + 1));
  return sentences.toSpliced(at, 0, `${others[Math.floor(random() * others.length)]} `).join('');
}

function removeSentence(text: string, random: Random): string {
  const sentences = sentencesOf(text);
  return sentences.toSpliced(Math.floor(random() * sentences.length), 1).join('');
}
