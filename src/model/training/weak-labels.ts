import { meet } from '../../blocks/containers.js';
import { markShare } from '../../blocks/features/block-facts.js';
import { splitWords } from '../../text/words.js';
import type { Block, Document } from '../../types.js';
import type { Page } from './corpus.js';

/** A block of this many words with few links is taken for prose: whether it is wanted cannot be told from its place. */
const proseWords = 15;
const fewLinks = 0.3;
/** An element that holds more of the page than this says nothing of what lies outside. */
const mostOfPage = 0.7;

/**
 * Labels of a page whose truth is a few snippets: 1, 0 or NaN where nothing is known.
 *
 * A block that holds a wanted snippet is wanted, one that holds an unwanted one is not. Beyond that, the smallest element
 * around all wanted blocks is where the article is: short lines and link lists outside it are not wanted; between the
 * first and the last wanted block prose is, and so is what stands beside a wanted block with few links.
 */
export function weakLabels({ blocks }: Document, page: Page): Float32Array {
  const labels = labelBySnippets(blocks, page);
  const wanted = blocks.filter((_, i) => labels[i] === 1);
  if (wanted.length < 2) return labels;
  const home = wanted.map(({ container }) => container).reduce((a, b) => meet(a, b).meeting);
  const beside = new Set(wanted.map(({ container }) => container?.parent));
  const words = blocks.map(({ text }) => splitWords(text).length);
  const sum = (first: number, end: number): number => words.slice(first, end).reduce((a, b) => a + b, 0);
  if (!home || sum(home.first, home.end) > mostOfPage * sum(0, blocks.length)) return labels;
  blocks.forEach((block, i) => {
    if (!Number.isNaN(labels[i]!)) return;
    const prose = words[i]! >= proseWords && markShare(block, 'link') < fewLinks;
    const between = i > wanted[0]!.index && i < wanted.at(-1)!.index;
    if (i < home.first || i >= home.end) {
      if (!prose) labels[i] = 0;
    } else if (between && (prose || (markShare(block, 'link') < fewLinks && beside.has(block.container?.parent))))
      labels[i] = 1;
  });
  return labels;
}

/** The labels of a page's HTML, carried over to its dump by equal text; what has no equal stays unknown. */
export function carryLabels(from: Document, labels: Float32Array, { blocks }: Document, page: Page): Float32Array {
  const known = new Map<string, number>();
  from.blocks.forEach(({ text }, i) => {
    const key = fold(text);
    // A text with two labels has none.
    if (!Number.isNaN(labels[i]!))
      known.set(key, (known.get(key) ?? labels[i]) === labels[i] ? labels[i]! : Number.NaN);
  });
  const own = labelBySnippets(blocks, page);
  return own.map((label, i) => (Number.isNaN(label) ? (known.get(fold(blocks[i]!.text)) ?? Number.NaN) : label));
}

function labelBySnippets(blocks: readonly Block[], { truth }: Page): Float32Array {
  const wanted = (truth.with ?? []).map(fold).filter(Boolean);
  const unwanted = (truth.without ?? []).map(fold).filter(Boolean);
  return Float32Array.from(blocks, ({ text }) => {
    const folded = fold(text);
    const good = wanted.some((snippet) => folded.includes(snippet));
    const bad = unwanted.some((snippet) => folded.includes(snippet));
    return good === bad ? Number.NaN : good ? 1 : 0;
  });
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
