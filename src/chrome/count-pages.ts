/** On how many pages each key is. @param pages each page's keys, every key once */
export function countPages(pages: readonly Float64Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const keys of pages) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
