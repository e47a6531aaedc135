import { matchPhrases } from '../../lexicons/phrases.js';
import type { Block, Candidate, Span } from '../../types.js';
import { findLabel } from '../dates/date-labels.js';
import { isStamp } from '../head-lines.js';
import { isBold, isInside, isWithin, type Page } from '../page.js';
import { pattern } from '../pattern.js';
import { markedAuthors, namesByMark, namesShare, notBylineNames } from './author-marks.js';
import { endOfNames, openerIn } from './byline-parts.js';
import { bylineOpenerLength } from './byline-words.js';
import { isAuthor, isSite, type SiteNames } from './is-author.js';
import { splitAuthors, tidyName } from './split-authors.js';

/** A byline as printed, with the names in it. */
export interface PrintedByline extends Candidate {
  names: string[];
}

const bylineNames =
  /\b(?:by-?line|authors?|author-?name|writers?|autor(?:e|en|es|i|in|ja|zy)?|auteurs?|firma|verfasser|signature|contributors?|journalist|redacteur|skribent|reporter)\b|byline|author-name|authorname/;
const elsewhereTags = new Set(['nav', 'footer', 'figure', 'figcaption', 'form']);

const certainties = {
  namedWithOpener: 0.93,
  marked: 0.88,
  named: 0.8,
  openerNearTitle: 0.86,
  besideStamp: 0.6,
  aloneOverBody: 0.58,
  lastLine: 0.48,
  openerBelow: 0.55,
  signature: 0.5,
} as const;
const longest = 200;
const longestNames = 60;
const aboveTitle = 6;
const belowTitle = 18;
const belowBody = 6;

/** The bylines printed near the title and right behind the article, best first. */
export function printedBylines(page: Page, title: Candidate | null, site: SiteNames): PrintedByline[] {
  const head = title?.span?.block ?? Math.max(0, page.bodyStart - 4);
  const foot = Math.max(head + 4, Math.min(page.bodyStart + 2, head + belowTitle));
  const found: PrintedByline[] = [];
  for (const block of page.blocks) {
    const near = block.index >= head - aboveTitle && block.index <= foot && block.index !== title?.span?.block;
    const below = block.index >= page.bodyEnd - 2 && block.index <= page.bodyEnd + belowBody;
    const opening = reportersIn(block, page);
    if (opening) found.push(opening);
    if ((!near && !below) || block.text.length > longest || isWithin(block, elsewhereTags)) continue;
    const byline = readByline(block, page, site, near);
    if (byline) found.push({ ...byline, certainty: byline.certainty - Math.abs(block.index - head) * 0.002 });
  }
  return found.sort((a, b) => b.certainty - a.certainty);
}

function readByline(block: Block, page: Page, site: SiteNames, near: boolean): PrintedByline | null {
  if (matchPhrases(block.text, page.lexicon).chromeLine) return null;
  const named = isInside(block, bylineNames, 2) && !isInside(block, notBylineNames, 2);
  const marked = near || named ? markedAuthors(block) : null;
  if (marked)
    return toByline(block, page, {
      ...marked,
      certainty: near ? certainties.marked : certainties.openerBelow,
      single: true,
    });
  const opener = openerIn(block);
  if (opener) {
    const certainty = named
      ? certainties.namedWithOpener
      : near
        ? certainties.openerNearTitle
        : certainties.openerBelow;
    const found = toByline(block, page, { ...opener, certainty, single: named || opener.single });
    if (found) return found;
  }
  const whole = { start: 0, end: endOfNames(block.text) };
  if (named) {
    const found = toByline(block, page, {
      ...whole,
      certainty: near ? certainties.named : certainties.openerBelow,
      single: near,
    });
    return found?.names.some((name) => !isSite(name, site)) ? found : null;
  }
  if (isLastLine(block, page))
    return toByline(block, page, { ...whole, certainty: certainties.lastLine, single: false });
  if (signsArticle(block, page))
    return toByline(block, page, { ...whole, certainty: certainties.signature, single: false });
  if (!near) return null;
  if (followsOpener(block, page))
    return toByline(block, page, { ...whole, certainty: certainties.openerNearTitle, single: true });
  if (standsBesideStamp(block, page))
    return toByline(block, page, { ...whole, certainty: certainties.besideStamp, single: false });
  if (standsOverBody(block, page))
    return toByline(block, page, { ...whole, certainty: certainties.aloneOverBody, single: false });
  return null;
}

