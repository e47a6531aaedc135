const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** One segment, its size in four bytes, no checksum, no dictionary. */
const DESCRIPTOR = 0b1010_0000;
const MOST_BLOCK_BYTES = 128 * 1024;

/**
 * Bytes as a Zstandard frame (RFC 8878, 3.1.1) whose blocks are stored as they are.
 * Node 20 cannot compress with Zstandard, and who reads a frame need not care whether it got smaller.
 */
export function zstdFrame(bytes: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  const pieces: Uint8Array[] = [Buffer.from([...MAGIC, DESCRIPTOR]), size];
  for (let start = 0; start === 0 || start < bytes.length; start += MOST_BLOCK_BYTES) {
    const block = bytes.subarray(start, start + MOST_BLOCK_BYTES);
    const isLast = start + MOST_BLOCK_BYTES >= bytes.length;
    const header = Buffer.alloc(3);
    // From the lowest bit: whether it is the last, two bits of 0 for "raw", the length.
    header.writeUIntLE((block.length << 3) | Number(isLast), 0, 3);
    pieces.push(header, block);
  }
  return Buffer.concat(pieces);
}
