/** Whether a file's first bytes, decompressed, are those of a WARC or WET: the line of its version (ISO 28500:2017, 4). */
export function isWarc(head: Uint8Array): boolean {
  return /^[\r\n]*WARC\/[01]\./.test(
    Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 64)).toString('latin1'),
  );
}
