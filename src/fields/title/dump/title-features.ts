import { stopWordShare } from '../../../lexicons/phrases.js';
import { splitWords } from '../../../text/words.js';
import { foldText, type Page } from '../../page.js';
import { pattern } from '../../pattern.js';
import { fillPlace, overlap, type PlaceContext, placeContext } from './place-features.js';
import { bylineAtEnd, type HeadTitle, type TitleCandidate } from './title-candidates.js';
import { at } from './title-row.js';

/** What the features of every candidate of a page are measured against. */
export interface TitleContext {
  page: Page;
  head: HeadTitle | null;
  headWords: ReadonlySet<string>;
  bodyWords: ReadonlySet<string>;
  /** Telling words of the article's first paragraphs. */
  leadWords: ReadonlySet<string>;
  site: string | null;
  place: PlaceContext;
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
  return {
    page,
    head,
    headWords: new Set(splitWords(head?.folded ?? '')),
    bodyWords: new Set(splitWords(page.bodyText)),
    leadWords: new Set(lead.flatMap(({ text }) => splitWords(text.slice(0, longestLead)).filter(isTelling))),
    site: site === null ? null : foldText(site),
    place: placeContext(page),
  };
}

/** Writes a candidate's features into its row; what the dump cannot show is NaN. */
export function fillTitleRow(row: Float32Array, candidate: TitleCandidate, context: TitleContext): void {
  row.fill(Number.NaN);
  const words = splitWords(candidate.folded);
  fillHead(row, candidate, words, context);
  fillWording(row, candidate.value, words, context);
  row[at.isPrinted] = Number(candidate.block !== null);
  row[at.printedOften] = candidate.printed;
  if (candidate.block) fillPlace(row, candidate, candidate.block, context.place);
}

/** Writes what the dump's own title says of a wording. */
function fillHead(
  row: Float32Array,
  { folded, inHead }: TitleCandidate,
  words: readonly string[],
  { head, headWords, site }: TitleContext,
): void {
  row[at.siteName] = Number(site !== null && folded === site);
  if (!head) return;
  const start = head.folded.indexOf(folded);
  row[at.titleStated] = Number(head.stated);
  row[at.wholeTitle] = Number(inHead === 'whole');
  row[at.partOfTitle] = Number(inHead === 'part');
  row[at.titleShare] = start < 0 ? 0 : folded.length / head.folded.length;
  row[at.likeTitle] = overlap(new Set(words), headWords);
  if (start < 0) return;
  const rest = `${head.folded.slice(0, start)}${head.folded.slice(start + folded.length)}`.trim();
  row[at.titleStart] = start / head.folded.length;
  row[at.titleRest] = rest.length;
  if (site) row[at.restHasSite] = Number(rest.includes(site));
}

/** A character of Chinese or Japanese says as much as this many letters, and half a word. */
const lettersPerCharacter = 2.5;

/** Writes the wording's own shape, and what the article says of it. */
function fillWording(
  row: Float32Array,
  value: string,
  words: readonly string[],
  { page, bodyWords, leadWords }: TitleContext,
): void {
  const wide = pattern()`[\p{Script=Han}\p{Script=Hiragana}]`.test(value);
  const size = words.length / (wide ? 2 : 1);
  const initials = value.match(pattern('g')`(?<![\p{L}'’])\p{L}`) ?? [];
  row[at.letters] = value.length * (wide ? lettersPerCharacter : 1);
  row[at.words] = size;
  row[at.oneWord] = Number(size <= 1.5);
  row[at.endsLikeSentence] = Number(pattern()`[\p{L}\p{N}]{2}[.;,:。]$|…$`.test(value));
  row[at.asks] = Number(/[?!？！]["”’»)]?$/.test(value));
  row[at.capitalised] =
    initials.filter((letter) => letter !== letter.toLowerCase()).length / Math.max(1, initials.length);
  row[at.digits] = (value.match(/\d/g) ?? []).length / value.length;
  row[at.separators] = Number(/\s[|·•»›–—-]\s|[|｜»]/.test(value));
  row[at.quotes] = Number(/["“”«»„‘’「『]/.test(value));
  row[at.startsSmall] = Number(pattern()`^[\p{Ll}…,;:).]`.test(value));
  row[at.creditLike] = Number(pattern()`©|\([^()]{3,60}\)\S{0,8}$|\p{L}\s?\/\s?\p{Lu}`.test(value));
  row[at.endsInByline] = Number(bylineAtEnd(value) !== null);
  row[at.humps] = Number(pattern()`\p{Ll}\p{Lu}`.test(value));
  row[at.commas] = (value.match(/[,，、،]/g) ?? []).length;
  row[at.colon] = Number(/[:：]/.test(value));
  row[at.stopWords] = stopWordShare(words, page.lexicon);
  const told = words.filter(isTelling);
  const spoken = told.filter((word) => bodyWords.has(word)).length;
  const inLead = told.filter((word) => leadWords.has(word));
  row[at.spokenCount] = spoken;
  // Two more words than there are: one word that the text has too proves little.
  row[at.spokenOfInBody] = spoken / (told.length + 2);
  row[at.spokenOfInLead] = inLead.length / (told.length + 2);
  row[at.leadShare] = leadWords.size ? new Set(inLead).size / leadWords.size : Number.NaN;
}

/** Whether a word tells what a text is about: function words are short. */
const isTelling = (word: string): boolean => word.length > 3 || pattern()`\p{Lo}`.test(word);
