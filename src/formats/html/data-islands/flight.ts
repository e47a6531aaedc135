import type { JsonValue } from '../../../types.js';
import { endOfJson, parseJson } from './json.js';

const push = /__next_f\.push\(\s*(?=\[)/g;

/**
 * The values of a Next.js page's "flight" data (React's wire format of server components): chunks of text that scripts
 * push one after the other, which joined are rows `id:JSON` or, for long strings, `id:Tlength,text`. Another row refers
 * to one by `$id`.
 *
 * @returns the rows' values, references to texts filled in; null where there are none
 */
export function readFlight(scripts: readonly string[]): JsonValue[] | null {
  let text = '';
  for (const script of scripts) {
    if (!script.includes('__next_f')) continue;
    push.lastIndex = 0;
    for (let match = push.exec(script); match; match = push.exec(script)) {
      const start = match.index + match[0].length;
      const end = endOfJson(script, start);
      if (end < 0) break;
      push.lastIndex = end;
      const chunk = parseJson(script.slice(start, end));
      if (Array.isArray(chunk) && chunk[0] === 1 && typeof chunk[1] === 'string') text += chunk[1];
    }
  }
  return text === '' ? null : readRows(text);
}

function readRows(text: string): JsonValue[] {
  const texts = new Map<string, string>();
  const written: string[] = [];
  for (let at = 0; at < text.length; ) {
    const head = /^([\da-f]*):(?:T([\da-f]{1,6}),)?/.exec(text.slice(at, at + 32));
    const start = at + (head?.[0].length ?? 0);
    if (head?.[2] !== undefined) {
      const end = endOfBytes(text, start, Number.parseInt(head[2], 16));
      texts.set(head[1]!, text.slice(start, end));
      at = end;
    } else {
      const lineEnd = text.indexOf('\n', start);
      const end = lineEnd < 0 ? text.length : lineEnd;
      // Rows that begin with a letter load scripts and styles; a string alone is a reference.
      if (head && /[[{]/.test(text[start] ?? '')) written.push(text.slice(start, end));
      at = end + 1;
    }
  }
  const reviver = (_: string, value: JsonValue): JsonValue =>
    typeof value === 'string' && value.startsWith('$') ? (texts.get(value.slice(1)) ?? value) : value;
  return written.flatMap((row) => {
    try {
      return [JSON.parse(row, reviver) as JsonValue];
    } catch {
      return [];
    }
  });
}

/** Where `bytes` bytes of UTF-8 end that begin at `start`. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair stands for two of its four bytes.
    left -= unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return at;
}
