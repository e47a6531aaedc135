import { containersOf, countBlockWords, haveMoreWords, isChromeIn } from './blocks/index.js';
import type { Lexicon } from './lexicons/lexicon.js';
import { splitWords } from './text/words.js';
import type { Block, Container, Document, HiddenBody, Keep } from './types.js';

const step = 'useDataIsland';

/** A page of which more was kept shows its article, as 1,481 of the 1,617 pages measured do: their data is not read. */
const mostStubWords = 250;
/** A hidden text of fewer words is a teaser as well. */
const leastHiddenWords = 60;
/** How many times the kept words the hidden ones must be; those that are new, once more: data may hold a text twice. */
const leastGain = 2;
/** Fewer kept words are a remnant that says nothing of the article. */
const remnant = 20;
/** The share of the kept words that the hidden text must hold as well, or it is some other text. */
const leastShared = 0.7;

/**
 * The text that the page holds in its data becomes the main content where what the page shows is only a stub of it:
 * nothing, or the first lines of what the data holds in whole.
 */
export function useDataIsland(document: Document, lexicon: Lexicon, keep: readonly Keep[]): void {
  if (!document.readHiddenBody) return;
  const kept = document.blocks.filter((block) => block.label === 'main-content');
  if (haveMoreWords(kept, mostStubWords)) return;
  const keptWords = countBlockWords(kept);
  const hidden = document.readHiddenBody();
  if (!hidden?.certain) return;
  const hiddenWords = countBlockWords(hidden.blocks);
  if (hiddenWords < leastHiddenWords) return;
  const keptVocabulary = vocabularyOf(kept);
  const unseen = hidden.blocks.filter((block) => sharedPart([block], keptVocabulary) < leastShared);
  if (hiddenWords <= keptWords * leastGain || countBlockWords(unseen) <= keptWords * (leastGain - 1)) return;
  const hiddenVocabulary = vocabularyOf(hidden.blocks);
  if (keptWords >= remnant && sharedPart(kept, hiddenVocabulary) < leastShared) return;

  for (const block of kept) {
    const repeated = sharedPart([block], hiddenVocabulary) >= leastShared;
    decide(block, 'boilerplate', repeated ? 'stands in the page’s data too' : 'the page’s data holds the article');
  }
  judge(hidden, lexicon, keep);
  insert(document.blocks, hidden.blocks, placeFor(document.blocks, kept));
}

const vocabularyOf = (blocks: readonly Block[]): Set<string> => new Set(blocks.flatMap(({ text }) => splitWords(text)));

/** The share of the blocks' words that are in the vocabulary. */
function sharedPart(blocks: readonly Block[], words: ReadonlySet<string>): number {
  const own = blocks.flatMap(({ text }) => splitWords(text));
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
}

function decide(block: Block, label: Block['label'], reason: string): void {
  block.label = label;
  block.trail.push({ step, label, reason });
}

/** A hidden text is main content but for what publishers put between its paragraphs. */
function judge({ source, blocks }: HiddenBody, lexicon: Lexicon, keep: readonly Keep[]): void {
  for (const block of blocks) {
    const flaw = flawOf(block, lexicon);
    const kept = flaw === null || (flaw === 'a caption' && keep.includes('captions'));
    decide(block, kept ? 'main-content' : 'boilerplate', kept ? `from ${source}` : `${flaw} in ${source}`);
  }
}

function flawOf(block: Block, lexicon: Lexicon): string | null {
  if (block.kind === 'caption' || isNamedCaption(block.container)) return 'a caption';
  if (isPlaceholder(block)) return 'a placeholder';
  return isChromeIn(block, lexicon) ? 'chrome' : null;
}

/** `<div class="caption"><p>…`, as editors of news sites write the line under a picture. */
function isNamedCaption(container: Container | null): boolean {
  for (let at = container, level = 0; at && level < 3; at = at.parent, level++) {
    if (/\b(?:caption|credit|copyright)\b/.test(at.names)) return true;
  }
  return false;
}

/** `$$AD-1$$`, `{{gallery}}`, an address or a hash that stands alone. */
const isPlaceholder = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && /^[\x21-\x7e]+$/.test(text) && !/^[a-z]+[.!?]?$/i.test(text);

/** Where the stub stood, or under the page's title, or at the end. */
function placeFor(blocks: readonly Block[], kept: readonly Block[]): number {
  const title = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  return kept[0]?.index ?? (title < 0 ? blocks.length : title + 1);
}

/** Inserts blocks and moves the indexes of those behind, and of the elements that hold them. */
function insert(blocks: Block[], inserted: readonly Block[], at: number): void {
  const count = inserted.length;
  const containers = containersOf(blocks);
  for (const container of containers) {
    if (container.first >= at) container.first += count;
    if (container.end > at) container.end += count;
  }
  for (const container of containersOf(inserted)) {
    container.first += at;
    container.end += at;
  }
  blocks.splice(at, 0, ...inserted);
  blocks.forEach((block, index) => {
    block.index = index;
  });
}
