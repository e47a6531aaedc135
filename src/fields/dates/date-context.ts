import type { Candidate, Document } from '../../types.js';
import { hasType } from '../article-object.js';
import { headFoot, type Page } from '../page.js';
import { notAfter } from './after-reference.js';
import type { DateLabel, PrintedDate } from './date-candidates.js';
import { type DeclaredDate, type DeclaredKind, declaredChanges, declaredDates } from './declared-dates.js';
import { joinZone } from './join-zone.js';
import { dateInUrl, monthsInUrls, pathOf, type UrlDate } from './url-date.js';

/** A date with the place where it was found: one of the three is there. */
export interface Evidence {
  /** ISO 8601. */
  iso: string;
  /** Its first ten characters; the month where it states no day. */
  day: string;
  declared?: DeclaredDate;
  url?: UrlDate;
  printed?: PrintedDate;
}

/** What a page says of one day. */
export interface DayFacts {
  /** How it is declared. */
  kinds: Set<DeclaredKind>;
  /** Indices of the blocks near the title that print it. */
  nearTitle: Set<number>;
}

/** What the dates of a page are measured against. */
export interface DateContext {
  page: Page;
  evidence: readonly Evidence[];
  /** Indices of the evidence that may be the publication's; the others are dates of other texts and of comments. */
  candidates: readonly number[];
  days: ReadonlyMap<string, DayFacts>;
  /** How many days the page prints. */
  printedDays: number;
  firstPrinted: string | null;
  newest: string;
  urlDay: string | null;
  /** Days that a declaration means for the publication. */
  trusted: readonly { day: string; isArticle: boolean }[];
  /** Days on which the page says that it was changed. */
  changes: ReadonlySet<string>;
  /** Index of the title's block, or of the one before the article. */
  head: number;
  /** Index of the last block in which the article's head may stand. */
  foot: number;
  months: { page: string | null; picture: string | null };
  saysArticle: boolean;
  saysOther: boolean;
  isFrontPage: boolean;
  /** Whether the address ends in the words of a headline. */
  hasSlug: boolean;
  title: string;
}

/** Dates of long lists of texts or posts that are looked at. */
const mostPrinted = 100;
/** Lines above the title in which its date may stand. */
const besideTitle = 2;

/**
 * Collects the dates that a page declares, prints and has in its address, none of them after its fetching, and what to
 * measure them against.
 */
export function readDateContext(page: Page, title: Candidate | null, printed: readonly PrintedDate[]): DateContext {
  const { document } = page;
  const head = title?.span?.block ?? Math.max(0, page.bodyStart - 4);
  const foot = headFoot(page, head);
  const isBesideTitle = ({ block }: PrintedDate): boolean => block.index >= head - besideTitle && block.index <= foot;
  const stamps = printed
    .filter(({ label, iso }) => !neverPublished.has(label) && notAfter(iso, page.reference))
    .slice(0, mostPrinted);
  const near = stamps.filter((date) => !date.elsewhere && isBesideTitle(date));
  const evidence = collect(document, stamps, near).filter(({ iso }) => notAfter(iso, page.reference));
  const isOwn = (date: PrintedDate): boolean => isBesideTitle(date) || !isOfOthers(date, title?.value ?? '');
  const mayBe = ({ printed: date }: Evidence): boolean => !date || isOwn(date);
  const days = factsOf(evidence, new Set(near));
  const path = pathOf(document);
  return {
    page,
    evidence,
    candidates: evidence.flatMap((one, index) => (mayBe(one) ? [index] : [])),
    days,
    printedDays: new Set(stamps.map(({ iso }) => dayOf(iso))).size,
    firstPrinted: stamps[0] ? dayOf(stamps[0].iso) : null,
    newest: [...days.keys()].reduce((newest, day) => (day > newest ? day : newest), ''),
    urlDay: evidence.find(({ url }) => url)?.day ?? null,
    trusted: trustedDays(evidence),
    changes: new Set([
      ...declaredChanges(document),
      ...printed.filter(({ label }) => label === 'modified').map(({ iso }) => dayOf(iso)),
    ]),
    head,
    foot,
    months: monthsInUrls(document),
    ...claimsOf(document, path),
    hasSlug: isSlug(path),
    title: title?.value ?? '',
  };
}

