import type { Block, Candidate } from '../../types.js';
import { isAgency } from '../agencies.js';
import { phrasesOf } from '../block-phrases.js';
import { findLabel } from '../dates/date-labels.js';
import { foldText, isInside, isWithin, type Page } from '../page.js';
import { pattern } from '../pattern.js';
import { markedAuthors, namesByMark, notBylineNames } from './author-marks.js';
import { endOfNames, openedParts } from './byline-parts.js';
import { allJoiners, bylineOpenerLength, endsInRole, isRoleText } from './byline-words.js';
import { isAuthor, isSite, type SiteNames, startsOrEndsWithSite } from './is-author.js';
import { isName, isParticle, isPersonsName } from './is-name.js';
import { splitAuthors, splitPenNames } from './split-authors.js';

/** How a line came to be read as a byline. */
export type Way =
  /** The page marks an element as an author's name, or links to one. */
  | 'marked'
  /** A word such as "By" stands before the names, */
  | 'opened'
  /** or alone on the line above. */
  | 'below-opener'
  /** The article's first or last line names its reporters, in brackets or by their role. */
  | 'signed'
  /** The line is what the page declares for an author. */
  | 'declared'
  /** Nothing but that the line holds names. */
  | 'line';

/** Names read in a line. */
export interface BylineLine {
  block: Block;
  start: number;
  end: number;
  names: readonly string[];
  way: Way;
  /** Whether the names are of those who helped only. */
  helper: boolean;
  /** How many lines the names stand in, one below the other. */
  lines: number;
}

/** Names of elements that hold a byline. */
export const bylineNames =
  /\b(?:by-?line|authors?|author-?name|writers?|autor(?:e|en|es|i|in|ja|zy)?|auteurs?|firma|verfasser|signature|contributors?|journalist|redacteur|skribent|reporter)\b|byline|author-name|authorname/;
const elsewhereTags = new Set(['nav', 'footer', 'figure', 'figcaption', 'form', 'select']);

const longest = 200;
const longestAlone = 120;
const aboveTitle = 6;
const belowTitle = 18;
const aboveBody = 8;
const belowBodyStart = 10;
const aboveBodyEnd = 3;
const belowBody = 10;
/** Share of a part's letters that its names must cover: "By clicking here" names nobody. */
const namesShare = 0.4;

/** The lines near the title and the article's ends that may be a byline, in page order. */
export function bylineLines(
  page: Page,
  title: Candidate | null,
  site: SiteNames,
  declared: ReadonlySet<string>,
): BylineLine[] {
  const head = title?.span?.block ?? Math.max(0, page.bodyStart - 4);
  const found: BylineLine[] = [];
  for (const block of page.blocks) {
    const { index, text } = block;
    if (index === title?.span?.block) continue;
    const near =
      (index >= head - aboveTitle && index <= head + belowTitle) ||
      (index >= page.bodyStart - aboveBody && index <= page.bodyStart + belowBodyStart);
    const ends = index >= page.bodyEnd - aboveBodyEnd && index <= page.bodyEnd + belowBody;
    if (index >= page.bodyStart && index < page.bodyEnd + 3) {
      const signed = signedNames(block, page);
      if (signed) found.push(signed);
    }
    if (text.length > longest || text.length < 2) continue;
    if (!near && !ends && !isNamedInBody(block, page)) continue;
    if (isWithin(block, elsewhereTags)) continue;
    found.push(...readLine(block, page, site, declared));
  }
  const lines = found.filter((line) => !isOutdone(line, found, []));
  const runs = runsOf(lines, page);
  return [...lines.filter((line) => !isOutdone(line, lines, runs)), ...runs];
}

/** In a forum the article's author stands among its lines. */
function isNamedInBody(block: Block, page: Page): boolean {
  if (block.label === 'main-content' || block.index < page.bodyStart || block.index > page.bodyEnd + belowBody * 2)
    return false;
  return isNamed(block);
}