/** "新华社北京1月28日电（记者 王小明、李红）": the press of China names its reporters in the article's first or last line. */
const reporters =
  /[（(](?:本[报報]|本社|本网|见习|实习)?(?:通讯员|[记記]者)\s?[:：]?\s?([\u3400-\u9fff·、，,\s]{2,30})[）)]/;
const openingReach = 60;

function reportersIn(block: Block, page: Page): PrintedByline | null {
  if (block.index < page.bodyStart || block.index >= page.bodyEnd) return null;
  const found = reporters.exec(block.text.slice(0, openingReach));
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  const byline = toByline(block, page, {
    start,
    end: start + found[1].length,
    certainty: certainties.openerNearTitle,
    single: false,
  });
  return byline && { ...byline, span: { block: block.index, start, end: start + found[1].length } };
}

/** Some newsrooms print the author's name in bold as the article's first or last line. */
function signsArticle(block: Block, page: Page): boolean {
  if (block.text.length > longestNames || !isBold(block)) return false;
  return (block.index <= page.bodyStart && block.index >= page.bodyStart - 2) || block.index === page.bodyEnd - 1;
}

/** Whether a short line of names has a time stamp behind it, or on the next line: "Ann Lee · 28 Jan 2022". */
function standsBesideStamp(block: Block, page: Page): boolean {
  const end = endOfNames(block.text);
  if (end === 0 || end > longestNames || block.label === 'main-content' || block.kind === 'caption') return false;
  if (isStamp(block, page)) return true;
  if (end < block.text.length) return false;
  return [block.index - 1, block.index + 1].some((index) => {
    const other = page.blocks[index];
    return other !== undefined && isStamp(other, page);
  });
}

/** Whether a line is names and nothing else, right over the article's first paragraph. */
function standsOverBody(block: Block, page: Page): boolean {
  if (block.kind !== 'paragraph' || block.index > page.bodyStart + 2 || !isNamesOnly(block)) return false;
  const next = page.blocks[block.index + 1];
  return next?.label === 'main-content' && next.text.length > longParagraph;
}

/** Whether the article's last line is nothing but names, printed like its paragraphs. */
function isLastLine(block: Block, page: Page): boolean {
  if (block.index !== page.bodyEnd && block.index !== page.bodyEnd - 1) return false;
  const above = page.blocks[block.index - 1];
  const alike = block.container?.tag === above?.container?.tag && block.container?.names === above?.container?.names;
  return alike && (above?.text.length ?? 0) > longParagraph && isNamesOnly(block);
}

const longParagraph = 80;
/** Share of a line's letters that names must cover where nothing else speaks for them. */
const shareAlone = 0.85;

function isNamesOnly({ text }: Block): boolean {
  if (text.length > longestNames) return false;
  const names = splitAuthors(text);
  return names.length > 0 && names.join('').length >= text.length * shareAlone;
}

/** "By" alone on the line above. */
function followsOpener(block: Block, page: Page): boolean {
  const above = page.blocks[block.index - 1]?.text ?? '';
  return above.length <= 20 && bylineOpenerLength(`${above.replace(/\s*[:：]$/, '')} X`) > 0 && !/\s\S+\s/.test(above);
}

interface Found {
  start: number;
  end: number;
  certainty: number;
  /** Whether one word may be a name, since the page marks it as one. */
  single: boolean;
}

function toByline(block: Block, page: Page, { start, end, certainty, single }: Found): PrintedByline | null {
  const text = block.text.slice(start, end).trim();
  const split = namesByMark(block, start, end) ?? splitAuthors(text);
  const names = (split.length || !single ? split : singleName(text, page)).filter((name) =>
    isAuthor(name, page.lexicon),
  );
  if (!names.length || names.join('').length < text.length * namesShare) return null;
  const span: Span = { block: block.index, start: 0, end: block.text.length };
  return { value: text, source: `block ${block.index}`, certainty, span, names };
}

/** A pen name: one word, or two that a person's name would not be written as. */
function singleName(text: string, page: Page): string[] {
  const name = tidyName(text);
  if (findLabel(name, page.lexicon) !== null || bylineOpenerLength(`${name} X`) > 0) return [];
  return pattern()`^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.\-']*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}_.\-']*)?$`.test(name) &&
    pattern()`\p{L}{2}`.test(name) &&
    name.length <= 30
    ? [name]
    : [];
}
