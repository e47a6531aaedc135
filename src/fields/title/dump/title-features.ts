import { matchPhrases, stopWordShare } from '../../../lexicons/phrases.js';
import { type TitleFeature, titleFeatureNames } from '../../../model/title-features.js';
import { splitWords } from '../../../text/words.js';
import type { Block } from '../../../types.js';
import { isStampOrByline } from '../../head-lines.js';
import { oncePerBlock } from '../../once-per-block.js';
import { foldText, type Page } from '../../page.js';
import { pattern } from '../../pattern.js';
import { bylineAtEnd, type HeadTitle, type TitleCandidate } from './title-candidates.js';

/** What the features of every candidate of a page are measured against. */
export interface TitleContext {
  page: Page;
  head: HeadTitle | null;
  headWords: readonly string[];
  bodyWords: ReadonlySet<string>;
  /** Telling words of the article's first paragraphs. */
  leadWords: ReadonlySet<string>;
  site: string | null;
  /** Indices of first-level headings; null where the dump shows none. */
  topHeadings: readonly number[] | null;
}

const leadParagraphs = 2;
const leadReach = 12;
const longParagraph = 60;
const longestLead = 600;

/** Gathers what the candidates of a page are compared with. */
export function titleContext(page: Page, head: HeadTitle | null, site: string | null): TitleContext {
  const lead = page.blocks
    .slice(page.bodyStart, page.bodyStart + leadReach)
    .filter((block) => block.label === 'main-content' && block.text.length > longParagraph)
    .slice(0, leadParagraphs);
  const isTop = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;
  return {
    page,
    head,
    headWords: splitWords(head?.folded ?? ''),
    bodyWords: new Set(splitWords(page.bodyText)),
    leadWords: new Set(lead.flatMap(({ text }) => telling(splitWords(text.slice(0, longestLead))))),
    site: site === null ? null : foldText(site),
    topHeadings: page.document.format === 'markdown' ? page.blocks.filter(isTop).map((block) => block.index) : null,
  };
}

const at = Object.fromEntries(titleFeatureNames.map((name, index) => [name, index])) as Record<TitleFeature, number>;

/** Writes a candidate's features into its row; what the dump cannot show is NaN. */
export function fillTitleRow(row: Float32Array, candidate: TitleCandidate, context: TitleContext): void {
  row.fill(Number.NaN);
  const set = (values: Partial<Record<TitleFeature, number | boolean>>): void => {
    for (const [name, value] of Object.entries(values)) row[at[name as TitleFeature]] = Number(value);
  };
  const words = splitWords(candidate.folded);
  set(ofHead(candidate, words, context));
  set(ofWording(candidate.value, words, context));
  set({ isPrinted: candidate.block !== null, printedOften: candidate.printed });
  if (candidate.block) set(ofPlace(candidate, candidate.block, context));
}

type Features = Partial<Record<TitleFeature, number | boolean>>;

/** What the dump's own title says of a wording. */
function ofHead(
  { folded, inHead }: TitleCandidate,
  words: string[],
  { head, headWords, site }: TitleContext,
): Features {
  const isSite = site !== null && folded === site;
  if (!head) return { siteName: isSite };
  const start = head.folded.indexOf(folded);
  const features: Features = {
    siteName: isSite,
    titleStated: head.stated,
    wholeTitle: inHead === 'whole',
    partOfTitle: inHead === 'part',
    titleShare: start < 0 ? 0 : folded.length / head.folded.length,
    likeTitle: overlap(words, headWords),
  };
  if (start < 0) return features;
  const rest = `${head.folded.slice(0, start)}${head.folded.slice(start + folded.length)}`.trim();
  features.titleStart = start / head.folded.length;
  features.titleRest = rest.length;
  if (site) features.restHasSite = rest.includes(site);
  return features;
}

/** A character of Chinese or Japanese says as much as this many letters, and half a word. */
const lettersPerCharacter = 2.5;

