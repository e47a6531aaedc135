import type { JsonValue } from '../../../types.js';

/** A JSON text's value; null where it is none (and where it is `null`, which holds no article either). */
export function parseJson(text: string): JsonValue | null {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}

/**
 * Where the object, array or string that begins at `start` ends, by its brackets and quotes alone; -1 where the text ends
 * within it. Reads each character once.
 */
export function endOfJson(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text[i]!;
    if (character === '"' || character === "'") {
      // In JSON an apostrophe opens nothing: it only does where the value itself is a quoted string.
      if (character === "'" && i > start) continue;
      i = endOfString(text, i, character);
      if (i < 0) return -1;
      if (depth === 0) return i + 1;
    } else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) return i + 1;
  }
  return -1;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}
