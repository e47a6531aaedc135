import { countWords, splitWords } from '../text/words.js';
import type { Block, Candidate, Ranked } from '../types.js';
import { phrasesOf } from './block-phrases.js';
import { bylineOpenerLength } from './byline/byline-words.js';
import { parseWireOpening } from './dateline/parse-wire-opening.js';
import { findLabel } from './dates/date-labels.js';
import { byCertainty, type DeclaredSource, readDeclaredValues } from './declared-value.js';
import { isStampOrByline } from './head-lines.js';
import { foldText, headFoot, isBold, isInside, type Page, similarity } from './page.js';
import { pattern } from './pattern.js';

/** Names of the line under a headline, in the words of several newsrooms. */
const deckNames =
  /(?<![a-z])(?:deck|dek|standfirst|stand-first|sub-?title|subtitulo|subhead(?:line|er|ing)?|sub-head(?:line|er|ing)?|subline|sub-line|summary|abstract|lead|lede|lead-?text|teaser[-_]*text|article[-_]+teaser|short-?text|intro(?:duction|text)?|chapo|chapeau|sottotitolo|catenaccio|entradilla|bajada|sommario|sapo|perex|ingress|manchet|vorspann|anrei(?:ß|ss)er|underrubrik|zajawka|excerpt|strapline)(?![a-z])/;
const notDeckNames =
  /related|recommend|comment|sidebar|widget|promo|newsletter|caption|image|video|gallery|author|(?<![a-z])bio(?![a-z])|share|social|teaser-list|-hidden|cookie|breadcrumb|listing|tag-?list|topics|(?:entry|post|article|page)[-_]?(?:meta|info|details|data)|byline|metadata|reading-?time/;
const notDeckTags = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'figure',
  'figcaption',
  'table',
  'ul',
  'ol',
  'blockquote',
]);

const declaredSources: readonly DeclaredSource[] = [
  { from: 'meta', name: 'og:description', certainty: 0.6 },
  { from: 'json-ld', name: 'description', certainty: 0.58 },
  { from: 'meta', name: 'description', certainty: 0.56 },
  { from: 'meta', name: 'twitter:description', certainty: 0.5 },
  { from: 'meta', name: 'sailthru.description', certainty: 0.5 },
  { from: 'meta', name: 'dc.description', certainty: 0.5 },
];

const certainties = {
  namedAndDeclared: 0.97,
  setOffAndDeclared: 0.9,
  declaredAndPrinted: 0.88,
  named: 0.84,
  betweenHeadLines: 0.78,
  setOff: 0.7,
  withoutFullStop: 0.66,
  lineUnderTitle: 0.62,
} as const;

const shortest = 20;
/** A longer one that reads as the article's text is its first paragraph, unless its element is named as a deck. */
const mostWords = 50;
const longest = 700;
const reach = 40;
const alike = 0.8;

/**
 * The line under the headline as printed; where none is printed, the declared description, unless that is the article's
 * own beginning or only speaks of the site.
 */
export function readDeck(page: Page, title: Candidate | null): Ranked {
  const declared = readDeclaredValues(page.document, declaredSources).filter(
    ({ value }) => value.length >= shortest && value.length <= longest,
  );
  // What is printed comes first. The declared sources are in the order of their certainty.
  return [
    ...byCertainty(printedDecks(page, title, declared)),
    ...declared.filter(({ value }, at) => isFirst(value, at, declared) && isOfItsOwn(value, page, title)),
  ];
}

function printedDecks(page: Page, title: Candidate | null, declared: readonly Candidate[]): Candidate[] {
  const at = title?.span?.block;
  if (at === undefined) return [];
  const found: Candidate[] = [];
  const end = Math.min(page.blocks.length, at + reach, headFoot(page, at) + 1);
  // What the page also declares is known by that, however many buttons stand between.
  const farthest = Math.max(end, Math.min(page.blocks.length, page.bodyStart + 2));
  for (let index = at + 1; index < farthest; index++) {
    const block = page.blocks[index];
    if (!block || (index >= end && !agreesWith(block, declared))) continue;
    const certainty = certaintyOf(block, page, title, declared);
    if (certainty === null) continue;
    found.push({
      value: withLinesBelow(block, page),
      source: `block ${index}`,
      certainty: certainty - Math.min(index - at, reach) * 0.002,
      span: { block: index, start: 0, end: block.text.length },
    });
  }
  return found;
}

