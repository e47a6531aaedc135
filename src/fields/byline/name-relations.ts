import { type BylineContext, type BylineFeatures, isClearAtTitle } from './byline-features.js';
import type { BylineLine, Way } from './byline-lines.js';
import type { DeclaredKind } from './declared-authors.js';
import { isPersonsName } from './is-name.js';

/** Names with everything on the page that gives them. */
export interface FoundNames {
  names: readonly string[];
  folded: ReadonlySet<string>;
  declared: Map<string, DeclaredKind>;
  lines: BylineLine[];
}

/** What the others look at, found out once for each. */
interface Standing {
  isDeclared: boolean;
  isLdPerson: boolean;
  isPrinted: boolean;
  /** Whether a line right below the title says so, and whether one says so of persons, after "By". */
  isClear: boolean;
  isClearPerson: boolean;
  ways: ReadonlySet<Way>;
}

/** How names agree with the other candidates of the page; `line` is the likeliest that prints them. */
export type RelationsOf = (found: FoundNames, line: BylineLine | null) => Partial<BylineFeatures>;

/**
 * Compares each candidate with all others. A page of comments has thousands: each is compared only with those that share
 * a name, and what the rest say is counted once.
 *
 * @param again how many other lines say a line's names
 */
export function relationsOf(
  all: readonly FoundNames[],
  context: BylineContext,
  again: (line: BylineLine) => number,
): RelationsOf {
  const standings = new Map(all.map((found) => [found, standingOf(found, context)]));
  const byName = new Map<string, FoundNames[]>();
  for (const found of all) {
    for (const name of found.folded) {
      const same = byName.get(name);
      if (same) same.push(found);
      else byName.set(name, [found]);
    }
  }
  const count = (among: Iterable<FoundNames>, holds: (standing: Standing) => boolean): number => {
    let sum = 0;
    for (const found of among) if (holds(standings.get(found)!)) sum++;
    return sum;
  };
  /** Asks all candidates a question once; the answer says how many hold of those that are not in a list. */
  const countOthers = (holds: (standing: Standing) => boolean): ((own: ReadonlySet<FoundNames>) => number) => {
    const sum = count(all, holds);
    return (own) => sum - count(own, holds);
  };
  const declaredOthers = countOthers(({ isDeclared }) => isDeclared);
  const ldPersons = countOthers(({ isLdPerson }) => isLdPerson);
  const clears = countOthers(({ isClear }) => isClear);
  const clearPersons = countOthers(({ isClearPerson }) => isClearPerson);
  const ways = new Set(all.flatMap(({ lines }) => lines.map(({ way }) => way)));
  const rivalsOf = new Map(Array.from(ways, (way) => [way, countOthers((standing) => standing.ways.has(way))]));
  const firstsOf = new Map(
    Array.from(ways, (way) => [way, all.filter((found) => standings.get(found)!.ways.has(way))]),
  );

  return (found, line) => {
    const { folded, declared, lines } = found;
    /** Those that share a name, these names among them. */
    const sharing = new Set(Array.from(folded, (name) => byName.get(name)!).flat());
    const related = [...sharing]
      .filter((other) => other !== found)
      .map((other) => ({ other, ...standings.get(other)! }));
    const more = (other: FoundNames): boolean => other.folded.size > folded.size;
    const isDeclared = declared.size > 0;
    const { isClear } = standings.get(found)!;
    const printedAgain = line ? again(line) : 0;
    const said = line && line.way !== 'line' ? line : null;
    return {
      declaredToo: Math.min(1, declared.size / 3),
      moreThanDeclared: Number(related.some((one) => one.isDeclared && !more(one.other))),
      lessThanDeclared: Number(related.some((one) => one.isDeclared && more(one.other))),
      againstDeclared: Number(!isDeclared && !related.some((one) => one.isDeclared) && declaredOthers(sharing) > 0),
      againstLdPerson: Number(!isDeclared && ldPersons(sharing) > 0),
      morePrinted: Number(related.some((one) => one.isPrinted && more(one.other))),
      againstPrinted: Number(!isClear && clears(sharing) > 0),
      againstPrintedPerson: Number(!isClear && clearPersons(sharing) > 0),
      rivals: said ? Math.min(1, rivalsOf.get(said.way)!(sharing) / 4) : 0,
      first: Number(
        said !== null &&
          !firstsOf.get(said.way)!.some((other) => other !== found && other.lines[0]!.block.index < said.block.index),
      ),
      lessPrinted: Number(related.some((one) => one.isPrinted && !more(one.other))),
      again: Number(lines.length > 1 || printedAgain > 0),
      oftenAgain: Number(printedAgain > 3),
    };
  };
}

function standingOf({ names, declared, lines }: FoundNames, context: BylineContext): Standing {
  const clear = lines.filter((line) => isClearAtTitle(line, context));
  return {
    isDeclared: declared.size > 0,
    isLdPerson: [...declared.values()].includes('ld-author') && names.every(isPersonsName),
    isPrinted: lines.some(({ helper }) => !helper),
    isClear: clear.length > 0,
    isClearPerson: clear.some((line) => line.way === 'opened' && line.names.every(isPersonsName)),
    ways: new Set(lines.map(({ way }) => way)),
  };
}