/** The wording's own shape, and what the article says of it. */
function ofWording(value: string, words: string[], { page, bodyWords, leadWords }: TitleContext): Features {
  const wide = pattern()`[\p{Script=Han}\p{Script=Hiragana}]`.test(value);
  const size = words.length / (wide ? 2 : 1);
  const initials = value.match(pattern('g')`(?<![\p{L}'’])\p{L}`) ?? [];
  const told = telling(words);
  const spoken = told.filter((word) => bodyWords.has(word)).length;
  const inLead = told.filter((word) => leadWords.has(word));
  return {
    letters: value.length * (wide ? lettersPerCharacter : 1),
    words: size,
    oneWord: size <= 1.5,
    endsLikeSentence: pattern()`[\p{L}\p{N}]{2}[.;,:。]$|…$`.test(value),
    asks: /[?!？！]["”’»)]?$/.test(value),
    capitalised: initials.filter((letter) => letter !== letter.toLowerCase()).length / Math.max(1, initials.length),
    digits: (value.match(/\d/g) ?? []).length / value.length,
    separators: /\s[|·•»›–—-]\s|[|｜»]/.test(value),
    quotes: /["“”«»„‘’「『]/.test(value),
    startsSmall: pattern()`^[\p{Ll}…,;:).]`.test(value),
    creditLike: pattern()`©|\([^()]{3,60}\)\S{0,8}$|\p{L}\s?\/\s?\p{Lu}`.test(value),
    endsInByline: bylineAtEnd(value) !== null,
    humps: pattern()`\p{Ll}\p{Lu}`.test(value),
    commas: (value.match(/[,，、،]/g) ?? []).length,
    colon: /[:：]/.test(value),
    stopWords: stopWordShare(words, page.lexicon),
    spokenCount: spoken,
    // Two more words than there are: one word that the text has too proves little.
    spokenOfInBody: spoken / (told.length + 2),
    spokenOfInLead: inLead.length / (told.length + 2),
    leadShare: leadWords.size ? new Set(inLead).size / leadWords.size : Number.NaN,
  };
}

const longLine = 160;

/** The line that prints the wording, and the lines around it. */
function ofPlace({ value, span }: TitleCandidate, block: Block, { page, topHeadings }: TitleContext): Features {
  const { index } = block;
  const { blocks, bodyStart } = page;
  const score = (offset: number): number => blocks[index + offset]?.score ?? Number.NaN;
  const length = (offset: number): number => blocks[index + offset]?.text.length ?? 0;
  const stamp = (offset: number): boolean => isStampAt(page, index + offset);
  const stops = (offset: number): boolean => /[.!?。！？।؟]["”’»)]*$/.test(blocks[index + offset]?.text ?? '');
  const heading = block.kind === 'heading';
  const ahead = blocks.slice(index + 1, index + 11);
  const toBody = blocks.slice(index + 1, Math.max(index + 1, bodyStart));
  return {
    chrome: isChrome(block, page),
    dateOrByline: isStampOrByline(block, page),
    wholeLine: span !== null && span.end - span.start === block.text.length,
    isHeading: heading,
    level: heading ? block.level : 7,
    isListItem: block.kind === 'list-item',
    ...(topHeadings && {
      headings1: topHeadings.length,
      firstHeading1: topHeadings[0] === index,
      headingsBetween: toBody.filter(({ kind }) => kind === 'heading').length,
    }),
    score: score(0),
    scoreAbove: score(-1),
    scoreBelow: score(1),
    scoreBelow2: score(2),
    scoreBelow3: score(3),
    scoresAhead: ahead.reduce((sum, other) => sum + (other.score ?? 0), 0) / 10,
    beforeBody: bodyStart - index,
    fromTop: index,
    proseAbove: blocks.slice(Math.max(0, index - 40), index).filter(({ text }) => text.length > longLine).length,
    proseAhead: ahead.filter(({ text }) => text.length > longLine).length,
    headlinesAbove: headlinesFrom(page, index, -1),
    headlinesBelow: headlinesFrom(page, index, 1),
    headlinesToBody: toBody.filter((other) => isHeadlineLong(other, 220) && !isStampOrByline(other, page)).length,
    stampAbove: stamp(-1),
    stampAbove2: stamp(-2),
    stampBelow: stamp(1),
    stampBelow2: stamp(2),
    stampBelow3: stamp(3),
    stampBelow6: stamp(4) || stamp(5) || stamp(6),
    lengthAbove: length(-1),
    lengthBelow: length(1),
    lengthBelow2: length(2),
    longerAbove: value.length / (length(-1) + 1),
    longerBelow: value.length / (length(1) + 1),
    stopsAbove: stops(-1),
    stopsBelow: stops(1),
    sharedAbove: sharedWith(block, index - 1, page),
    sharedBelow: sharedWith(block, index + 1, page),
    sharedBelow2: sharedWith(block, index + 2, page),
    blankAbove: block.gap ?? Number.NaN,
    blankBelow: blocks[index + 1]?.gap ?? Number.NaN,
  };
}

/** Words that tell what a text is about: function words are short. */
const telling = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 3 || pattern()`\p{Lo}`.test(word));

const isHeadlineLong = ({ text }: Block, most: number): boolean => text.length >= 25 && text.length <= most;
const mostHeadlines = 8;

/** How many lines in a row could be headlines by their length alone, as in a list of teasers. */
function headlinesFrom(page: Page, index: number, step: number): number {
  let count = 0;
  for (let at = index + step; count < mostHeadlines; at += step, count++) {
    const block = page.blocks[at];
    if (!block || !isHeadlineLong(block, longLine) || isStampOrByline(block, page)) break;
  }
  return count;
}

function isStampAt(page: Page, index: number): boolean {
  const block = page.blocks[index];
  return block !== undefined && isStampOrByline(block, page);
}

const wordsOf = oncePerBlock(({ text }: Block): readonly string[] => splitWords(text.slice(0, 300)));

/** How alike two lines are: a deck says the headline in other words. */
function sharedWith(block: Block, index: number, page: Page): number {
  const other = page.blocks[index];
  return other ? overlap(wordsOf(block, page), wordsOf(other, page)) : Number.NaN;
}

/** Harmonic mean of the shares of words that two texts have in common, repeats aside, 0..1. */
function overlap(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const known = new Set(right);
  const shared = new Set(left.filter((word) => known.has(word))).size;
  return (2 * shared) / (new Set(left).size + known.size);
}

const isChrome = oncePerBlock(({ text }: Block, { lexicon }: Page): boolean => {
  const { chromeLine, chromeOpener, trailingHeading } = matchPhrases(text, lexicon);
  return chromeLine || chromeOpener || trailingHeading;
});
