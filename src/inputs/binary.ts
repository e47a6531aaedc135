import { utf16WithoutBom } from '../text/utf16.js';
import { wideMarkOf } from '../text/wide-mark.js';

interface Signature {
  name: string;
  /** Where the bytes stand. */
  offset: number;
  /** As Latin-1. */
  bytes: string;
}

/** Files that people give to a text tool by mistake, by their magic numbers. */
const signatures: readonly Signature[] = [
  { name: 'a PNG image', offset: 0, bytes: '\x89PNG' },
  { name: 'a JPEG image', offset: 0, bytes: '\xff\xd8\xff' },
  { name: 'a GIF image', offset: 0, bytes: 'GIF87a' },
  { name: 'a GIF image', offset: 0, bytes: 'GIF89a' },
  { name: 'a WebP image', offset: 8, bytes: 'WEBPVP8' },
  { name: 'a TIFF image', offset: 0, bytes: 'II*\0' },
  { name: 'a TIFF image', offset: 0, bytes: 'MM\0*' },
  { name: 'a PDF', offset: 0, bytes: '%PDF-' },
  { name: 'a zip archive or an office file', offset: 0, bytes: 'PK\x03\x04' },
  { name: 'an office file', offset: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a gzip file inside two others', offset: 0, bytes: '\x1f\x8b\x08' },
  { name: 'a bzip2 file', offset: 0, bytes: 'BZh' },
  { name: 'an xz file', offset: 0, bytes: '\xfd7zXZ\0' },
  { name: 'a Zstandard file', offset: 0, bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a 7z archive', offset: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', offset: 0, bytes: 'Rar!\x1a\x07' },
  { name: 'a tar archive', offset: 257, bytes: 'ustar' },
  { name: 'a program', offset: 0, bytes: '\x7fELF' },
  { name: 'a program', offset: 0, bytes: '\xcf\xfa\xed\xfe' },
  { name: 'a program', offset: 0, bytes: 'MZ\x90\0' },
  { name: 'a WebAssembly module', offset: 0, bytes: '\0asm' },
  { name: 'an SQLite database', offset: 0, bytes: 'SQLite format 3\0' },
  { name: 'a video', offset: 4, bytes: 'ftyp' },
  { name: 'a video', offset: 0, bytes: '\x1aE\xdf\xa3' },
  { name: 'a sound file', offset: 0, bytes: 'ID3' },
  { name: 'a sound file', offset: 0, bytes: 'OggS' },
  { name: 'a font', offset: 0, bytes: 'wOF2' },
  { name: 'a font', offset: 0, bytes: 'wOFF' },
];

/** A text may hold a stray control character; data of any kind has 27 in 256. */
const MOST_CONTROLS = 0.05;

/** How much decides. */
export const BINARY_HEAD_BYTES = 4096;

/** What the first bytes of a file that is no text look like ("a PNG image"); null for text. */
export function describeBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BINARY_HEAD_BYTES));
  const latin1 = head.toString('latin1');
  const signature = signatures.find(({ offset, bytes }) => latin1.startsWith(bytes, offset));
  // Text may begin with the letters of a short signature ("ID3 tags"); binary data of these kinds has a NUL soon.
  if (signature !== undefined && (isUnlikelyInText(signature) || latin1.includes('\0'))) return signature.name;
  if (wideMarkOf(head) !== null || utf16WithoutBom(head) !== null) return null;
  return countControls(head) > MOST_CONTROLS * head.length ? 'binary data' : null;
}

function isUnlikelyInText({ bytes }: Signature): boolean {
  return /[^ -~]/.test(bytes) || bytes === '%PDF-' || bytes.startsWith('GIF8');
}

/** C0 without white space, backspace (man pages overstrike with it) and escape (terminal logs, ISO-2022-JP). */
function countControls(head: Uint8Array): number {
  let count = 0;
  for (const byte of head) if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) count++;
  return count;
}
