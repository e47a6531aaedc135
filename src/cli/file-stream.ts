import { writeSync } from 'node:fs';
import type { OutputStream } from './io.js';

/**
 * A regular file as a stream. Node's own stream over one takes what a full disk has no room for as written, as long as
 * the first byte had: here the rest is written, or the error is told.
 */
export function fileStream(fd: number): OutputStream {
  return {
    write(text, done) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      } catch (error) {
        process.nextTick(done, error as Error);
        return false;
      }
      process.nextTick(done);
      return true;
    },
  };
}
