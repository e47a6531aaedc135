/**
 * By how many percent of what is alive the heap may grow before it is collected. V8 takes up to 300 where memory is
 * free: the heap of a long run then swings by 150 MB, depending on when the collector comes by. Measured over HTML: a
 * quarter less memory at its peak, the same after 300 pages as after 3000, for at most 3 % of time.
 */
const GROWTH_PERCENT = 60;

/** By so many pages the young generations of all threads are as large as the pages make them. */
const PAGES_TO_SETTLE = 2000;

/**
 * Keeps the memory of a long run where it is, in every thread; called of each page, with how many there were. A run of
 * one page has no need of it. Later a young generation would grow for one unlucky moment, up to 32 MB a thread, and
 * never shrink again.
 */
export async function steadyHeap(pages: number): Promise<void> {
  if (pages === 2) await setFlag(`--heap-growing-percent=${GROWTH_PERCENT}`);
  if (pages === PAGES_TO_SETTLE) await setFlag('--semi-space-growth-factor=1');
}

/** V8's collector looks these flags up each time it is done, so they may still be set (V8 11.3 to 13.6). */
async function setFlag(flag: string): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(flag);
}
