import type { Lexicon } from '../../lexicons/lexicon.js';
import { matchPhrases } from '../../lexicons/phrases.js';
import type { Block, Candidate } from '../../types.js';
import { isAgency } from '../agencies.js';
import { phrasesOf } from '../block-phrases.js';
import { isStamp } from '../head-lines.js';
import { oncePerBlock } from '../once-per-block.js';
import { foldText, isBold, isInside, type Page } from '../page.js';
import { pattern } from '../pattern.js';
import { hostOf } from '../site.js';
import { announcedAuthors } from './announced-authors.js';
import { notBylineNames } from './author-marks.js';
import { type BylineLine, hasRoleBehind, isNamed } from './byline-lines.js';
import { isRoleText } from './byline-words.js';
import { isSite, looksLikeAccount, type SiteNames, siteNames } from './is-author.js';
import { isParticle, isPersonsName } from './is-name.js';

/** What may speak for or against a set of names as the page's authors; each 0..1. */
export const bylineFeatureNames = [
  // What the page declares.
  'ldAuthor',
  'ldPerson',
  'ldOrganisation',
  'ldCreator',
  'metaLibrary',
  'metaNews',
  'metaArticleAuthor',
  'metaAuthor',
  'onlyDeclared',
  // How the names agree with other candidates.
  'declaredToo',
  'moreThanDeclared',
  'lessThanDeclared',
  'againstDeclared',
  'againstLdPerson',
  'weakAgainstLdPerson',
  'morePrinted',
  'lessPrinted',
  'againstPrinted',
  'againstPrintedPerson',
  'rivals',
  'first',
  // The names themselves.
  'two',
  'many',
  'singleWord',
  'shortWord',
  'account',
  'agency',
  'withAgency',
  'site',
  'withSite',
  'inTitle',
  'inBody',
  'person',
  'longName',
  'wordsInBody',
  'stopWord',
  'chromeWords',
  // How they are printed.
  'marked',
  'opened',
  'clearAtTitle',
  'clearPerson',
  'clearAccount',
  'openedHelper',
  'belowOpener',
  'signed',
  'named',
  'namedElsewhere',
  'wholeLine',
  'share',
  'roleBeside',
  'addressBelow',
  'stampBeside',
  'stampAbove',
  'stampBelow',
  'stampNear',
  'creditNear',
  'pictured',
  'heading',
  'listItem',
  'caption',
  'bold',
  'mainContent',
  'lines',
  'again',
  'oftenAgain',
  // Where.
  'aboveTitle',
  'belowTitle',
  'nextToTitle',
  'betweenTitleAndBody',
  'overBody',
  'insideBody',
  'lastLine',
  'belowBody',
  'titleDistance',
  'bodyDistance',
] as const;

export type BylineFeature = (typeof bylineFeatureNames)[number];
export type BylineFeatures = Readonly<Record<BylineFeature, number>>;

/** What the features of a page's names are measured against. */
export interface BylineContext {
  page: Page;
  title: Candidate | null;
  site: SiteNames;
  /** The article's text in small letters. */
  body: string;
  /** Names that a feed gives: they are no candidates, but lines that print them are. */
  announced: readonly string[];
}

/**
 * @param site    the site's name, as far as the page tells it
 * @param authors whom a feed names as authors, as it states them
 */
export function bylineContext(
  page: Page,
  title: Candidate | null,
  site: string | null,
  authors: readonly string[] = [],
): BylineContext {
  const names = siteNames(site, hostOf(page.document));
  const announced = announcedAuthors(authors, page.lexicon, names);
  return { page, title, site: names, body: page.bodyText.toLowerCase(), announced };
}

/** The features of names alone, wherever they stand. */
export function nameFeatures(
  names: readonly string[],
  { page, title, site, body }: BylineContext,
): Partial<BylineFeatures> {
  const share = (test: (name: string) => boolean): number => names.filter(test).length / names.length;
  const titleText = foldText(title?.value ?? '');
  const stopWords = stopWordsOf(page.lexicon);
  const agencies = share(isAgency);
  const own = share((name) => isSite(name, site));
  const words = names.flatMap((name) => name.split(' ')).filter((word) => !isParticle(word));
  const long = words.filter((word) => word.length > 3);
  return {
    two: Number(names.length === 2),
    many: Number(names.length > 2),
    singleWord: share((name) => !/\s/.test(name) && !isAgency(name) && !pattern()`\p{Lo}`.test(name)),
    shortWord: share((name) => name.length < 4 && !isAgency(name)),
    account: share(looksLikeAccount),
    agency: Number(agencies === 1),
    withAgency: Number(agencies > 0 && agencies < 1),
    site: Number(own === 1),
    withSite: Number(own > 0 && own < 1),
    inTitle: share((name) => titleText.includes(foldText(name))),
    inBody: share((name) => page.bodyText.includes(name)),
    person: share(isPersonsName),
    longName: share((name) => name.split(' ').length > 3),
    wordsInBody: long.filter((word) => body.includes(word.toLowerCase())).length / Math.max(1, long.length),
    stopWord: Number(words.some((word) => stopWords.has(word.toLowerCase()))),
    chromeWords: Math.min(1, matchPhrases(names.join(' '), page.lexicon).chromeWords / Math.max(1, words.length)),
  };
}