/** A deck of several lines is printed as several blocks of one kind. */
function withLinesBelow(block: Block, page: Page): string {
  const lines = [block.text];
  const names = block.container?.names;
  if (!names || !deckNames.test(names)) return block.text;
  for (let index = block.index + 1; page.blocks[index]?.container?.names === names; index++) {
    lines.push(page.blocks[index]!.text);
  }
  return lines.join(' ');
}

function certaintyOf(block: Block, page: Page, title: Candidate | null, declared: readonly Candidate[]): number | null {
  const { text, index } = block;
  if (text.length < shortest || text.length > longest || isStampOrByline(block, page)) return null;
  if (repeatsTitle(text, title) || isElsewhere(block, title) || phrasesOf(block, page).consent > 0) return null;
  const agrees = agreesWith(block, declared);
  if (!agrees && (text.endsWith(':') || opensArticle(text, page))) return null;
  if (isInside(block, deckNames, 2) && (agrees || !isFacts(text)))
    return agrees ? certainties.namedAndDeclared : certainties.named;
  const inBody = block.label === 'main-content';
  if (agrees && !inBody) return certainties.declaredAndPrinted;
  if (inBody && splitWords(text).length > mostWords) return null;
  if (index <= page.bodyStart && isSetOff(block, page)) {
    if (agrees) return certainties.setOffAndDeclared;
    if (isProse(block, page) && isNearTitle(block, page, title)) return certainties.setOff;
  }
  if (!isProse(block, page)) return null;
  const beside = certaintyByNeighbours(block, page, title);
  if (beside !== null) return beside;
  if (inBody || index >= page.bodyStart) return null;
  const under = (title?.span?.block ?? 0) + 1 === index;
  return under ? certainties.lineUnderTitle : null;
}

/** So many words beside the headline's are its kicker, or when it was printed. */
const mostBesideTitle = 5;

/** Whether a line is the headline again, with or without a kicker. */
function repeatsTitle(text: string, title: Candidate | null): boolean {
  const wanted = foldText(title?.value ?? '');
  const folded = foldText(text);
  if (wanted === '' || folded === wanted) return folded === wanted;
  return ` ${folded} `.includes(` ${wanted} `) && countWords(folded) - countWords(wanted) <= mostBesideTitle;
}

/** Whether a line is the article's first paragraph, by its agency, or its place and date ("LONDON (Reuters) — "). */
function opensArticle(text: string, page: Page): boolean {
  const opening = parseWireOpening(text, { language: page.lexicon.language, text: page.bodyText });
  if (opening === null) return false;
  const { place, agency, date } = opening.dateline;
  return agency !== null || (place !== null && date !== null);
}

const agreesWith = ({ text }: Block, declared: readonly Candidate[]): boolean =>
  declared.some(({ value }) => similarity(value, text) > alike);

const nameLevels = 3;

/** Whether an element that does not hold the title as well says that the block is something else. */
function isElsewhere({ container, index }: Block, title: Candidate | null): boolean {
  const at = title?.span?.block ?? index;
  let level = 0;
  for (let one = container; one && !(one.first <= at && at < one.end); one = one.parent, level++) {
    if (notDeckTags.has(one.tag) || (level < nameLevels && notDeckNames.test(one.names))) return true;
  }
  return false;
}

/**
 * A line under the headline is its deck where the headline, a time stamp or a byline follows, or where it has no full
 * stop and the paragraphs after it have. All that a dump can show.
 */
