/** The zero of each run of decimal digits that dates are printed in, besides ASCII. */
const zeros = [
  0x0660, // Arabic-Indic
  0x06f0, // Persian
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0a66, // Gurmukhi
  0x0ae6, // Gujarati
  0x0be6, // Tamil
  0x0c66, // Telugu
  0x0ce6, // Kannada
  0x0d66, // Malayalam
  0x0e50, // Thai
  0x1040, // Myanmar
  0x17e0, // Khmer
  0xff10, // full width
];

const unusual =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\uff10-\uff19\u00a0\u2007\u2009\u202f\u3000\uff1a\uff0c\uff0f\uff0e\u060c\u200e\u200f\u202a-\u202e]/g;

const asciiFor: Readonly<Record<string, string>> = { '：': ':', '，': ',', '／': '/', '．': '.', '،': ',' };

/**
 * The text with every script's digits, spaces and date punctuation as ASCII.
 * One code unit stays one code unit, so that offsets hold in both texts.
 */
export function foldDigits(text: string): string {
  return text.replace(unusual, (character) => {
    const code = character.charCodeAt(0);
    const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10);
    return zero === undefined ? (asciiFor[character] ?? ' ') : String(code - zero);
  });
}
