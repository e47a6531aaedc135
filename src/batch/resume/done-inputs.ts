import { statSync } from 'node:fs';
import { type FilePath, sourceOf } from '../../inputs/index.js';
import type { InputItem } from '../../types.js';
import type { DoneLine } from './line.js';

/** The inputs that killed runs have done, as they are met again. */
export interface DoneInputs {
  /** Whether a file that is about to be opened is one page, and done. */
  hasFile(path: FilePath): boolean;
  /** Whether an item is done. */
  has(item: InputItem): boolean;
  /** Nothing is from here on. @returns the last that was, and how many there were */
  end(): { last: DoneLine | null; count: number };
}

export interface DoneOptions {
  /** When the first run began. */
  began: Date;
  /** Told of each input that is done. */
  onDone: (line: DoneLine) => void;
  /** Whether what was written of an input is still there; absent: it is. */
  isThere?: ((line: DoneLine) => boolean) | undefined;
}

/**
 * Goes through what is done beside the inputs. At the first that is another, or that has changed, the rest counts as not
 * done: whatever became of the inputs, the output is in the end that of a run over them as they are.
 */
export function doneInputs(lines: Iterable<DoneLine>, { began, onDone, isThere }: DoneOptions): DoneInputs {
  const iterator = lines[Symbol.iterator]();
  let next = iterator.next();
  let last: DoneLine | null = null;
  let count = 0;

  function take(source: string): boolean {
    if (next.done || next.value.source !== source || isThere?.(next.value) === false) return false;
    last = next.value;
    count++;
    onDone(last);
    next = iterator.next();
    return true;
  }
  function end() {
    next = { done: true, value: undefined };
    return { last, count };
  }

  return {
    hasFile(path) {
      if (next.done) return false;
      if (hasChangedSince(path, began)) end();
      return take(sourceOf(path));
    },
    has(item) {
      if (next.done) return false;
      if ('source' in item && take(item.source)) return true;
      end();
      return false;
    },
    end,
  };
}

/** By its contents or by its name. A file that is not there cannot be told, and its record says so. */
function hasChangedSince(path: FilePath, moment: Date): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Math.max(found.mtimeMs, found.ctimeMs) > moment.getTime();
}

/** The items that are not done. */
export async function* withoutDone(items: AsyncIterable<InputItem>, done: DoneInputs): AsyncGenerator<InputItem> {
  for await (const item of items) if (!done.has(item)) yield item;
}