/** What a label may call a date that is not the publication's: `other` is any label that no lexicon has ("Joined:"). */
const neverPublished: ReadonlySet<DateLabel | null> = new Set<DateLabel>(['modified', 'copyright', 'period', 'other']);

/** Whether a date lies among other texts or comments, and neither a label nor the title says that it is the page's own. */
function isOfOthers(date: PrintedDate, title: string): boolean {
  return date.elsewhere && date.label !== 'published' && !saysTitle(date, title);
}

function factsOf(evidence: readonly Evidence[], near: ReadonlySet<PrintedDate>): Map<string, DayFacts> {
  const days = new Map<string, DayFacts>();
  for (const { day, declared, printed } of evidence) {
    const facts = days.get(day) ?? { kinds: new Set(), nearTitle: new Set() };
    if (declared) facts.kinds.add(declared.kind);
    if (printed && near.has(printed)) facts.nearTitle.add(printed.block.index);
    days.set(day, facts);
  }
  return days;
}

function trustedDays(evidence: readonly Evidence[]): DateContext['trusted'] {
  return evidence.flatMap(({ day, declared }) => {
    if (!declared || declared.isLater || declared.kind === 'ldUploaded') return [];
    return [{ day, isArticle: declared.kind === 'ldArticle' || declared.kind === 'metaTime' }];
  });
}

const shortestTitle = 20;

/** Whether a line says the page's title and a date: a list of the latest texts holds the page's own too. */
export function saysTitle({ block }: PrintedDate, title: string): boolean {
  return title.length > shortestTitle && block.text.includes(title);
}

export const dayOf = (iso: string): string => iso.slice(0, 10);

function collect(document: Document, stamps: readonly PrintedDate[], near: readonly PrintedDate[]): Evidence[] {
  const url = dateInUrl(document);
  const found: Omit<Evidence, 'day'>[] = [
    ...declaredDates(document).map((declared) => ({ iso: onPrintedDay(declared.iso, near), declared })),
    ...(url ? [{ iso: url.iso, url }] : []),
    ...stamps.map((printed) => ({ iso: printed.iso, printed })),
  ];
  return found.map((one) => ({ ...one, day: dayOf(one.iso) }));
}

const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/** A declared moment by the wall clock of the page, where that shows another day. */
function onPrintedDay(iso: string, near: readonly PrintedDate[]): string {
  if (!zoned.test(iso)) return iso;
  for (const stamp of near) {
    if (dayOf(stamp.iso) === dayOf(iso) || !stamp.iso.includes('T')) continue;
    if (zoned.test(stamp.iso)) {
      if (Date.parse(stamp.iso) === Date.parse(iso)) return stamp.iso;
      continue;
    }
    const joined = joinZone(iso, stamp.iso);
    if (joined !== null) return joined;
  }
  return iso;
}

const wordsOfSlug = 4;

/** Whether an address ends in the words of a headline. */
function isSlug(path: string): boolean {
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  return last.split(/[-_+]/).filter((word) => /[a-z]/i.test(word)).length >= wordsOfSlug;
}

const articleNames = /article|blog|post|news/i;
const otherNames = /^(?:website|product|profile|object|business|place|books?|music|video)/i;
const articleTypes = /(?:Article|Posting|^Report|^Review|^Recipe|^HowTo)$/i;
const otherTypes = /^(?:Product|Organization|LocalBusiness|CollectionPage|ItemList|SoftwareApplication|Service)$/i;
const frontPath = /^\/?(?:index\.\w+|home|[a-z]{2})?\/?$/;

/** What a page says that it is. */
function claimsOf(document: Document, path: string): Pick<DateContext, 'saysArticle' | 'saysOther' | 'isFrontPage'> {
  const { meta, jsonLd, links } = document.declared;
  const type = meta.get('og:type')?.[0] ?? '';
  const saysArticle = articleNames.test(type) || jsonLd.some((object) => hasType(object, articleTypes));
  return {
    saysArticle,
    saysOther: !saysArticle && (otherNames.test(type) || jsonLd.some((object) => hasType(object, otherTypes))),
    isFrontPage: (document.url !== null || links.has('canonical')) && frontPath.test(path),
  };
}
