import { foldText } from '../page.js';
import {
  type BylineContext,
  type BylineFeature,
  type BylineFeatures,
  bylineFeatureNames,
  isClearAtTitle,
  lineFeatures,
  nameFeatures,
} from './byline-features.js';
import { type BylineLine, bylineLines } from './byline-lines.js';
import { type DeclaredKind, declaredAuthors } from './declared-authors.js';
import { isPersonsName } from './is-name.js';

/** Names that may be the page's authors, with everything on the page that gives them. */
export interface AuthorCandidate {
  names: readonly string[];
  /** Where they are declared. */
  declaredBy: readonly string[];
  /** The line that prints them, the likeliest where several do; null where they are only declared. */
  line: BylineLine | null;
  features: BylineFeatures;
}

interface Found {
  names: readonly string[];
  folded: ReadonlySet<string>;
  declared: Map<string, DeclaredKind>;
  lines: BylineLine[];
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
  const found = new Map<string, Found>();
  const entry = (names: readonly string[]): Found => {
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
  const all = [...found.values()];
  return all.map((candidate) => measured(candidate, all, context));
}

const nothing = Object.fromEntries(bylineFeatureNames.map((name) => [name, 0])) as BylineFeatures;

function measured(candidate: Found, all: readonly Found[], context: BylineContext): AuthorCandidate {
  const [line = null] = [...candidate.lines].sort((a, b) => rank(a, context) - rank(b, context));
  const features: Record<BylineFeature, number> = {
    ...nothing,
    ...nameFeatures(candidate.names, context),
    ...relations(candidate, all, line, context),
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

function relations(
  { folded, declared, lines }: Found,
  all: readonly Found[],
  line: BylineLine | null,
  context: BylineContext,
): Partial<BylineFeatures> {
  const others = all.filter((other) => other.folded !== folded);
  const shares = (other: Found): boolean => [...folded].some((name) => other.folded.has(name));
  const isDeclared = (other: Found): boolean => other.declared.size > 0;
  const isPrinted = (other: Found): boolean => other.lines.some(({ helper }) => !helper);
  const related = others.filter(shares);
  const more = (other: Found): boolean => other.folded.size > folded.size;
  const printedAgain = line ? countAgain(line, context.page) : 0;
  return {
    declaredToo: Math.min(1, declared.size / 3),
    moreThanDeclared: Number(related.some((other) => isDeclared(other) && !more(other))),
    lessThanDeclared: Number(related.some((other) => isDeclared(other) && more(other))),
    againstDeclared: Number(!declared.size && !related.some(isDeclared) && others.some(isDeclared)),
    againstLdPerson: Number(!declared.size && others.some((other) => !shares(other) && isLdPerson(other))),
    morePrinted: Number(related.some((other) => isPrinted(other) && more(other))),
    againstPrinted: Number(
      !lines.some((own) => isClearAtTitle(own, context)) &&
        others.some((other) => !shares(other) && other.lines.some((own) => isClearAtTitle(own, context))),
    ),
    againstPrintedPerson: Number(
      !lines.some((own) => isClearAtTitle(own, context)) &&
        others.some(
          (other) =>
            !shares(other) &&
            other.lines.some(
              (own) => own.way === 'opened' && isClearAtTitle(own, context) && own.names.every(isPersonsName),
            ),
        ),
    ),
    rivals:
      line && line.way !== 'line'
        ? Math.min(1, others.filter((other) => !shares(other) && hasWay(other, line)).length / 4)
        : 0,
    first: Number(
      line !== null &&
        line.way !== 'line' &&
        !others.some((other) => hasWay(other, line) && other.lines[0]!.block.index < line.block.index),
    ),
    lessPrinted: Number(related.some((other) => isPrinted(other) && !more(other))),
    again: Number(lines.length > 1 || printedAgain > 0),
    oftenAgain: Number(printedAgain > 3),
  };
}

const isLdPerson = ({ names, declared }: Found): boolean =>
  names.every(isPersonsName) && [...declared.values()].includes('ld-author');
const hasWay = ({ lines }: Found, { way }: BylineLine): boolean => lines.some((line) => line.way === way);

const longestAgain = 200;

/** How many other lines outside the article begin or end with the names: an author's box does, and so do lists. */
function countAgain(
  { names, block }: BylineLine,
  page: { blocks: readonly { index: number; text: string; label: string }[] },
): number {
  const name = names[0] ?? '';
  let count = 0;
  for (const other of page.blocks) {
    if (other.index === block.index || other.label === 'main-content' || other.text.length > longestAgain) continue;
    if (other.text.includes(name)) count++;
  }
  return count;
}
