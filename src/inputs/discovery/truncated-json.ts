import type { JsonValue } from '../../types.js';

/**
 * JSON that may end too early: of an object whose last array is cut off, the array's objects that are whole. Null where
 * nothing can be read.
 */
export function parseTruncatedJson(json: string): JsonValue {
  const text = json.replace(/^[\ufeff\s]+/, '');
  if (!text.startsWith('{')) return null;
  return parse(text) ?? parse(`${text.slice(0, endOfLastWhole(text))}]}`);
}

function parse(json: string): JsonValue {
  try {
    return JSON.parse(json) as JsonValue;
  } catch {
    return null;
  }
}

/** Where the last object ends that stands in an array of the outermost object; 0: nowhere. */
function endOfLastWhole(text: string): number {
  let depth = 0;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '}' && --depth === 2) end = at + 1;
  }
  return end;
}

/** Where the quote stands that ends the string which begins at `start`; the text's end where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
