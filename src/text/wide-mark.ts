/** Charsets of two or four bytes a unit whose byte order mark tells them. */
export type WideCharset = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** UTF-32 before UTF-16, as whose mark and a NUL its own would be read: no page begins with a NUL. */
const marks: readonly (readonly [WideCharset, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The charset whose byte order mark the bytes begin with; null where there is none, and for UTF-8's. */
export function wideMarkOf(bytes: Uint8Array): WideCharset | null {
  return marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}
