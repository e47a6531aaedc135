import type { JsonValue } from '../../../types.js';
import type { Island } from './collect.js';
import { readFlight } from './flight.js';
import { endOfJson, parseJson } from './json.js';
import { unflatten } from './unflatten.js';

/** A value that a page's data holds, and where it was found. */
export interface FoundValue {
  source: string;
  value: JsonValue;
}

/**
 * `window.__INITIAL_STATE__ = {…}`, `window["x"] = {…}`, `Fusion.globalContent={…}`, `var state = JSON.parse("…")`,
 * `window.x.push({…})`. Must not match the assignments that minified code consists of, so the name begins at a global
 * object, or is long and declared.
 */
const assignment =
  /(?:\b(?:window|self|globalThis|Fusion)\s*(?:\.\s*[\w$]+|\[\s*["'][^"'\n]{1,60}["']\s*\])+|\b(?:var|let|const)\s+[\w$]{4,40}|\b__[A-Z][\w$]*)\s*(?:=\s*|\.push\(\s*)(?:(JSON\.parse\(\s*)(?=["'])|(?=[{[]))/g;

/** A page assigns its state once or twice; more openings than this are code. */
const mostAssignments = 200;

/** The values in a page's data islands. Code is never run: what is not JSON is passed over. */
export function readValues(islands: readonly Island[]): FoundValue[] {
  const found: FoundValue[] = [];
  for (const { name, kind, text } of islands) {
    if (kind === 'script') found.push(...readAssignments(text));
    else {
      const value = parseJson(text.replace(/^\s*(?:<!--|\/\/[^\n]*\n)|-->\s*$/g, ''));
      if (value !== null) found.push({ source: name, value: unflatten(value) });
    }
  }
  const flight = readFlight(islands.flatMap(({ kind, text }) => (kind === 'script' ? [text] : [])));
  if (flight !== null) found.push({ source: '__next_f', value: flight });
  return found;
}

function readAssignments(script: string): FoundValue[] {
  const found: FoundValue[] = [];
  // Nothing is read twice: the search goes on behind a value, or behind an opening that holds none.
  assignment.lastIndex = 0;
  let tried = 0;
  for (let match = assignment.exec(script); match && tried < mostAssignments; match = assignment.exec(script)) {
    tried++;
    if (match[0].includes('__next_f')) continue;
    const start = match.index + match[0].length;
    const end = endOfJson(script, start);
    if (end < 0) break;
    assignment.lastIndex = end;
    const written = script.slice(start, end);
    const value = match[1] === undefined ? parseJson(written) : parseQuotedJson(written);
    if (value !== null && typeof value === 'object') found.push({ source: nameOf(match[0]), value });
  }
  return found;
}

function parseQuotedJson(written: string): JsonValue | null {
  // A string in single quotes is no JSON; what it escapes is the same but for the quotes.
  const literal = written.startsWith("'")
    ? `"${written
        .slice(1, -1)
        .replace(/\\'/g, "'")
        .replace(/(?<!\\)"/g, '\\"')}"`
    : written;
  const text = parseJson(literal);
  return typeof text === 'string' ? parseJson(text) : null;
}

const nameOf = (opening: string): string =>
  opening.replace(/\s*(?:=|\.push\()\s*(?:JSON\.parse\(\s*)?$/, '').replace(/^(?:var|let|const)\s+/, '');
