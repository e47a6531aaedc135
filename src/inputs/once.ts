/** A stream of a single item. */
export async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}
