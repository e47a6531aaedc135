/** Windows-1252 where it differs from Latin-1: the characters of 0x80–0x9F; a dot where there is none. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Windows-1251 from 0x80 to 0xBF; a dot where there is none. */
const WINDOWS_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—.™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const windows1252 = invert(WINDOWS_1252);
const windows1251 = invert(WINDOWS_1251);

/** The byte of a character in windows-1252, with Latin-1's controls in the holes; null where it has none. */
export function byteOfWindows1252(character: string): number | null {
  return windows1252.get(character) ?? (character <= '\xff' ? character.charCodeAt(0) : null);
}

/** The byte of a character in windows-1251; null where it has none. */
export function byteOfWindows1251(character: string): number | null {
  const code = character.charCodeAt(0);
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
  return windows1251.get(character) ?? (character <= '\x7f' || character === '\x98' ? code : null);
}

function invert(table: string): ReadonlyMap<string, number> {
  return new Map(Array.from(table, (character, i) => [character, 0x80 + i] as const).filter(([c]) => c !== '.'));
}
