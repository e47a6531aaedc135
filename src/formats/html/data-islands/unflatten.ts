import type { JsonValue } from '../../../types.js';

/** Wrappers of Vue's reactivity in Nuxt's payload: `["Reactive", 3]` is what stands at 3. */
const wrappers = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'EmptyShallowRef']);

/** Values that refer to each other can be written small and be huge when written out. */
const mostValues = 200_000;
const mostNested = 100;

/**
 * Nuxt 3's `__NUXT_DATA__` (the format of the `devalue` package): a flat array whose objects and arrays hold the
 * positions of their members. A value that is not of that shape is given back as it is.
 */
export function unflatten(value: JsonValue): JsonValue {
  if (!Array.isArray(value) || value.length < 3 || !refersOnly(value[0], value.length)) return value;
  let left = mostValues;
  const open = new Set<number>();
  const at = (position: JsonValue): JsonValue => {
    if (typeof position !== 'number' || open.has(position) || open.size > mostNested || left-- <= 0) return null;
    const flat = value[position];
    if (flat === undefined || flat === null || typeof flat !== 'object') return flat ?? null;
    open.add(position);
    const whole = fill(flat);
    open.delete(position);
    return whole;
  };
  const fill = (flat: JsonValue[] | { [key: string]: JsonValue }): JsonValue => {
    if (!Array.isArray(flat)) {
      return Object.fromEntries(Object.entries(flat).map(([key, position]) => [key, at(position)]));
    }
    // `["Date", …]`, `["Set", …]` and the like are named; only the wrappers hold what may be an article.
    if (typeof flat[0] === 'string') return wrappers.has(flat[0]) ? at(flat[1] ?? null) : null;
    return flat.map(at);
  };
  return at(0);
}

/** Whether the first value is made of positions alone, as no list of ordinary objects begins. */
function refersOnly(value: JsonValue | undefined, length: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  const members = Array.isArray(value) && typeof value[0] === 'string' ? value.slice(1) : Object.values(value);
  return members.length > 0 && members.every((one) => Number.isInteger(one) && (one as number) < length);
}