function readLine(block: Block, page: Page, site: SiteNames, declared: ReadonlySet<string>): BylineLine[] {
  const { text } = block;
  if (declared.has(foldText(text))) {
    return [{ block, start: 0, end: text.length, names: [text], way: 'declared', helper: false, lines: 1 }];
  }
  const { chromeLine, chromeOpener, byline } = phrasesOf(block, page);
  // "Photo: Ann Lee" names who took the picture.
  if (chromeLine || (chromeOpener && !byline)) return [];
  const lines: BylineLine[] = [];
  const add = (way: Way, start: number, end: number, helper = false, inner = false): void => {
    const names = namesIn(block, start, end, way, page, site);
    if (inner && !names.every(isName)) return;
    if (way === 'line' && names.every((name) => name.length < shortestAgency && isAgency(name))) return;
    if (names.length) lines.push({ block, start, end, names, way, helper, lines: 1 });
    // Whether an agency beside persons counts as an author is decided like the rest.
    const persons = names.filter((name) => !isAgency(name));
    if (persons.length && persons.length < names.length)
      lines.push({ block, start, end, names: persons, way, helper, lines: 1 });
  };
  const marked = markedAuthors(block, page);
  if (marked) add('marked', marked.start, marked.end, marked.helper);
  for (const part of openedParts(block, page))
    if (!part.inner || !isProse(block)) add('opened', part.start, part.end, part.helper, part.inner);
  if (lines.length || text.length > longestAlone) return lines;
  const way = followsOpener(block, page) ? 'below-opener' : 'line';
  const { start, end } = namesPart(block, page);
  if (way === 'line' && (isProse(block) || !mayHoldNames(block, start))) return lines;
  add(way, start, end);
  return lines;
}

const mostWords = 16;
const longestWord = 16;

/** Whether it is worth to look for names in a line that nothing speaks for: no lone word, no sentence. */
function mayHoldNames(block: Block, start: number): boolean {
  const words = block.text.slice(start).split(' ');
  const [first = '', second] = words;
  if (words.length > mostWords || (words.length > 6 && block.text.endsWith('.'))) return false;
  if (pattern()`^\p{Lo}`.test(first) || isNamed(block)) return true;
  if (second === undefined) return first.length > longestWord || isAgency(first);
  return pattern()`^[^\p{Ll}]`.test(second) || isParticle(second) || hasMark(block, first);
}

/** The part of a line that may hold names: up to its date or bar, or what stands behind a date that it begins with. */
function namesPart(block: Block, page: Page): { start: number; end: number } {
  const end = endOfNames(block, page, 0);
  const date = end > 0 ? undefined : page.datesOf(block)[0];
  if (!date) return { start: 0, end };
  const start = date.end + (/^[\s,|•·–—-]*/.exec(block.text.slice(date.end))?.[0].length ?? 0);
  return { start, end: endOfNames(block, page, start) };
}

/** "AA" is an agency and the button for larger letters. */
const shortestAgency = 3;

const isProse = ({ label, text }: Block): boolean => label === 'main-content' && text.length > longestAlone / 2;

function namesIn(block: Block, start: number, end: number, way: Way, page: Page, site: SiteNames): string[] {
  const text = block.text.slice(start, end).trim();
  if (text === '') return [];
  if (endsInRole(text) && startsOrEndsWithSite(text, site)) return [text];
  const isOwn = (words: string): boolean => isSite(words, site);
  const split = namesByMark(block, start, end, isOwn) ?? splitAuthors(text, isOwn);
  const authors = (split.length ? split : penNames(text, way, block, page)).filter((name) =>
    isAuthor(name, page.lexicon),
  );
  if (authors.join('').length >= text.length * namesShare) return authors;
  // What a byline says of its author may be longer than his name: "Ann Lee, who teaches at the University of Norport".
  return way !== 'line' && authors[0] && text.startsWith(authors[0]) && isPersonsName(authors[0]) ? [authors[0]] : [];
}

const mostMarkedWords = 4;

/** Pen names and newsrooms count where more than their shape speaks for them. */
function penNames(text: string, way: Way, block: Block, page: Page): string[] {
  const named = way === 'marked' || isNamed(block);
  if (way === 'line' && !named && !hasMark(block, text)) return [];
  const names = splitPenNames(text);
  const whole =
    named && !names.length && text.split(' ').length <= mostMarkedWords && pattern()`^[\p{L}\p{N}\s'’.]+$`.test(text);
  return (whole ? [text] : names).filter(
    (name) => findLabel(name, page.lexicon) === null && bylineOpenerLength(`${name} X`) === 0,
  );
}

/** Whether the element around a line, or the one around that, is named after bylines. */
export const isNamed = (block: Block): boolean =>
  isInside(block, bylineNames, 2) && !isInside(block, notBylineNames, 2);

/** Whether the page sets a text apart from the rest of its line, as it does with the name in "annlee 28 Jan 2022". */
function hasMark(block: Block, text: string): boolean {
  return (block.marks ?? []).some(
    ({ kind, start, end }) =>
      kind !== 'time' && start === 0 && end <= text.length + 1 && end >= text.length && end < block.text.length,
  );
}

