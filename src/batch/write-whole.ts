import { writeSync } from 'node:fs';

/**
 * Writes all bytes to a file: the system takes fewer where a disk fills up, and tells its error at the next try.
 * @returns how many there were
 * @throws the system's error
 */
export function writeWhole(fd: number, bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  return bytes.length;
}
