import { isUtf8 } from 'node:buffer';

export type Utf16 = 'utf-16le' | 'utf-16be';

/** How much of the bytes is looked at; even, so that no pair is cut. */
const SAMPLE_BYTES = 4096;

/** The least share of characters with a zero byte: Chinese prose has little more than line ends and digits to show. */
const LEAST_ZEROS = 0.02;

/** What no text holds: controls, lone surrogates (which decode to U+FFFD), non-characters, unassigned characters. */
const notText = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd\p{Cn}]/u;

/**
 * UTF-16 without a byte order mark, told by the zero bytes that ASCII characters leave on one side of each pair:
 * white space and digits are ASCII in every language. Null where the bytes are not UTF-16.
 */
export function utf16WithoutBom(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || sample.length % 2 === 1 || !sample.includes(0)) return null;
  const zeros = [0, 0] as [number, number];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[(i & 1) as 0 | 1]++;
  const [even, odd] = zeros;
  if (!enoughZeros(sample, Math.max(even, odd), Math.min(even, odd))) return null;
  // A character such as U+4E00 leaves its zero on the other side, so that the rarer order is tried as well.
  const orders: Utf16[] = odd >= even ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
  return orders.find((order) => !notText.test(decodeWhole(sample, order))) ?? null;
}

/**
 * Of a script whose bytes are valid UTF-8 (Latin, Cyrillic, Thai …) every other byte is a control, and the zeros are on
 * one side; ASCII with NULs has fewer, on both sides.
 */
function enoughZeros(sample: Uint8Array, more: number, fewer: number): boolean {
  if (more < (LEAST_ZEROS * sample.length) / 2) return false;
  return !isUtf8(sample) || (fewer * 10 <= more && countControls(sample) * 4 >= sample.length);
}

function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) count++;
  return count;
}

/** Decodes a sample, without half of a surrogate pair at its end. */
function decodeWhole(sample: Uint8Array, order: Utf16): string {
  const last = sample[sample.length - (order === 'utf-16le' ? 1 : 2)] ?? 0;
  const cut = last >= 0xd8 && last <= 0xdb ? 2 : 0;
  return new TextDecoder(order).decode(sample.subarray(0, sample.length - cut));
}
