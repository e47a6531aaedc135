import xxhash from 'xxhash-wasm';

/** Hashed so much at a time, which is all that the hash has to hold. */
const SLICE_BYTES = 64 * 1024;

const opened = xxhash();

/** What a frame states of its content (RFC 8878, 3.1.1): the low 32 bits of its XXH64. */
export async function zstdChecksum(content: Uint8Array): Promise<number> {
  const { create64 } = await opened;
  const hash = create64();
  for (let at = 0; at < content.length; at += SLICE_BYTES) hash.update(content.subarray(at, at + SLICE_BYTES));
  return Number(hash.digest() & 0xffffffffn);
}