/**
 * "新华社北京1月28日电（记者 王小明、李红）": the press of China names its reporters in the article's first or last line, that
 * of Korea behind the last: "서울 홍길동 기자 hong@planet.example".
 */
const reporters =
  /[（(](?:本[报報]|本社|本网|见习|实习)?(?:通讯员|[记記]者)\s?[:：]?\s?([\u3400-\u9fff·、，,\s]{2,30})[）)]/;
const koreanReporters = /([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4})*)\s?(?:선임|전문|수습|인턴|객원)?\s?기자/;
/** Elsewhere the author signs in brackets behind the last word, with place, agency and date: "(Ann Lee, 28.1.2022)". */
const signature = /[([【]([^()[\]【】]{5,100})[)\]】][\s+.]*$/;
const openingReach = 60;

function signedNames(block: Block, page: Page): BylineLine | null {
  const { text, index } = block;
  const last = index >= page.bodyEnd - 3;
  const found =
    reporters.exec(text.slice(0, openingReach)) ??
    (last ? (text.includes('기자') && koreanReporters.exec(text)) || signature.exec(text) : null);
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  const names = splitAuthors(found[1]).filter((name) => isAuthor(name, page.lexicon));
  return names.length
    ? { block, start, end: start + found[1].length, names, way: 'signed', helper: false, lines: 1 }
    : null;
}

/** "By" alone on the line above. */
function followsOpener(block: Block, page: Page): boolean {
  const above = page.blocks[block.index - 1]?.text.replace(/\s*[:：]$/, '') ?? '';
  return above.length > 0 && above.length <= 30 && bylineOpenerLength(`${above} X`) === above.length + 1;
}

/** Names in lines of their own, one below the other: each run of them is a byline too. */
function runsOf(lines: readonly BylineLine[], page: Page): BylineLine[] {
  const firsts = lines.filter((line, at) => line.block !== lines[at - 1]?.block);
  const runs: BylineLine[] = [];
  for (let at = 0; at < firsts.length; at++) {
    const run = [firsts[at]!];
    while (at + 1 < firsts.length && continuesRun(firsts[at]!, firsts[at + 1]!, page)) run.push(firsts[++at]!);
    const names = [...new Set(run.flatMap((line) => line.names))];
    if (names.length > run[0]!.names.length) runs.push({ ...run[0]!, names, lines: run.length });
  }
  return runs;
}

function isPartOf({ block, names }: BylineLine, run: BylineLine): boolean {
  const distance = block.index - run.block.index;
  const alike = block.container === run.block.container || block.container?.names === run.block.container?.names;
  return alike && distance >= 0 && distance < run.lines * 2 && names.every((name) => run.names.includes(name));
}

/** A line that says less than its neighbours: a role below a name, one of several names in an element for them or below "By". */
function isOutdone(line: BylineLine, lines: readonly BylineLine[], runs: readonly BylineLine[]): boolean {
  const first = line.way === 'below-opener' && runs.some((run) => run.block === line.block && run.way === line.way);
  if (first || (isNamed(line.block) && runs.some((run) => isPartOf(line, run)))) return true;
  return (
    line.way === 'line' &&
    isRoleText(line.block.text) &&
    !pattern()`\p{Ll}\p{Lu}`.test(line.block.text) &&
    lines.some((above) => above.block.index === line.block.index - 1 && coversLine(above))
  );
}

function continuesRun(above: BylineLine, below: BylineLine, page: Page): boolean {
  if (below.helper || above.helper || above.way === 'signed' || (below.way !== above.way && below.way !== 'line'))
    return false;
  if (above.block.container?.names !== below.block.container?.names || above.block.kind !== below.block.kind)
    return false;
  if (above.end < above.block.text.length || !coversLine(below)) return false;
  const distance = below.block.index - above.block.index;
  return distance === 1 || (distance === 2 && isJoinerLine(page.blocks[above.block.index + 1]?.text ?? ''));
}

const lineShare = 0.85;
const coversLine = ({ names, block }: BylineLine): boolean =>
  names.join('').length >= block.text.length * lineShare || hasRoleBehind(block.text, names);

/** Whether a role stands behind the last of the names. */
export function hasRoleBehind(text: string, names: readonly string[]): boolean {
  const last = names.at(-1) ?? '';
  const at = text.lastIndexOf(last);
  return at >= 0 && isRoleText(text.slice(at + last.length).replace(/^[\s,|–—-]+/, ''));
}

/** "and", "," or a role on a line of its own. */
const isJoinerLine = (text: string): boolean =>
  pattern()`\p{L}`.test(text) ? allJoiners().has(text.toLowerCase()) || isRoleText(text) : text.length < 4;
