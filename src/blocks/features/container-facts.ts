import { ancestorTags } from '../../model/features.js';
import { nameGroupNames, nameGroups } from '../../model/name-groups.js';
import type { Container } from '../../types.js';
import type { PageFacts } from './page-facts.js';

/** What is known of an element that holds blocks. */
export interface ContainerFacts {
  words: number;
  prose: number;
  linkWords: number;
  /** Distance upwards to the nearest element of each of `ancestorTags`, itself 0; NaN where there is none. */
  tags: Float32Array;
  /** The same for each of `nameGroups`. */
  names: Float32Array;
  /** Readability's idea of a candidate: its own prose, and a part of that of the elements below it. */
  candidacy: number;
  /** Siblings of the same tag and names, itself included, and the prose in them. */
  alike: number;
  alikeProse: number;
}

export type ContainerTable = ReadonlyMap<Container, ContainerFacts>;

const tagIndex: ReadonlyMap<string, number> = new Map(ancestorTags.map((tag, index) => [tag, index]));
const groupPatterns = nameGroupNames.map((name) => nameGroups[name]);

/** The facts of every element that holds a block, ancestors included. */
export function readContainers(page: PageFacts): ContainerTable {
  const table = new Map<Container, ContainerFacts>();
  const byNames = new Map<string, Float32Array>();
  for (const { block } of page.blocks) if (block.container) read(block.container, page, table, byNames);
  addCandidacy(page, table);
  countAlike(table);
  return table;
}

function read(
  container: Container,
  page: PageFacts,
  table: Map<Container, ContainerFacts>,
  byNames: Map<string, Float32Array>,
): ContainerFacts {
  const known = table.get(container);
  if (known) return known;
  const above = container.parent ? read(container.parent, page, table, byNames) : null;
  const tags = inherit(above?.tags, ancestorTags.length);
  const tag = tagIndex.get(container.tag);
  if (tag !== undefined) tags[tag] = 0;
  const names = inherit(above?.names, groupPatterns.length);
  if (container.names !== '') {
    let matched = byNames.get(container.names);
    if (!matched) {
      matched = Float32Array.from(groupPatterns, (pattern) => (pattern.test(container.names) ? 1 : 0));
      byNames.set(container.names, matched);
    }
    for (let i = 0; i < names.length; i++) if (matched[i]) names[i] = 0;
  }
  const sum = (sums: Float64Array): number => sums[container.end]! - sums[container.first]!;
  const facts: ContainerFacts = {
    words: sum(page.wordsBefore),
    prose: sum(page.proseBefore),
    linkWords: sum(page.linkWordsBefore),
    tags,
    names,
    candidacy: 0,
    alike: 1,
    alikeProse: 0,
  };
  table.set(container, facts);
  return facts;
}

/** One step farther than the parent; NaN stays NaN. */
function inherit(above: Float32Array | undefined, length: number): Float32Array {
  const distances = new Float32Array(length).fill(Number.NaN);
  if (above) for (let i = 0; i < length; i++) distances[i] = above[i]! + 1;
  return distances;
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
