import { at } from '../../model/features.js';
import type { BlockFacts } from './block-facts.js';
import { markShare } from './block-facts.js';
import { overlap, type PageFacts } from './page-facts.js';

const patterns = {
  date: /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b|\b(?:19|20)\d{2}\b|\d{4}年/,
  time: /\b\d{1,2}[:.h]\d{2}\b/,
  url: /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|org|net|de|fr|ru|pl|uk|it|es)\b/i,
  email: /\S@\S+\.\w/,
  copyright: /©|\(c\)\s|copyright|all rights reserved/i,
  handle: /(?:^|\s)[@#]\p{L}/u,
} as const;

const flag = (condition: boolean): number => (condition ? 1 : 0);

/** As much of a text's end as the patterns that look at it need: they would be tried at every sign before. */
const tail = 8;

/** The features of one block's own text. A pattern is only asked where the text has the characters that it needs. */
export function writeTextFeatures(row: Float32Array, facts: BlockFacts, page: PageFacts): void {
  const { block, text, words, characters } = facts;
  const size = Math.max(1, text.length);
  const end = text.slice(-tail);
  const { mean, longest } = wordLengths(words, page.wordLengths);
  row[at.characters] = block.text.length;
  row[at.words] = facts.size;
  row[at.meanWordLength] = mean;
  row[at.longestWord] = longest;
  row[at.sentences] = characters.sentences;
  row[at.commas] = characters.commas / Math.max(1, words.length);
  row[at.endsSentence] = flag(facts.endsSentence);
  row[at.endsColon] = flag(/[:：]$/.test(end));
  row[at.endsEllipsis] = flag(/(?:…|\.\.\.|\[…\]|\[\.\.\.\])[»”"]?$/.test(end));
  row[at.endsQuestion] = flag(/[?？؟]["”’»]?$/.test(end));
  row[at.startsLower] = flag(/^\p{Ll}/u.test(text));
  row[at.startsDigit] = flag(/^\d/.test(text));
  row[at.startsSign] = flag(/^[^\p{L}\p{N}"'“”„«»‘’(¿¡「『]/u.test(text));
  row[at.startsQuote] = flag(/^["'“„«‘「『]/.test(text));
  row[at.hasMonth] = flag(facts.phrases.month);
  const cased = Math.max(1, Math.min(words.length, characters.lettered));
  row[at.capitalizedShare] = characters.capitalized / cased;
  row[at.allCapsShare] = characters.allCaps / cased;
  row[at.digitShare] = characters.digits / size;
  row[at.signShare] = characters.signs / size;
  row[at.quotes] = characters.quotes;
  row[at.brackets] = characters.brackets;
  row[at.bars] = characters.bars;
  row[at.stopWordShare] = facts.stopWordShare;
  row[at.gluedJoints] = characters.joints / Math.max(1, words.length);
  row[at.titleOverlap] = overlap(words, page.titleWords);
  row[at.headingOverlap] = page.titleBlock === block.index ? 2 : overlap(words, page.headingWords);
  row[at.hasDate] = flag(characters.digits > 0 && patterns.date.test(text));
  row[at.hasTime] = flag(characters.digits > 0 && patterns.time.test(text));
  row[at.hasUrl] = flag(characters.points > 0 && patterns.url.test(text));
  row[at.hasEmail] = flag(characters.mentions > 0 && patterns.email.test(text));
  row[at.hasPrice] = flag(facts.price);
  row[at.hasCopyright] = flag(patterns.copyright.test(text));
  row[at.hasHandle] = flag(characters.mentions > 0 && patterns.handle.test(text));
}

function wordLengths(words: readonly number[], lengths: Uint16Array): { mean: number; longest: number } {
  let sum = 0;
  let longest = 0;
  for (const word of words) {
    const length = lengths[word]!;
    sum += length;
    if (length > longest) longest = length;
  }
  return { mean: words.length ? sum / words.length : 0, longest };
}

/** The phrases that the lexicons know as chrome. */
export function writePhraseFeatures(row: Float32Array, { phrases, words }: BlockFacts): void {
  row[at.chromeLine] = flag(phrases.chromeLine);
  row[at.chromeOpener] = flag(phrases.chromeOpener);
  row[at.chromeShare] = phrases.chromeWords / Math.max(1, words.length);
  row[at.trailingHeading] = flag(phrases.trailingHeading);
  row[at.consent] = phrases.consent;
  row[at.subscription] = phrases.subscription;
  row[at.legal] = phrases.legal;
  row[at.noArticle] = phrases.noArticle;
  row[at.bylineOpener] = flag(phrases.byline);
  row[at.publishedLabel] = flag(phrases.published);
  row[at.modifiedLabel] = flag(phrases.modified);
  row[at.relativeTime] = flag(phrases.relativeTime);
  row[at.readingTime] = flag(phrases.readingTime);
}

/** What the markup says; what the format cannot show stays missing. */
export function writeMarkupFeatures(row: Float32Array, { block, linkShare }: BlockFacts, format: string): void {
  if (block.gap !== null) row[at.gap] = Math.min(block.gap, 5);
  row[at.listLevel] = block.kind === 'list-item' ? block.level : 0;
  if (format === 'text') return;
  row[at.headingLevel] = block.kind === 'heading' ? block.level : 0;
  row[at.isQuote] = flag(block.kind === 'quote');
  row[at.isPreformatted] = flag(block.kind === 'preformatted');
  row[at.isTableRow] = flag(block.kind === 'table-row');
  row[at.cells] = block.cells?.length ?? 0;
  row[at.linkShare] = linkShare;
  const marks = block.marks ?? [];
  let links = 0;
  let linked = 0;
  let times = 0;
  for (const mark of marks) {
    if (mark.kind === 'time') times++;
    if (mark.kind !== 'link') continue;
    links++;
    linked += mark.end - mark.start;
  }
  row[at.links] = links;
  row[at.linkWords] = linked / Math.max(1, links);
  row[at.strongShare] = markShare(block, 'strong');
  row[at.emphasisShare] = markShare(block, 'emphasis');
  if (format !== 'html') return;
  row[at.isCaption] = flag(block.kind === 'caption');
  row[at.hasTimeElement] = flag(times > 0);
  row[at.continues] = flag(block.continues);
}