const stopWordSets = new WeakMap<Lexicon, ReadonlySet<string>>();

function stopWordsOf(lexicon: Lexicon): ReadonlySet<string> {
  let found = stopWordSets.get(lexicon);
  if (!found) {
    found = new Set(lexicon.stopWords);
    stopWordSets.set(lexicon, found);
  }
  return found;
}

/** The features of the line that prints the names. */
export function lineFeatures(line: BylineLine, { page, title }: BylineContext): Partial<BylineFeatures> {
  const { block, names, way, start, end } = line;
  const letters = names.join('').length;
  const other = isInside(block, notBylineNames, 2);
  const at = (offset: number): Block | undefined => page.blocks[block.index + offset];
  const last = at(line.lines);
  const stampAbove = isStampAt(at(-1), page);
  const stampBelow = isStampAt(last, page);
  const beside = isStampLike(block, page) || (end + 4 < block.text.length && isStamp(block, page));
  const head = title?.span?.block ?? null;
  const { bodyStart, bodyEnd } = page;
  const { index } = block;
  return {
    marked: Number(way === 'marked'),
    opened: Number(way === 'opened' && !line.helper),
    clearAtTitle: Number(isClearAtTitle(line, { page, title })),
    openedHelper: Number(line.helper),
    belowOpener: Number(way === 'below-opener'),
    signed: Number(way === 'signed'),
    named: Number(isNamed(block)),
    namedElsewhere: Number(other),
    wholeLine: Number(line.lines > 1 || letters >= block.text.length * 0.85),
    share: line.lines > 1 ? 1 : Math.min(1, letters / Math.max(1, end - start)),
    roleBeside: Number(isRoleText(last?.text ?? '') || hasRoleBehind(block.text.slice(start), names)),
    addressBelow: Number([0, 1, 2, 3].some((offset) => namesAddress(at(offset)?.text ?? '', names))),
    stampBeside: Number(beside),
    stampAbove: Number(stampAbove),
    stampBelow: Number(stampBelow),
    stampNear: Number(isStampAt(at(-2), page) || isStampAt(at(line.lines + 1), page)),
    creditNear: Number(isCredit(last, page)),
    heading: Number(block.kind === 'heading'),
    listItem: Number(block.kind === 'list-item'),
    caption: Number(block.kind === 'caption'),
    bold: Number(isBold(block)),
    mainContent: Number(block.label === 'main-content'),
    lines: Number(line.lines > 1),
    aboveTitle: Number(head !== null && index < head),
    belowTitle: Number(head !== null && index > head && index - head <= 18),
    nextToTitle: Number(head !== null && index === head + 1),
    betweenTitleAndBody: Number(head !== null && index > head && index <= bodyStart),
    overBody: Number(index === bodyStart - 1),
    insideBody: Number(index >= bodyStart && index < bodyEnd),
    lastLine: Number(index === bodyEnd - 1 || index === bodyEnd),
    belowBody: Number(index >= bodyEnd),
    titleDistance: head === null ? 1 : Math.min(1, Math.abs(index - head) / 20),
    bodyDistance: Math.min(1, Math.abs(index - bodyStart) / 20),
  };
}

/** Whether a line right below the title is marked or opened as a byline. */
export function isClearAtTitle(
  { way, helper, block }: BylineLine,
  { page, title }: Pick<BylineContext, 'page' | 'title'>,
): boolean {
  const head = title?.span?.block ?? page.bodyStart - reach;
  return !helper && way !== 'line' && way !== 'signed' && block.index >= head - 2 && block.index <= head + reach;
}

const reach = 8;

const longestStamp = 80;

function isStampAt(block: Block | undefined, page: Page): boolean {
  return block !== undefined && (isStamp(block, page) || isStampLike(block, page));
}

/** Whether a line says when without a date: "3 hours ago", "Published 22:31", "12:43", "5 min read". */
const isStampLike = oncePerBlock((block: Block, page: Page): boolean => {
  if (block.text.length > longestStamp) return false;
  if (/^\W{0,3}\d{1,2}[:.]\d{2}(?!\d)/.test(block.text)) return true;
  const { published, modified, relativeTime, readingTime, month } = phrasesOf(block, page);
  return published || modified || relativeTime || readingTime || month;
});

/** Whether a line says who took a picture: then the line over it names whom the picture shows. */
function isCredit(block: Block | undefined, page: Page): boolean {
  if (!block || block.text.length > 120) return false;
  return block.kind === 'caption' || /^©|\([cC]\)/.test(block.text) || phrasesOf(block, page).chromeOpener;
}

/** Whether a line holds an e-mail address or a handle made of one of the names. */
function namesAddress(text: string, names: readonly string[]): boolean {
  if (text.length > 120 || !text.includes('@')) return false;
  const folded = text.toLowerCase().replace(/[^a-z@]/g, '');
  return names.some((name) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => word.length > 3 && folded.includes(word)),
  );
}
