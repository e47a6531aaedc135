import type { Lexicon } from './lexicon.js';
import { LineCover } from './line-cover.js';
import { extendFirst, extendSecond, Kind, lineKinds, phraseTable } from './phrase-table.js';
import { RelativeTime } from './relative-time.js';
import { Words } from './words.js';

export { stopWordShare } from './stop-words.js';

/** What the phrases of all languages say of one text. */
export interface PhraseHits {
  /** The whole line is a chrome phrase or a run of several ("Facebook Twitter Email"); counts and signs do not matter. */
  chromeLine: boolean;
  /** The text begins as chrome does ("Share on …", "Photo: …"). */
  chromeOpener: boolean;
  /** How many words chrome phrases cover; a lone word inside other text is not counted, as any word may be one. */
  chromeWords: number;
  /** The whole line is a heading after which pages go on to something else ("Related articles", "Comments (3)"). */
  trailingHeading: boolean;
  /** How many phrases of each sort the text holds. */
  consent: number;
  subscription: number;
  legal: number;
  noArticle: number;
  /** The text begins with the opening of a byline, and a name may follow. */
  byline: boolean;
  /** The text holds a label of a date with a number near, or is such a label. */
  published: boolean;
  modified: boolean;
  /** "3 hours ago", "gestern um 15:03". */
  relativeTime: boolean;
  /** "5 min read". */
  readingTime: boolean;
  /** A month's name with a number near ("28 Jan", "enero de 2022"); "may" alone is none. */
  month: boolean;
}

/** No more of a block is looked at. */
const mostWords = 400;
/** A label with its date stands in a line of its own; longer texts only speak of publishing. */
const longestLabelled = 40;
const longestByline = 25;
/** How many words may stand between a label and its date, a month and its day, a reading time and its minutes. */
const labelReach = 3;
const monthReach = 2;
const readingReach = 3;

const lineParts = lineKinds | Kind.opener | Kind.openerWithColon;
const timeParts = Kind.relative | Kind.clock | Kind.published | Kind.modified;
const nearNumbers = Kind.published | Kind.modified | Kind.reading | Kind.month;
const openings = Kind.opener | Kind.openerWithColon | Kind.byline;
const counters = [
  [Kind.consent, 'consent'],
  [Kind.subscription, 'subscription'],
  [Kind.legal, 'legal'],
  [Kind.noArticle, 'noArticle'],
] as const;
const counted = Kind.consent | Kind.subscription | Kind.legal | Kind.noArticle;

const noHits = (): PhraseHits => ({
  chromeLine: false,
  chromeOpener: false,
  chromeWords: 0,
  trailingHeading: false,
  consent: 0,
  subscription: 0,
  legal: 0,
  noArticle: 0,
  byline: false,
  published: false,
  modified: false,
  relativeTime: false,
  readingTime: false,
  month: false,
});

/** Storage for the words of the text at hand; nothing of it outlives a call. */
let scratch: Words | null = null;

/**
 * Matches a text against the phrases that a page in the lexicon's language may print, in time linear in its length;
 * against those of all languages where no lexicon is given.
 */
export function matchPhrases(text: string, lexicon?: Lexicon): PhraseHits {
  const table = phraseTable(lexicon);
  scratch ??= new Words(mostWords);
  const words = scratch;
  words.read(text);
  const hits = noHits();
  const cover = new LineCover(words);
  const time = new RelativeTime(words);
  const countedTo = counters.map(() => 0);

  for (let at = 0; at < words.count; at++) {
    let first = 0;
    let second = 0;
    for (let end = at; end < words.count; ) {
      const nextFirst = extendFirst(first, words.first[end]!);
      const nextSecond = extendSecond(second, words.second[end]!);
      const kinds = table.find(nextFirst, nextSecond);
      end++;
      if (kinds === 0) {
        // A count inside a phrase is no part of it: "Lire les 10 commentaires".
        if (words.isNumber(end - 1) && end - 1 > at) continue;
        break;
      }
      first = nextFirst;
      second = nextSecond;
      if (kinds & lineParts) cover.add(at, end, kinds);
      if (kinds & timeParts) time.add(at, end, kinds);
      if (kinds & nearNumbers) readNearNumbers(hits, kinds, at, end, words);
      if (kinds & counted) count(hits, kinds, at, end, countedTo);
      if (at === 0 && kinds & openings) readOpening(hits, kinds, end, words);
    }
    cover.pass(at);
  }
  hits.chromeLine = cover.isChrome();
  hits.trailingHeading = cover.isHeading();
  hits.chromeWords = cover.coveredWords();
  hits.relativeTime = time.isRelative();
  return hits;
}

/** Counts phrases that do not overlap; of those that begin at one word, one. */
function count(hits: PhraseHits, kinds: number, at: number, end: number, countedTo: number[]): void {
  for (let i = 0; i < counters.length; i++) {
    const [kind, name] = counters[i]!;
    if (!(kinds & kind)) continue;
    if (at >= countedTo[i]!) hits[name]++;
    if (end > countedTo[i]!) countedTo[i] = end;
  }
}

function readOpening(hits: PhraseHits, kinds: number, end: number, words: Words): void {
  const { text, starts } = words;
  const isLast = end === words.count;
  const colon = /^\s*[:：]/.test(gapBefore(words, end));
  if (kinds & Kind.opener || (kinds & Kind.openerWithColon && colon)) hits.chromeOpener = true;
  if (!(kinds & Kind.byline) || isLast || words.count > longestByline) return;
  const letter = text[starts[end]!]!;
  const mayBeName = letter === letter.toUpperCase() && !words.isNumber(end);
  // "By Friday, talks had stalled again." is a sentence; a byline that ends with a point is short ("By A. Lee Jr.").
  const sentence = words.count > 6 && /[.!?]["”’»]?$/.test(text);
  if ((mayBeName || colon) && !sentence) hits.byline = true;
}

function readNearNumbers(hits: PhraseHits, kinds: number, at: number, end: number, words: Words): void {
  if (kinds & Kind.month && (words.isNumber(at) || hasNumber(words, at - monthReach, end + monthReach)))
    hits.month = true;
  if (kinds & Kind.reading && hasNumber(words, at - readingReach, end + readingReach)) hits.readingTime = true;
  if (!(kinds & (Kind.published | Kind.modified)) || words.count > longestLabelled) return;
  const last = end === words.count;
  const alone = at === 0 && last;
  const begins = at === 0 || words.isNumber(at - 1) || partedBefore(words, at);
  const dated = hasNumber(words, end, end + labelReach) || (last && hasNumber(words, at - 2, at));
  if (!alone && !(begins && dated)) return;
  if (kinds & Kind.published) hits.published = true;
  if (kinds & Kind.modified) hits.modified = true;
}

function hasNumber(words: Words, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to && i < words.count; i++) if (words.isNumber(i)) return true;
  return false;
}

/** What stands between a word and the one before it. */
function gapBefore({ text, starts, ends, count: words }: Words, at: number): string {
  return text.slice(ends[at - 1], at < words ? starts[at] : text.length);
}

/** Whether more than a space or comma parts a word from the one before: "Ann Lee | Updated", "12時30分 更新". */
function partedBefore(words: Words, at: number): boolean {
  return /[^\s,]/.test(gapBefore(words, at)) || /[日分秒时時]/.test(words.text[words.ends[at - 1]! - 1]!);
}
