import { ancestorTags } from '../../model/features.js';
import { groupsOfNames, nameGroupNames } from '../../model/name-groups.js';
import type { Container } from '../../types.js';
import { containersOf } from '../containers.js';
import type { PageFacts } from './page-facts.js';

/** What is known of an element that holds blocks. */
export interface ContainerFacts {
  words: number;
  prose: number;
  linkWords: number;
  /** Where its distances begin in the table's. */
  place: number;
  /** Readability's idea of a candidate: its own prose, and a part of that of the elements below it. */
  candidacy: number;
  /** Siblings of the same tag and names, itself included, and the prose in them. */
  alike: number;
  alikeProse: number;
}

export interface ContainerTable {
  /** Outer elements before those that they hold. */
  facts: ReadonlyMap<Container, ContainerFacts>;
  /**
   * Distances upwards to the nearest element of each of `ancestorTags`, itself 0, then of each of `nameGroups`; NaN where
   * there is none. `distanceCount` for each element, all in one array: a page has hundreds of elements.
   */
  distances: Float32Array;
}

const tagIndex: ReadonlyMap<string, number> = new Map(ancestorTags.map((tag, index) => [tag, index]));

export const distanceCount = ancestorTags.length + nameGroupNames.length;

/** The facts of every element that holds a block, ancestors included. */
export function readContainers(page: PageFacts): ContainerTable {
  const facts = new Map<Container, ContainerFacts>();
  const distances = new Float32Array(containersOf(page.document.blocks).size * distanceCount).fill(Number.NaN);
  const read = (container: Container): ContainerFacts => {
    const known = facts.get(container);
    if (known) return known;
    const above = container.parent ? read(container.parent) : null;
    const place = facts.size * distanceCount;
    if (above) for (let i = 0; i < distanceCount; i++) distances[place + i] = distances[above.place + i]! + 1;
    const tag = tagIndex.get(container.tag);
    if (tag !== undefined) distances[place + tag] = 0;
    for (const group of groupsOfNames(container.names)) distances[place + ancestorTags.length + group] = 0;
    const sum = (sums: Float64Array): number => sums[container.end]! - sums[container.first]!;
    const own: ContainerFacts = {
      words: sum(page.wordsBefore),
      prose: sum(page.proseBefore),
      linkWords: sum(page.linkWordsBefore),
      place,
      candidacy: 0,
      alike: 1,
      alikeProse: 0,
    };
    facts.set(container, own);
    return own;
  };
  let last: Container | null = null;
  for (const { block } of page.blocks) {
    if (block.container && block.container !== last) read(block.container);
    last = block.container;
  }
  addCandidacy(page, facts);
  countAlike(facts);
  return { facts, distances };
}

/** How many levels up a paragraph speaks for the elements that hold it, and how loudly (Readability.js's divider). */
const candidacyShares = [1, 1, 0.5, 0.33, 0.2] as const;

function addCandidacy(page: PageFacts, table: ReadonlyMap<Container, ContainerFacts>): void {
  for (const { block, prose } of page.blocks) {
    if (prose === 0) continue;
    let container = block.container;
    for (const share of candidacyShares) {
      if (!container) break;
      table.get(container)!.candidacy += prose * share;
      container = container.parent;
    }
  }
}

function countAlike(table: ReadonlyMap<Container, ContainerFacts>): void {
  const groups = new Map<Container, Map<string, ContainerFacts[]>>();
  for (const [container, facts] of table) {
    if (!container.parent) continue;
    const key = `${container.tag} ${container.names}`;
    let siblings = groups.get(container.parent);
    if (!siblings) {
      siblings = new Map();
      groups.set(container.parent, siblings);
    }
    const group = siblings.get(key);
    if (group) group.push(facts);
    else siblings.set(key, [facts]);
  }
  for (const siblings of groups.values()) {
    for (const group of siblings.values()) {
      const prose = group.reduce((sum, facts) => sum + facts.prose, 0) / group.length;
      for (const facts of group) {
        facts.alike = group.length;
        facts.alikeProse = prose;
      }
    }
  }
}
