/** The finalizer of MurmurHash3 with 32 bits: every bit of the result depends on every bit of the value. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A hash of a row of which the next value is `next`: order counts. */
export function chain(hash: number, next: number): number {
  const turned = Math.imul(hash, 0x9e3779b1);
  return ((turned << 13) | (turned >>> 19)) ^ Math.imul(next, 0xcc9e2d51);
}