function certaintyByNeighbours(block: Block, page: Page, title: Candidate | null): number | null {
  const first = (title?.span?.block ?? 0) + 1;
  const between = page.blocks.slice(first, block.index);
  if (block.text.length > longestLine || !between.every((other) => isStampOrByline(other, page))) return null;
  const [next, second] = page.blocks.slice(block.index + 1);
  if (!next) return null;
  // A caption may stand between the deck and the stamp.
  const stamped = isStampOrByline(next, page) || (second !== undefined && isStampOrByline(second, page));
  if (stamped || foldText(next.text) === foldText(title?.value ?? '')) return certainties.betweenHeadLines;
  const prose = page.blocks.slice(block.index + 1, block.index + 4).filter((other) => other.label === 'main-content');
  const stopped = prose.length > 1 && prose.every((other) => fullStop.test(other.text));
  return stopped && !fullStop.test(block.text) ? certainties.withoutFullStop : null;
}

const longestLine = 350;
const fullStop = /[.!?…。！？।؟]["”’»)\]]*$/u;

/** Whether a line says by whom the article is, and under what ("By Ann Lee | Filed under politics"). */
const isFacts = (text: string): boolean => /[|•©]/.test(text) || bylineOpenerLength(text) > 0;

/** Whether a line reads as a sentence, not as a list of facts ("21 minutes - 4312 words", "Posted in News by Ann"). */
function isProse(block: Block, page: Page): boolean {
  const { text } = block;
  if (text.length < 40 || page.datesOf(block).length > 0 || pattern()`\p{Sm}`.test(text) || isFacts(text)) return false;
  if (findLabel(text.slice(0, 30), page.lexicon) !== null) return false;
  return pattern()`\p{Ll}+\s\p{Ll}+|[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]{4}`.test(text);
}

/**
 * Whether prose above the article is set off from it: a heading, bold as a whole, or in an element unlike those of the
 * paragraphs that follow, which are all alike.
 */
function isSetOff(block: Block, page: Page): boolean {
  if (block.kind === 'heading' || isBold(block)) return true;
  const following = page.blocks
    .slice(block.index + 1, block.index + farParagraph)
    .filter((other) => other.label === 'main-content' && other.kind === 'paragraph')
    .slice(0, 3);
  const [first, second] = following;
  if (!block.container || !first?.container || !second?.container) return false;
  if (isBold(first) || shapeOf(first) !== shapeOf(second)) return false;
  return shapeOf(block) !== shapeOf(first);
}

/** A few lines may part a deck from its headline; far below stand prices, buttons and notes. */
const fewLines = 5;
/** Buttons and pictures may part a deck from the article's paragraphs. */
const farParagraph = 40;

function isNearTitle({ index }: Block, page: Page, title: Candidate | null): boolean {
  const first = (title?.span?.block ?? 0) + 1;
  return page.blocks.slice(first, index).filter((other) => !isStampOrByline(other, page)).length <= fewLines;
}

function shapeOf({ container }: Block): string {
  return `${container?.tag} ${container?.names} ${container?.parent?.tag} ${container?.parent?.names}`;
}

/** A site's slogan is a few words; characters of scripts that do not part words say more each. */
function isSlogan(value: string): boolean {
  return value.length < (pattern()`[\p{Script=Han}\p{Script=Hangul}]`.test(value) ? 25 : 60);
}

/** Share of a description's words that the article must have too: the site's slogan has few of them. */
const sharedWords = 0.3;
const sharedByShort = 0.6;

/** Most pages declare one description in several places. */
function isFirst(value: string, at: number, declared: readonly Candidate[]): boolean {
  return declared.findIndex((other) => other.value === value) === at;
}

/** Whether a declared description says something of the article that it does not begin with. */
function isOfItsOwn(value: string, page: Page, title: Candidate | null): boolean {
  const folded = foldText(value);
  if (folded === foldText(title?.value ?? '') || /(?:\.\.\.|…|\[…\])\s*$/.test(value)) return false;
  if (foldText(page.bodyText).includes(folded.slice(0, 60))) return false;
  const known = new Set(splitWords(`${page.bodyText} ${title?.value ?? ''}`));
  const words = splitWords(value).filter((word) => word.length > 3 || pattern()`\p{Lo}`.test(word));
  return (
    words.length > 0 &&
    words.filter((word) => known.has(word)).length >= words.length * (isSlogan(value) ? sharedByShort : sharedWords)
  );
}
