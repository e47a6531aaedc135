import { splitWords } from '../../../text/words.js';
import type { Block } from '../../../types.js';
import { isChrome } from '../../block-phrases.js';
import { isStampOrByline } from '../../head-lines.js';
import { isInside, isWithin, type Page, wordOverlap } from '../../page.js';
import { pattern } from '../../pattern.js';

/** What may speak for or against a printed line as the headline; each 0..1. */
export const headlineFeatureNames = [
  'agreesWithDeclared',
  'equalsDeclared',
  'heading1',
  'heading2',
  'heading3',
  'namedHeadline',
  'elsewhere',
  'inList',
  'spokenOfInBody',
  'fewWords',
  'oneWord',
  'manyWords',
  'veryManyWords',
  'endsLikeSentence',
  'nextIsStampOrByline',
  'stampOrBylineNear',
  'stampAbove',
  'headlineShapeAbove',
  'headlineShapeBelow',
  'longerThanAbove',
  'shorterThanBelow',
  'deckPlace',
  'creditLike',
  'nextIsLong',
  'chrome',
  'stampOrByline',
  'insideBody',
  'nearBody',
  'distance',
  'siteName',
] as const;

export type HeadlineFeature = (typeof headlineFeatureNames)[number];
export type HeadlineFeatures = Readonly<Record<HeadlineFeature, number>>;

/** A declared or announced title, for comparing lines with it. */
export interface DeclaredWording {
  folded: string;
  words: readonly string[];
  certainty: number;
  /** Likeness under which it says nothing of a line, 0..1. */
  least: number;
}

/** What the features of every line of a page are measured against. */
export interface TitleContext {
  page: Page;
  declared: readonly DeclaredWording[];
  bodyWords: ReadonlySet<string>;
  site: string | null;
}

/** Names of elements that hold a headline. Not `title` alone: it stands on widgets and menus as often. */
export const headlineNames =
  /\b(?:headline|(?:article|entry|post|story|page|news|content|single)[-_]*(?:title|heading|header)|titulo?|titre|titolo|überschrift)\b/;
/** Names of elements that hold other pages' headlines. */
const elsewhereNames =
  /related|recommend|teaser|sidebar|widget|\bmenu|navbar|\bnav\b|comment|popular|trending|newsletter|cookie|consent|promo|footer|breadcrumb|most-read|read-?more|author-|-hidden|modal|popup|carousel|banner/;
const elsewhereTags = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'figure', 'select', 'table']);
/** Breadcrumbs repeat the headline within a list; a headline of its own stands in none. */
const listTags = new Set(['li']);
const longLine = 90;

/** Measures a line; `text` is the block's, folded. */
export function headlineFeatures(block: Block, text: string, context: TitleContext): HeadlineFeatures {
  const { page, site } = context;
  const words = splitWords(text);
  const telling = words.filter((word) => word.length > 3 || pattern()`\p{Lo}`.test(word));
  const spoken = telling.filter((word) => context.bodyWords.has(word)).length;
  // A word of Chinese or Japanese is about two characters, each of which is counted.
  const size = words.length / (pattern()`[\p{Script=Han}\p{Script=Hiragana}]`.test(text) ? 2 : 1);
  const agreement = agreementWith(text, words, context);
  const distance = page.bodyStart - block.index;
  const beside = (offset: number): boolean => isStampAt(page, block.index + offset);
  const above = hasHeadlineShape(page, block.index - 1);
  const below = hasHeadlineShape(page, block.index + 1);
  const html = block.container !== null;
  return {
    agreesWithDeclared: agreement,
    equalsDeclared: Number(context.declared.some(({ folded }) => folded === text)),
    heading1: Number(block.kind === 'heading' && block.level === 1),
    heading2: Number(block.kind === 'heading' && block.level === 2),
    heading3: Number(block.kind === 'heading' && block.level === 3),
    namedHeadline: Number(html && isInside(block, headlineNames, 3)),
    elsewhere: Number(html && (isInside(block, elsewhereNames, 5) || isWithin(block, elsewhereTags))),
    inList: Number(block.kind === 'list-item' || (html && isWithin(block, listTags))),
    // Two more words than there are: one word that the text has too proves little.
    spokenOfInBody: spoken / (telling.length + 2),
    fewWords: Math.min(1, Math.max(0, (6 - size) / 3)),
    oneWord: Number(size <= 1.5),
    manyWords: Math.min(1, Math.max(0, (size - 12) / 8)),
    veryManyWords: Math.min(1, Math.max(0, (size - 20) / 10)),
    endsLikeSentence: Number(pattern()`\p{Ll}{2}[.;,]$|:$`.test(block.text)),
    nextIsStampOrByline: Number(beside(1)),
    stampOrBylineNear: Number(beside(2) || beside(3)),
    stampAbove: Number(beside(-1)),
    headlineShapeAbove: Number(above),
    headlineShapeBelow: Number(below),
    longerThanAbove: Number(above && block.text.length > lengthAt(page, block.index - 1)),
    shorterThanBelow: Number(below && block.text.length < lengthAt(page, block.index + 1)),
    deckPlace: Number(above && beside(1)),
    creditLike: Number(
      block.kind === 'caption' || pattern()`©|\([^()]{3,60}\)\S{0,8}$|\p{L}\s?\/\s?\p{Lu}`.test(block.text),
    ),
    nextIsLong: Number((page.blocks[block.index + 1]?.text.length ?? 0) > longLine),
    chrome: Number(isChrome(block, page)),
    stampOrByline: Number(isStampOrByline(block, page)),
    insideBody: Number(distance < 0),
    nearBody: distance >= 0 ? Math.max(0, 1 - distance / 12) : 0,
    distance: Math.min(1, Math.abs(distance) / 100),
    siteName: Number(text === site),
  };
}

/** Whether a line could be a headline by its length alone: of two such lines the upper one is, the lower one is its deck. */
function hasHeadlineShape(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (!block || block.text.length < 25 || block.text.length > 220) return false;
  return !isStampOrByline(block, page) && !isChrome(block, page);
}

const lengthAt = (page: Page, index: number): number => page.blocks[index]?.text.length ?? 0;

function isStampAt(page: Page, index: number): boolean {
  const block = page.blocks[index];
  return block !== undefined && isStampOrByline(block, page);
}

/** Likeness to the best declared title, 0..1, by how far that title is trusted. */
function agreementWith(text: string, words: readonly string[], { declared }: TitleContext): number {
  let best = 0;
  for (const { folded, words: other, certainty, least } of declared) {
    const likeness = folded === text ? 1 : wordOverlap(other, words);
    if (likeness < least) continue;
    best = Math.max(best, likeness * (0.4 + 0.6 * certainty));
  }
  return best;
}
