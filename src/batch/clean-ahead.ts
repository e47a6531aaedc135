import type { InputItem, RawInput } from '../types.js';
import type { Result } from './result.js';

/** An input, and what came of its page; null where it holds none. */
export interface Taken {
  item: InputItem;
  result: Result | null;
}

export interface Ahead {
  /** How many pages are being cleaned at most. */
  pages: number;
  /** Whether results come in the inputs' order, or as soon as they are there. */
  ordered: boolean;
  /** Gives up what is not ready when it comes. */
  signal?: AbortSignal | undefined;
}

/** Results that wait for an earlier page, with all that is being cleaned. What they hold is small beside their pages. */
const MOST_WAITING = 1000;

/** So many characters of text may wait for an earlier page. */
const MOST_WAITING_TEXT = 32 * 1024 * 1024;

/** So many bytes, or characters, of pages are being cleaned when no other is begun. */
const MOST_CLEANING = 128 * 1024 * 1024;

interface Place extends Taken {
  ready: boolean;
}

/**
 * Reads inputs and has their pages cleaned while earlier results are being taken. No more is read than can be cleaned
 * at a time, nor while too much waits to be taken, so that a slow reader of the results holds the inputs back. With one
 * page at a time a result is taken before the next input is read.
 */
export async function* cleanAhead(
  items: AsyncIterable<InputItem>,
  clean: (page: RawInput) => Promise<Result>,
  { pages, ordered, signal }: Ahead,
): AsyncGenerator<Taken> {
  const places: Place[] = [];
  let cleaning = 0;
  let cleaningLength = 0;
  let waitingText = 0;
  let isEnded = false;
  let isLeft = false;
  let failure: { error: unknown } | null = null;
  const change = changes();
  const isFull = () =>
    cleaning >= pages ||
    cleaningLength >= MOST_CLEANING ||
    places.length >= (pages === 1 ? 1 : MOST_WAITING) ||
    waitingText > MOST_WAITING_TEXT;

  const begin = (page: RawInput, place: Place) => {
    cleaning++;
    const { length } = page.content;
    cleaningLength += length;
    void clean(page).then((result) => {
      cleaning--;
      cleaningLength -= length;
      waitingText += textLength(result);
      Object.assign(place, { item: { ...page, content: '' }, result, ready: true });
      change.tell();
    });
  };
  const read = async () => {
    try {
      for await (const item of items) {
        const isPage = 'content' in item;
        const place = { item, result: null, ready: !isPage };
        places.push(place);
        if (isPage) begin(item, place);
        else change.tell();
        while (isFull() && !isLeft) await change.next();
        if (isLeft) return;
      }
    } catch (error) {
      failure = { error };
    } finally {
      isEnded = true;
      change.tell();
    }
  };

  signal?.addEventListener('abort', change.tell);
  try {
    void read();
    for (;;) {
      const at = ordered ? (places[0]?.ready ? 0 : -1) : places.findIndex(({ ready }) => ready);
      if (at >= 0) {
        const { item, result } = places[at]!;
        yield { item, result };
        places.splice(at, 1);
        waitingText -= textLength(result);
        change.tell();
      } else if (signal?.aborted || (isEnded && places.length === 0)) break;
      else await change.next();
    }
    if (failure !== null) throw (failure as { error: unknown }).error;
  } finally {
    isLeft = true;
    signal?.removeEventListener('abort', change.tell);
    change.tell();
  }
}

function textLength(result: Result | null): number {
  return result !== null && 'text' in result ? result.text.length : 0;
}

/** Lets several wait until something has changed. */
function changes(): { next(): Promise<void>; tell(): void } {
  let tellAll = () => {};
  let next: Promise<void> | null = null;
  return {
    next() {
      next ??= new Promise((resolve) => {
        tellAll = resolve;
      });
      return next;
    },
    tell() {
      next = null;
      tellAll();
    },
  };
}
