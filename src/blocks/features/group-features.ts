import { at, groupNames, rowLength } from '../../model/features.js';
import type { Groups } from './groups.js';
import type { PageFacts } from './page-facts.js';

const width = groupNames.length;

interface GroupFacts {
  blocks: number;
  words: number;
  linkWords: number;
  prices: number;
  first: number;
  last: number;
  /** Of a shape its texts, of a list its records. */
  distinct: Set<string | number>;
}

/** What the blocks of one shape, of one record and of one list of records have in common. Missing without a tree. */
export function writeGroupFeatures(rows: Float32Array, page: PageFacts, { of }: Groups): void {
  const shape = groupNames.indexOf('shape');
  const record = groupNames.indexOf('record');
  const records = groupNames.indexOf('records');
  const shapes = gather(page, of, shape, (i) => page.blocks[i]!.text.slice(0, 80));
  const items = gather(page, of, record);
  const lists = gather(page, of, records, (i) => of[i * width + record]!);
  const n = page.blocks.length;
  const pageWords = Math.max(1, page.wordsBefore[n]!);
  for (let i = 0; i < n; i++) {
    const row = i * rowLength;
    const alike = shapes.get(of[i * width + shape]!);
    if (!alike) continue;
    rows[row + at.shapeBlocks] = alike.blocks;
    rows[row + at.shapeWordShare] = alike.words / pageWords;
    rows[row + at.shapeMeanWords] = alike.words / alike.blocks;
    rows[row + at.shapeLinkShare] = alike.linkWords / Math.max(1, alike.words);
    rows[row + at.shapeDistinctShare] = alike.distinct.size / alike.blocks;
    rows[row + at.shapePriceShare] = alike.prices / alike.blocks;
    rows[row + at.shapeFirst] = alike.first / n;
    rows[row + at.shapeLast] = alike.last / n;
    const item = items.get(of[i * width + record]!);
    if (!item) continue;
    const list = lists.get(of[i * width + records]!)!;
    rows[row + at.recordBlocks] = item.blocks;
    rows[row + at.recordWords] = item.words;
    rows[row + at.recordPlace] = i - item.first;
    rows[row + at.recordCount] = list.distinct.size;
    rows[row + at.recordsWordShare] = list.words / pageWords;
    rows[row + at.recordsMeanWords] = list.words / list.distinct.size;
    rows[row + at.recordsLinkShare] = list.linkWords / Math.max(1, list.words);
    rows[row + at.recordsFirst] = list.first / n;
  }
}

function gather(
  page: PageFacts,
  of: Int32Array,
  column: number,
  tell?: (block: number) => string | number,
): Map<number, GroupFacts> {
  const groups = new Map<number, GroupFacts>();
  page.blocks.forEach((facts, i) => {
    const number = of[i * width + column]!;
    if (number < 0) return;
    let group = groups.get(number);
    if (!group) {
      group = { blocks: 0, words: 0, linkWords: 0, prices: 0, first: i, last: i, distinct: new Set() };
      groups.set(number, group);
    }
    group.blocks++;
    group.words += facts.size;
    group.linkWords += (facts.linkShare || 0) * facts.size;
    group.last = i;
    if (tell) group.distinct.add(tell(i));
    if (facts.price) group.prices++;
  });
  return groups;
}
