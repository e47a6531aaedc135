import type { Block, Container } from '../types.js';

/** Every element that holds one of the blocks, ancestors included, each once. */
export function containersOf(blocks: readonly Block[]): Set<Container> {
  const containers = new Set<Container>();
  for (const block of blocks)
    for (let one = block.container; one && !containers.has(one); one = one.parent) containers.add(one);
  return containers;
}

/** Where the ways up from two elements meet, the steps between them, and the meeting's child on `from`'s side. */
export function meet(
  from: Container | null,
  to: Container | null,
): { meeting: Container | null; steps: number; branch: Container | null } {
  let a = from;
  let b = to;
  let branch: Container | null = null;
  let steps = 0;
  while (a !== b) {
    steps++;
    if (a && (!b || a.depth >= b.depth)) {
      branch = a;
      a = a.parent;
    } else if (b) b = b.parent;
    else break;
  }
  return { meeting: a, steps, branch };
}
