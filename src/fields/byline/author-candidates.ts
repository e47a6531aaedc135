import { foldText } from '../page.js';
import {
  type BylineContext,
  type BylineFeature,
  type BylineFeatures,
  bylineFeatureNames,
  lineFeatures,
  nameFeatures,
} from './byline-features.js';
import { type BylineLine, bylineLines } from './byline-lines.js';
import { countAgainIn } from './count-again.js';
import { type DeclaredKind, declaredAuthors } from './declared-authors.js';
import { type FoundNames, type RelationsOf, relationsOf } from './name-relations.js';

/** Names that may be the page's authors, with everything on the page that gives them. */
export interface AuthorCandidate {
  names: readonly string[];
  /** Where they are declared. */
  declaredBy: readonly string[];
  /** The line that prints them, the likeliest where several do; null where they are only declared. */
  line: BylineLine | null;
  features: BylineFeatures;
}

const kinds: Readonly<Record<DeclaredKind, BylineFeature>> = {
  'ld-author': 'ldAuthor',
  'ld-organisation': 'ldOrganisation',
  'ld-creator': 'ldCreator',
  library: 'metaLibrary',
  news: 'metaNews',
  'article-author': 'metaArticleAuthor',
  author: 'metaAuthor',
};
/** Lines by how much they say. */
const ways = ['opened', 'below-opener', 'marked', 'signed', 'declared', 'line'] as const;

/** Every set of names that the page declares or prints as its authors'; one that several sources give is one candidate. */
export function authorCandidates(context: BylineContext): AuthorCandidate[] {
  const { page, title, site, announced } = context;
  const found = new Map<string, FoundNames>();
  const entry = (names: readonly string[]): FoundNames => {
    const folded = new Set(names.map(foldText));
    const key = [...folded].sort().join('|');
    let known = found.get(key);
    if (!known) {
      known = { names, folded, declared: new Map(), lines: [] };
      found.set(key, known);
    }
    return known;
  };
  const declared = declaredAuthors(page, site);
  for (const { names, source, kind } of declared) entry(names).declared.set(source, kind);
  const declaredNames = new Set([...declared.flatMap(({ names }) => names), ...announced].map(foldText));
  for (const line of bylineLines(page, title, site, declaredNames)) entry(line.names).lines.push(line);
  const again = countAgainIn(page);
  const relations = relationsOf([...found.values()], context, again);
  return [...found.values()].map((candidate) => measured(candidate, relations, context));
}

const nothing = Object.fromEntries(bylineFeatureNames.map((name) => [name, 0])) as BylineFeatures;

function measured(candidate: FoundNames, relations: RelationsOf, context: BylineContext): AuthorCandidate {
  const [line = null] = [...candidate.lines].sort((a, b) => rank(a, context) - rank(b, context));
  const features: Record<BylineFeature, number> = {
    ...nothing,
    ...nameFeatures(candidate.names, context),
    ...relations(candidate, line),
  };
  for (const kind of candidate.declared.values()) features[kinds[kind]] = 1;
  if (line) Object.assign(features, lineFeatures(line, context));
  else features.onlyDeclared = 1;
  features.weakAgainstLdPerson = features.againstLdPerson * (1 - features.opened * features.person);
  features.pictured = features.creditNear * features.wordsInBody;
  features.ldPerson = features.ldAuthor * features.person;
  features.clearPerson = features.clearAtTitle * features.person;
  features.clearAccount = features.clearAtTitle * features.account;
  return { names: candidate.names, declaredBy: [...candidate.declared.keys()], line, features };
}

/** The nearer to the title and the clearer, the better. */
function rank({ way, block, helper, lines }: BylineLine, { page, title }: BylineContext): number {
  const head = title?.span?.block ?? page.bodyStart;
  return ways.indexOf(way) * 4 + Math.abs(block.index - head) + (helper ? 20 : 0) - lines;
}
