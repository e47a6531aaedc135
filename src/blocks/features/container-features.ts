import { ancestorTags, at, containerLevels, type containerNames, rowLength } from '../../model/features.js';
import type { Container } from '../../types.js';
import { meet } from '../containers.js';
import { type ContainerFacts, type ContainerTable, distanceCount, readContainers } from './container-facts.js';
import type { PageFacts } from './page-facts.js';

/** The page's core and top candidate; null where the page has no prose. */
export interface Landmarks {
  core: Container | null;
  top: Container | null;
}

/** An element that holds this much of the page's prose is where the article is, if there is one. */
const coreShare = 0.55;

/** Writes the features of the elements around each block; for formats without a tree they stay missing. */
export function writeContainerFeatures(rows: Float32Array, page: PageFacts): Landmarks {
  const table = readContainers(page);
  const landmarks = findLandmarks(table, page);
  let described: Container | null = null;
  const template = new Float32Array(rowLength);
  for (let i = 0; i < page.blocks.length; i++) {
    const { container } = page.blocks[i]!.block;
    if (!container) continue;
    // Blocks of one element mostly follow each other.
    if (container !== described) describe(template, container, table, landmarks, page);
    described = container;
    const row = i * rowLength;
    for (let k = firstOfContainer; k < endOfContainer; k++) rows[row + k] = template[k]!;
  }
  return landmarks;
}

/** The features written here are one stretch of the row, so that blocks of one element share them by one copy. */
const firstOfContainer = at[`under.${ancestorTags[0]}`];
const endOfContainer = at.pageBlocks;

function findLandmarks(table: ContainerTable, page: PageFacts): Landmarks {
  const total = page.proseBefore[page.blocks.length]!;
  const landmarks: Landmarks = { core: null, top: null };
  if (total === 0) return landmarks;
  let topScore = 0;
  for (const [container, facts] of table.facts) {
    if (facts.prose >= coreShare * total && container.depth >= (landmarks.core?.depth ?? -1))
      landmarks.core = container;
    const score = facts.candidacy * (1 - facts.linkWords / Math.max(1, facts.words));
    if (score > topScore) {
      topScore = score;
      landmarks.top = container;
    }
  }
  return landmarks;
}

function describe(
  row: Float32Array,
  container: Container,
  table: ContainerTable,
  landmarks: Landmarks,
  page: PageFacts,
): void {
  row.fill(Number.NaN, firstOfContainer, endOfContainer);
  const { place } = table.facts.get(container)!;
  // The distances stand in a row in the order in which they stand in the table.
  for (let i = 0; i < distanceCount; i++) row[firstOfContainer + i] = table.distances[place + i]!;
  writeLevels(row, container, table, page);
  row[at.depth] = container.depth;
  writeSiblings(row, container, table);
  const { core, top } = landmarks;
  if (core) writeBranch(row, container, core, table, page);
  if (top) {
    const { meeting, steps } = meet(container, top);
    row[at.inTop] = meeting === top ? 1 : 0;
    row[at.stepsToTop] = steps;
    row[at.topProseShare] = table.facts.get(top)!.prose / Math.max(1, page.proseBefore[page.blocks.length]!);
  }
}

/** The places of each level's figures, by level; null for the levels that are passed over. */
const levelPlaces = Array.from({ length: 1 + Math.max(...containerLevels) }, (_, level) => {
  const wanted = containerLevels.find((one) => one === level);
  if (wanted === undefined) return null;
  const place = (name: (typeof containerNames)[number]): number => at[`container${wanted}.${name}`];
  return {
    blocks: place('blocks'),
    wordShare: place('wordShare'),
    proseShare: place('proseShare'),
    linkShare: place('linkShare'),
    meanWords: place('meanWords'),
    chromeShare: place('chromeShare'),
  };
});

function writeLevels(row: Float32Array, container: Container, table: ContainerTable, page: PageFacts): void {
  const totalWords = Math.max(1, page.wordsBefore[page.blocks.length]!);
  const totalProse = Math.max(1, page.proseBefore[page.blocks.length]!);
  let ancestor: Container | null = container;
  for (let level = 0; ancestor && level < levelPlaces.length; ancestor = ancestor.parent, level++) {
    const places = levelPlaces[level];
    if (!places) continue;
    const { words, prose, linkWords } = table.facts.get(ancestor)!;
    const blocks = ancestor.end - ancestor.first;
    const chrome = page.chromeWordsBefore[ancestor.end]! - page.chromeWordsBefore[ancestor.first]!;
    row[places.blocks] = blocks;
    row[places.wordShare] = words / totalWords;
    row[places.proseShare] = prose / totalProse;
    row[places.linkShare] = linkWords / Math.max(1, words);
    row[places.meanWords] = words / Math.max(1, blocks);
    row[places.chromeShare] = chrome / Math.max(1, words);
  }
}

/** Repetition: a card among cards. The most repeated of the block's own element and the three above it. */
function writeSiblings(row: Float32Array, container: Container, table: ContainerTable): void {
  let most: ContainerFacts | null = null;
  let ancestor: Container | null = container;
  for (let level = 0; ancestor && level < 4; ancestor = ancestor.parent, level++) {
    const facts = table.facts.get(ancestor)!;
    if (!most || facts.alike > most.alike) most = facts;
  }
  row[at.likeSiblings] = most!.alike;
  row[at.siblingsProse] = most!.alikeProse;
}

function writeBranch(row: Float32Array, container: Container, core: Container, table: ContainerTable, page: PageFacts) {
  const { meeting, steps, branch } = meet(container, core);
  row[at.inCore] = meeting === core ? 1 : 0;
  row[at.stepsToCore] = steps;
  if (!branch) return;
  const { words, prose, linkWords } = table.facts.get(branch)!;
  row[at.branchBlocks] = branch.end - branch.first;
  row[at.branchWordShare] = words / Math.max(1, page.wordsBefore[page.blocks.length]!);
  row[at.branchProseShare] = prose / Math.max(1, page.proseBefore[page.blocks.length]!);
  row[at.branchLinkShare] = linkWords / Math.max(1, words);
}
