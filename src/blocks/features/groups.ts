import { groupNames } from '../../model/features.js';
import type { Block, Container } from '../../types.js';
import { countWordsIn } from '../block-words.js';

/**
 * Which blocks belong together. `of` holds `groupNames.length` numbers a block, a number a group within its name; -1
 * where the block is in no such group.
 *
 * - `level0` … `level3`: the elements around the block, its own first
 * - `shape`: blocks of one kind in equally named elements, wherever they stand; without a tree, lines that look alike
 * - `record`: the nearest element that has at least two siblings like it, as an item of a list or a post of a thread has
 * - `records`: that element with its siblings
 * - `slot`: the same place in each of those siblings
 */
export interface Groups {
  of: Int32Array;
}

const width = groupNames.length;
const levels = groupNames.filter((name) => name.startsWith('level')).length;
const columnOf = Object.fromEntries(groupNames.map((name, column) => [name, column])) as Record<
  (typeof groupNames)[number],
  number
>;

/** Elements whose names make a block's shape. */
const shapeDepth = 3;
/** How far up a record is looked for. */
const recordReach = 8;
/** Fewer siblings are no list. */
const leastRecords = 3;

export function readGroups(blocks: readonly Block[]): Groups {
  const of = new Int32Array(blocks.length * width).fill(-1);
  const signatures = new Map<Container, string>();
  const siblings = countSiblings(blocks, signatures);
  const numbers = new Map<string | Container, number>();
  const numberOf = (key: string | Container): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
  blocks.forEach((block, i) => {
    const row = i * width;
    let shape: string = block.kind;
    let container = block.container;
    if (!container) {
      of[row + columnOf.shape] = numberOf(printedShape(block));
      return;
    }
    let record: Container | null = null;
    let path: string = block.kind;
    for (let level = 0; container && level < recordReach; level++, container = container.parent) {
      const signature = signatures.get(container)!;
      if (level < levels) of[row + level] = numberOf(container);
      if (level < shapeDepth) shape += signature;
      if (!record) {
        if (siblings.get(container.parent)!.get(signature)! >= leastRecords) record = container;
        else path += signature;
      }
    }
    of[row + columnOf.shape] = numberOf(shape);
    if (!record) return;
    const list = `${numberOf(record.parent ?? 'page')} ${signatures.get(record)!}`;
    of[row + columnOf.record] = numberOf(record);
    of[row + columnOf.records] = numberOf(list);
    of[row + columnOf.slot] = numberOf(`${list} ${path}`);
  });
  return { of };
}

/** Without a tree, lines that look alike: as long, begun and ended alike. */
function printedShape(block: Block): string {
  const { kind, level, text } = block;
  const words = Math.min(6, Math.floor(Math.log2(1 + countWordsIn(block))));
  const start = /^\p{Lu}/u.test(text) ? 'A' : /^\p{L}/u.test(text) ? 'a' : /^\p{N}/u.test(text) ? '0' : text[0];
  const end = /[\p{L}]$/u.test(text) ? 'a' : /\p{N}$/u.test(text) ? '0' : text.at(-1);
  return `${kind} ${level} ${words} ${start} ${end}`;
}

/** Tag and names without numbers: `post-4711` and `post-4712` are alike. */
const signatureOf = ({ tag, names }: Container): string => `<${tag} ${names.replace(/\d+/g, '')}>`;

/** For each parent, how many of its children bear each signature. */
function countSiblings(
  blocks: readonly Block[],
  signatures: Map<Container, string>,
): ReadonlyMap<Container | null, ReadonlyMap<string, number>> {
  const siblings = new Map<Container | null, Map<string, number>>();
  for (const block of blocks) {
    for (let container = block.container; container && !signatures.has(container); container = container.parent) {
      const signature = signatureOf(container);
      signatures.set(container, signature);
      let counts = siblings.get(container.parent);
      if (!counts) {
        counts = new Map();
        siblings.set(container.parent, counts);
      }
      counts.set(signature, (counts.get(signature) ?? 0) + 1);
    }
  }
  return siblings;
}
