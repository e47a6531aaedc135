import type { JsonValue } from '../../types.js';

type JsonObject = { [key: string]: JsonValue };

/** What publishers do to their JSON-LD, each with its mend; tried in order, adding one at a time. */
const mends: readonly ((text: string) => string)[] = [
  // Wrapped in an HTML comment or a CDATA section.
  (text) =>
    text.replace(
      /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
      '',
    ),
  // Raw line breaks and tabs inside strings. Outside strings a space is as good.
  (text) => text.replace(/[\u0000-\u001f]+/g, ' '),
  // A comma after the last member, or a semicolon after the object.
  (text) => text.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, ''),
  // Stray backslashes before characters that JSON does not escape.
  (text) => text.replace(/\\(?!["\\/bfnrtu])/g, ''),
];

/** The objects of one JSON-LD script, arrays and `@graph` flattened; none where it cannot be read. */
export function parseJsonLd(script: string): JsonObject[] {
  let text = script.trim();
  if (!text) return [];
  for (let tried = 0; ; tried++) {
    try {
      return flatten(JSON.parse(text) as JsonValue, 0);
    } catch {
      const mend = mends[tried];
      if (!mend) return [];
      text = mend(text);
    }
  }
}

function flatten(value: JsonValue, depth: number): JsonObject[] {
  if (value === null || typeof value !== 'object' || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  const graph = value['@graph'];
  return graph === undefined ? [value] : [value, ...flatten(graph, depth + 1)];
}
