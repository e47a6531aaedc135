import type { Candidate, Document, JsonValue } from '../../types.js';
import { articleObjects, asArray, hasType, isObject, textsOf } from '../article-object.js';
import { type DeclaredSource, readDeclaredValues } from '../declared-value.js';
import type { Page } from '../page.js';
import { pattern } from '../pattern.js';
import { isAuthor, isSite, type SiteNames } from './is-author.js';
import { splitAuthors } from './split-authors.js';

/** Where pages name their authors. `twitter:creator` is not here: a handle is no name. */
const sources: readonly DeclaredSource[] = [
  { from: 'meta', name: 'citation_author', certainty: 0.9 },
  { from: 'meta', name: 'parsely-author', certainty: 0.88 },
  { from: 'meta', name: 'sailthru.author', certainty: 0.86 },
  { from: 'meta', name: 'cxenseparse:author', certainty: 0.84 },
  { from: 'meta', name: 'dc.creator', certainty: 0.82 },
  { from: 'meta', name: 'dcterms.creator', certainty: 0.82 },
  { from: 'meta', name: 'dc.creator.creator', certainty: 0.8 },
  { from: 'meta', name: 'byl', certainty: 0.84 },
  { from: 'meta', name: 'authors', certainty: 0.8 },
  // An address as often as a name; addresses are dropped.
  { from: 'meta', name: 'article:author', certainty: 0.8 },
  { from: 'meta', name: 'og:article:author', certainty: 0.78 },
  { from: 'meta', name: 'article:author_name', certainty: 0.85 },
  // The developer of the page, its owner or the site as often as the author.
  { from: 'meta', name: 'author', certainty: 0.7 },
];

const jsonLdCertainty = 0.92;
/** An organisation is named as the author where the content system knows no one better. */
const organisationCertainty = 0.72;

/** The authors that a page declares, by source. */
export function declaredAuthors({ document, lexicon }: Page, site: SiteNames): Candidate<string[]>[] {
  const found: Candidate<string[]>[] = [];
  for (const object of articleObjects(document)) {
    for (const key of ['author', 'creator']) {
      const names = namesIn(object[key], document).filter((name) => isAuthor(name, lexicon) && !isSite(name, site));
      const organisation = asArray(object[key]).every((item) => isObject(item) && hasType(item, /Organization$/));
      const certainty = organisation ? organisationCertainty : key === 'author' ? jsonLdCertainty : 0.75;
      if (names.length) found.push({ value: names, source: `json-ld ${key}`, certainty, span: null });
    }
  }
  const metas = readDeclaredValues(document, sources);
  for (const { name } of sources) {
    const same = metas.filter(({ source }) => source === `meta ${name}`);
    const names = unique(same.flatMap(({ value }) => splitDeclared(inReadingOrder(value, name)))).filter(
      (name) => isAuthor(name, lexicon) && !isSite(name, site),
    );
    if (names.length) found.push({ value: names, source: `meta ${name}`, certainty: same[0]!.certainty, span: null });
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
function splitDeclared(value: string): string[] {
  if (/^https?:|^www\.|^\/|\.(?:com|org|net|de|html?)\b/i.test(value)) return [];
  const bare = value.replace(/^by\s+/i, '');
  const names = splitAuthors(bare);
  if (names.length) return names;
  const single = bare.trim();
  return single.length > 1 && single.length <= 60 && pattern()`\p{L}{2}`.test(single) && !/[@<>{}[\]|]/.test(single)
    ? [single]
    : [];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
