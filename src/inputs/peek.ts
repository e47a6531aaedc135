import type { Chunks } from './input-options.js';

export interface Peeked {
  /** The first bytes: as many as were asked for, or all there are. */
  head: Buffer;
  /** Everything, the head included. To be read or returned to, which closes what it reads from. */
  whole: AsyncGenerator<Uint8Array>;
}

/** Looks at the beginning of a stream without taking it away, and reads no further than `isEnough` asks. */
export async function peek(chunks: Chunks, isEnough: (head: Buffer) => boolean): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (!ended && !isEnough(head)) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  return { head, whole: replay(head, ended ? null : iterator) };
}

async function* replay(head: Buffer, rest: AsyncIterator<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest?.next(); next !== undefined && next.done !== true; next = await rest?.next()) {
      yield next.value;
    }
  } finally {
    await rest?.return?.();
  }
}
