/** What is found of each address first. */
export function onePerAddress<T extends { readonly url: string }>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter(({ url }) => {
    const isNew = !seen.has(url);
    seen.add(url);
    return isNew;
  });
}
