/** The items until the signal comes, even while the next one is being waited for (standard input may never end). */
export async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let finished = false;
  try {
    while (!signal?.aborted) {
      const next = await nextOrAborted(iterator, signal);
      finished = next?.done === true;
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    // A generator that waits for its source answers `return` only after it: not awaited.
    if (!finished) iterator.return?.()?.catch(() => {});
  }
}

/**
 * The next item, or null when the signal comes first. Not `Promise.race` with one long-lived promise: that would hold
 * every page of the run in memory.
 */
function nextOrAborted<T>(iterator: AsyncIterator<T>, signal?: AbortSignal): Promise<IteratorResult<T> | null> {
  if (!signal) return iterator.next();
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
