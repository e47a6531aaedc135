/**
 * Where the bracket stands that closes the class which begins at `start`; -1: nowhere. One that comes first in the
 * class, or first behind `!`, is a member of it.
 */
export function endOfClass(characters: readonly string[], start: number): number {
  const first = characters[start + 1];
  return characters.indexOf(']', start + (first === '!' || first === '^' ? 3 : 2));
}
