/**
 * Where values stand in the text of JSON that is known to be valid: `JSON.parse` gives values, but not their text, and
 * numbers beyond 2^53 and keys that are numbers do not come back from it as they were.
 */

/** The end of the string that begins at the quotation mark. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json[at - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
}

/** The end of the value that begins there. */
export function endOfValue(json: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = json[at]!;
    if (character === '"') at = endOfString(json, at);
    else if (character === '{' || character === '[') {
      depth++;
      at++;
    } else if (character === '}' || character === ']') {
      depth--;
      at++;
    } else if (/[-\w]/.test(character)) at = endOfWord(json, at);
    else at++;
  } while (depth > 0);
  return at;
}

/** Of a number, `true`, `false` or `null`. */
function endOfWord(json: string, start: number): number {
  const word = /[-+.\w]+/y;
  word.lastIndex = start;
  word.test(json);
  return word.lastIndex;
}

/** The text of an object's value; null where it has no such key. Of a key that is there twice the last counts. */
export function textOfValue(object: string, key: string): string | null {
  const blank = /[\s:,]*/y;
  const skipBlank = (at: number) => {
    blank.lastIndex = at;
    blank.test(object);
    return blank.lastIndex;
  };
  let found: string | null = null;
  for (let at = skipBlank(object.indexOf('{') + 1); object[at] === '"'; ) {
    const keyEnd = endOfString(object, at);
    const value = skipBlank(keyEnd);
    const end = endOfValue(object, value);
    if (JSON.parse(object.slice(at, keyEnd)) === key) found = object.slice(value, end);
    at = skipBlank(end);
  }
  return found;
}
