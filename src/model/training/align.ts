import { splitWords } from '../../text/words.js';

/**
 * Which blocks of a page are in its truth: each block's share of words that the truth has at the same place in the
 * reading order. A bag of words would also take a teaser or a menu entry whose words the article happens to use.
 *
 * Every block proposes the places in the truth that its word trigrams point at; the chain of proposals that keeps the
 * order and covers the most words wins (a weighted longest increasing subsequence). A long block that is wholly in the
 * truth but out of order (a truth that was put together in another order) counts too, unless the chain holds its text
 * already.
 *
 * @param blocks texts in page order
 * @returns a share, 0..1, a block
 */
export function alignToTruth(blocks: readonly string[], truth: string): Float32Array {
  const words = splitWords(truth);
  const index = indexGrams(words);
  const proposals: Proposal[] = [];
  const best = blocks.map((block, i) => {
    const own = proposalsOf(splitWords(block), words, index, i);
    proposals.push(...own);
    return own[0] ?? null;
  });
  const shares = new Float32Array(blocks.length);
  const taken = new Set<string>();
  for (const { block, covered, words: size } of heaviestChain(proposals)) {
    shares[block] = covered / size;
    taken.add(keyOf(blocks[block]!));
  }
  best.forEach((proposal, i) => {
    if (!proposal || shares[i]! > 0 || proposal.words < 12 || taken.has(keyOf(blocks[i]!))) return;
    if (proposal.covered / proposal.words > 0.85) shares[i] = proposal.covered / proposal.words;
  });
  return shares;
}

interface Proposal {
  block: number;
  words: number;
  /** Where the block would begin and end in the truth, in words. */
  from: number;
  to: number;
  covered: number;
}

const keyOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);

/** Every place of each gram of three words; short truths and blocks fall back to single words. */
function indexGrams(words: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const places = index.get(key);
    if (!places) index.set(key, [at]);
    else if (places.length < 40) places.push(at);
  };
  for (let i = 0; i < words.length; i++) {
    add(words[i]!, i);
    if (i + 2 < words.length) add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`, i);
  }
  return index;
}

function proposalsOf(own: readonly string[], truth: readonly string[], index: Map<string, number[]>, block: number) {
  if (own.length === 0) return [];
  const size = own.length < 3 ? 1 : 3;
  const votes = new Map<number, number>();
  for (let i = 0; i + size <= own.length; i++) {
    for (const place of index.get(own.slice(i, i + size).join(' ')) ?? []) {
      const offset = place - i;
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  }
  const offsets = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 12);
  return offsets
    .map(([offset]) => propose(own, truth, offset, block))
    .filter((proposal) => proposal.covered / proposal.words >= 0.5)
    .sort((a, b) => b.covered - a.covered || a.from - b.from);
}

/** Counts the block's words that stand in the truth at `offset`, give or take the words that an edit adds or drops. */
function propose(own: readonly string[], truth: readonly string[], offset: number, block: number): Proposal {
  let covered = 0;
  let at = offset;
  let last = offset;
  for (const word of own) {
    let found = -1;
    for (const step of [0, 1, -1, 2, 3, 4, 5, 6, 7, 8]) {
      if (at + step >= last && truth[at + step] === word) {
        found = at + step;
        break;
      }
    }
    if (found >= 0) {
      covered++;
      at = found + 1;
      last = at;
    } else at++;
  }
  return { block, words: own.length, from: Math.max(0, offset), to: last, covered };
}

/** The chain of proposals in both orders that covers the most words; Fenwick tree of prefix maxima. */
function heaviestChain(proposals: readonly Proposal[]): Proposal[] {
  const end = proposals.reduce((most, one) => Math.max(most, one.to), 0) + 2;
  const tree: (Node | null)[] = new Array(end + 1).fill(null);
  let best: Node | null = null;
  let i = 0;
  while (i < proposals.length) {
    // Proposals of one block exclude each other: look all of them up before any is stored.
    const group: Node[] = [];
    const { block } = proposals[i]!;
    for (; i < proposals.length && proposals[i]!.block === block; i++) {
      const proposal = proposals[i]!;
      // A block may begin a word or two before the last one's end: edits shift places.
      const before = heaviestUpTo(tree, proposal.from + 2);
      group.push({ proposal, before, weight: (before?.weight ?? 0) + proposal.covered - 0.01 });
    }
    for (const node of group) {
      for (let at = node.proposal.to + 1; at <= end; at += at & -at) {
        if (!tree[at] || tree[at]!.weight < node.weight) tree[at] = node;
      }
      if (!best || node.weight > best.weight) best = node;
    }
  }
  const chain: Proposal[] = [];
  for (let node = best; node; node = node.before) chain.push(node.proposal);
  return chain.reverse();
}

interface Node {
  proposal: Proposal;
  before: Node | null;
  weight: number;
}

function heaviestUpTo(tree: readonly (Node | null)[], place: number): Node | null {
  let best: Node | null = null;
  for (let at = Math.min(place + 1, tree.length - 1); at > 0; at -= at & -at) {
    const node = tree[at];
    if (node && (!best || node.weight > best.weight)) best = node;
  }
  return best;
}
