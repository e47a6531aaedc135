import { at, rowLength } from '../../model/features.js';
import { splitWords } from '../../text/words.js';
import type { Declared, JsonValue } from '../../types.js';
import type { PageFacts } from './page-facts.js';

/** Words that a run of text must share with another to be taken for the same; shorter ones recur by chance. */
const shingle = 4;
/** Words of a declared description that are looked at. */
const longestDescription = 3000;

/**
 * Where else the page says what a block says: earlier, later (a quote stands behind what it quotes, a teaser before),
 * and in what the page declares of itself. Shares of the block's runs of four words; missing for shorter blocks.
 * The idea of shingles: Broder, "On the resemblance and containment of documents", 1997.
 */
export function writeRepeatFeatures(rows: Float32Array, page: PageFacts): void {
  writeSameText(rows, page);
  const numbers = new Map<string, number>();
  const declared = new Set(descriptionsOf(page.document.declared).flatMap((text) => shinglesOf(text, numbers)));
  const runs = page.blocks.map(({ words }) => shinglesOf(words, numbers));
  const last = new Map<number, number>();
  runs.forEach((own, i) => {
    for (const run of own) last.set(run, i);
  });
  const seen = new Set<number>();
  runs.forEach((own, i) => {
    if (own.length === 0) return;
    const row = i * rowLength;
    const share = (test: (run: number) => boolean): number => own.filter(test).length / own.length;
    rows[row + at.seenBefore] = share((run) => seen.has(run));
    rows[row + at.seenLater] = share((run) => last.get(run)! > i);
    if (declared.size > 0) rows[row + at.declaredShare] = share((run) => declared.has(run));
    for (const run of own) seen.add(run);
  });
}

/** How often the page prints the same text. */
function writeSameText(rows: Float32Array, { blocks }: PageFacts): void {
  const counts = new Map<string, number>();
  const keys = blocks.map(({ block }) => block.text.slice(0, 200).toLowerCase());
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let i = 0; i < blocks.length; i++) rows[i * rowLength + at.repeats] = counts.get(keys[i]!)!;
}

/** Every run of `shingle` words as a number: two runs may meet in one, which costs a feature next to nothing. */
function shinglesOf(words: readonly string[], numbers: Map<string, number>): number[] {
  const runs: number[] = [];
  const ids = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    let id = numbers.get(words[i]!);
    if (id === undefined) {
      id = numbers.size + 1;
      numbers.set(words[i]!, id);
    }
    ids[i] = id;
    if (i + 1 < shingle) continue;
    let hash = 0;
    for (let k = i + 1 - shingle; k <= i; k++)
      hash = (Math.imul(hash, 0x01000193) ^ Math.imul(ids[k]!, 0x9e3779b1)) >>> 0;
    runs.push(hash);
  }
  return runs;
}

const metaNames = ['description', 'og:description', 'twitter:description'] as const;
const jsonLdNames = ['description', 'articleBody', 'text'] as const;

/** What a page declares that it is about, as lists of words. */
function descriptionsOf({ meta, jsonLd }: Declared): string[][] {
  const texts = metaNames.flatMap((name) => meta.get(name)?.slice(0, 1) ?? []);
  for (const object of jsonLd) {
    for (const name of jsonLdNames) texts.push(textOf(object[name]));
    const about = object.mainEntity;
    if (about !== null && typeof about === 'object' && !Array.isArray(about)) texts.push(textOf(about.text));
  }
  return texts
    .filter((text) => text !== '')
    .map((text) =>
      splitWords(text.slice(0, 8 * longestDescription).replace(/<[^>]*>/g, ' ')).slice(0, longestDescription),
    );
}

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');
