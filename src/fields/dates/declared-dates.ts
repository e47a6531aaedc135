import type { Document } from '../../types.js';
import { articleObjects, asArray, decodeEntities, hasType, isObject } from '../article-object.js';
import { parseMachineDate } from './parse-machine-date.js';

/** How a page declares a date, which says how far to trust it. */
export type DeclaredKind =
  /** `datePublished` of a JSON-LD article. */
  | 'ldArticle'
  /** `datePublished` of a JSON-LD page, which many publishing systems write for pages that are no articles. */
  | 'ldPage'
  | 'ldCreated'
  | 'ldUploaded'
  /** `article:published_time`. */
  | 'metaTime'
  /** Any other name that says "published". */
  | 'metaPublished'
  | 'metaCreated'
  /** A name that says "date" and no more. */
  | 'metaDate';

/** A date that a page declares, with the place. */
export interface DeclaredDate {
  kind: DeclaredKind;
  /** ISO 8601. */
  iso: string;
  source: string;
  /** Whether its place holds another day before it: lists of articles do. */
  isLater: boolean;
}

/** What a page of questions and answers is about. */
const question = /^Question$/i;
/** Pages and what else is dated as a whole. A review's or a comment's date is not its page's. */
const pageTypes = /^(?:WebPage|ItemPage|AboutPage|FAQPage|QAPage|CollectionPage|VideoObject|Product|Event|Dataset)$/i;

const published: readonly { key: string; kind: DeclaredKind; ofPage: DeclaredKind }[] = [
  { key: 'datePublished', kind: 'ldArticle', ofPage: 'ldPage' },
  { key: 'dateCreated', kind: 'ldCreated', ofPage: 'ldCreated' },
  { key: 'uploadDate', kind: 'ldUploaded', ofPage: 'ldUploaded' },
];

/** Names of meta elements, without what parts their words; the first that fits tells the kind. */
const metaKinds: readonly { names: RegExp; kind: DeclaredKind }[] = [
  { names: /^(?:og)?(?:article)?published(?:time)?$/, kind: 'metaTime' },
  {
    names:
      /publish|pubdate|publication|issued|posted|uploaded|^pdate$|sailthrudate|citation(?:online)?date|originaldate/,
    kind: 'metaPublished',
  },
  { names: /created|creation|creat\w*date/, kind: 'metaCreated' },
  {
    names: /^(?:(?:og|dc|dcterms|article|content|display|release|wp)?date|ogreleasedate|articledate\w*|isodatetime)$/,
    kind: 'metaDate',
  },
];
/** What else has a date: a change, an end, a day of the calendar, the reader's visit. */
const otherDates =
  /modif|updat|revis|edited|expir|unpublish|embargo|valid|event|start|end|birth|review|last|access|build|crawl|refresh|copyright|member|verif/;

/**
 * The dates by which a page says when it was published, in page order. What one kind of declaration says of a day twice
 * is no more certain for that: the one with a time stays.
 */
export function declaredDates(document: Document): DeclaredDate[] {
  const byDay = new Map<string, DeclaredDate>();
  for (const date of [...fromJsonLd(document), ...fromMeta(document)]) {
    const key = `${date.kind} ${date.iso.slice(0, 10)}`;
    const same = byDay.get(key);
    if (!same || (!same.iso.includes('T') && date.iso.includes('T'))) byDay.set(key, date);
  }
  return [...byDay.values()];
}

function fromJsonLd(document: Document): DeclaredDate[] {
  const all = document.declared.jsonLd.flatMap((object) => [object, ...asArray(object.mainEntity).filter(isObject)]);
  const articles = new Set([
    ...articleObjects(document).filter((object) => !hasType(object, pageTypes)),
    ...all.filter((object) => hasType(object, question)),
  ]);
  const objects = new Set([...articles, ...all.filter((object) => hasType(object, pageTypes))]);
  return published.flatMap(({ key, kind, ofPage }) => {
    const found = [...objects].flatMap((object) =>
      datesOf(asArray(object[key]), articles.has(object) ? kind : ofPage, `json-ld ${key}`),
    );
    return markLater(found);
  });
}

const changes = /modif|updat|revis|lastmod/;

/** The days on which a page declares that it was changed. */
export function declaredChanges(document: Document): Set<string> {
  const inMeta = [...document.declared.meta].flatMap(([name, values]) => (changes.test(name) ? values : []));
  const inJsonLd = articleObjects(document).map(({ dateModified }) => dateModified);
  return new Set(datesOf([...inMeta, ...inJsonLd], 'metaDate', '').map(({ iso }) => iso.slice(0, 10)));
}

function fromMeta(document: Document): DeclaredDate[] {
  const found: DeclaredDate[] = [];
  for (const [name, values] of document.declared.meta) {
    const kind = kindOf(name);
    if (kind) found.push(...markLater(datesOf(values, kind, `meta ${name}`)));
  }
  return found;
}

/** Names are asked for on page after page. */
const kindsOfNames = new Map<string, DeclaredKind | null>();
const mostKept = 2000;

function kindOf(name: string): DeclaredKind | null {
  let kind = kindsOfNames.get(name);
  if (kind === undefined) {
    const bare = name.replace(/[^a-z]/g, '');
    kind = otherDates.test(bare) ? null : (metaKinds.find(({ names }) => names.test(bare))?.kind ?? null);
    if (kindsOfNames.size > mostKept) kindsOfNames.clear();
    kindsOfNames.set(name, kind);
  }
  return kind;
}

function datesOf(values: readonly unknown[], kind: DeclaredKind, source: string): DeclaredDate[] {
  return values.flatMap((value) => {
    const iso = typeof value === 'string' ? parseMachineDate(decodeEntities(value)) : null;
    return iso === null ? [] : [{ kind, iso, source, isLater: false }];
  });
}

function markLater(dates: DeclaredDate[]): DeclaredDate[] {
  return dates.map((date) => ({ ...date, isLater: date.iso.slice(0, 10) !== dates[0]?.iso.slice(0, 10) }));
}
