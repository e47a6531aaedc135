import type { Document, JsonValue } from '../../types.js';
import { articleObjects, asArray, decodeEntities, hasType, isObject, textsOf } from '../article-object.js';
import type { Page } from '../page.js';
import { pattern } from '../pattern.js';
import { bylineOpenerLength } from './byline-words.js';
import { isAuthor, isSite, type SiteNames } from './is-author.js';
import { splitAuthors, splitPenNames } from './split-authors.js';

/** Sorts of places that declare authors; what each is worth was learned. */
export type DeclaredKind =
  | 'ld-author'
  /** An organisation is named as the author where the content system knows no one better. */
  | 'ld-organisation'
  | 'ld-creator'
  | 'library'
  /** What newsrooms fill for their own statistics. */
  | 'news'
  /** An address as often as a name; addresses are dropped. */
  | 'article-author'
  /** The developer of the page, its owner or the site as often as the author. */
  | 'author';

/** Names that a page declares as its authors. */
export interface DeclaredNames {
  names: readonly string[];
  source: string;
  kind: DeclaredKind;
}

/** Where pages name their authors. `twitter:creator` is not here: a handle is no name. */
const metas: readonly (readonly [name: string, kind: DeclaredKind])[] = [
  ['citation_author', 'library'],
  ['parsely-author', 'news'],
  ['sailthru.author', 'news'],
  ['article:author_name', 'news'],
  ['cxenseparse:author', 'news'],
  ['byl', 'news'],
  ['dc.creator', 'library'],
  ['dcterms.creator', 'library'],
  ['dc.creator.creator', 'library'],
  ['authors', 'author'],
  ['article:author', 'article-author'],
  ['og:article:author', 'article-author'],
  ['author', 'author'],
];

/** The authors that a page declares, by source; the site's own name is nobody's. */
export function declaredAuthors({ document, lexicon }: Page, site: SiteNames): DeclaredNames[] {
  const found: DeclaredNames[] = [];
  const add = (all: readonly string[], source: string, kind: DeclaredKind): void => {
    const names = all.filter((name) => isAuthor(name, lexicon) && !isSite(name, site));
    if (names.length) found.push({ names, source, kind });
  };
  for (const object of articleObjects(document)) {
    const { author, creator } = object;
    const organisation = asArray(author).every((item) => isObject(item) && hasType(item, /Organization$/));
    add(namesIn(author, document), 'json-ld author', organisation ? 'ld-organisation' : 'ld-author');
    add(namesIn(creator, document), 'json-ld creator', 'ld-creator');
  }
  for (const [name, kind] of metas) {
    const values = (document.declared.meta.get(name) ?? []).map(decodeEntities);
    add(unique(values.flatMap((value) => splitDeclared(inReadingOrder(value, name)))), `meta ${name}`, kind);
  }
  return found;
}

function namesIn(value: JsonValue | undefined, document: Document): string[] {
  // Some pages give one object with a list of names, some a list of objects.
  return unique(
    asArray(value).flatMap((item) =>
      isObject(item) || typeof item === 'string' ? textsOf(item, document).flatMap(splitDeclared) : [],
    ),
  );
}

/** Libraries' metadata put the surname first: "Lee, Ann". */
function inReadingOrder(value: string, source: string): string {
  if (!/^(?:citation|dc)/.test(source)) return value;
  return value.replace(/^([^,;]+),\s*([^,;]+)$/, '$2 $1');
}

/** A declared name of one word is still a name ("kicker", "Madonna"): whoever declared it has said so. */
export function splitDeclared(value: string): string[] {
  if (/^https?:|^www\.|^\/|\.(?:com|org|net|de|html?)\b/i.test(value)) return [];
  const bare = value.slice(bylineOpenerLength(value)).trim();
  const names = splitAuthors(bare);
  if (names.length) return names;
  if (/[,;&]/.test(bare) && bare.length <= longestPenNames) return splitPenNames(bare);
  return bare.length > 1 &&
    bare.length <= longestPenNames &&
    pattern()`\p{L}{2}`.test(bare) &&
    !/[@<>{}[\]|]/.test(bare)
    ? [bare]
    : [];
}

const longestPenNames = 60;

const unique = (names: readonly string[]): string[] => [...new Set(names)];
