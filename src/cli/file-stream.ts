import { writeWhole } from '../batch/write-whole.js';
import type { OutputStream } from './io.js';

/**
 * A regular file as a stream. Node's own stream over one takes what a full disk has no room for as written, as long as
 * the first byte had: here the rest is written, or the error is told.
 */
export function fileStream(fd: number): OutputStream {
  return {
    write(text, done) {
      try {
        writeWhole(fd, typeof text === 'string' ? Buffer.from(text) : text);
      } catch (error) {
        process.nextTick(done, error as Error);
        return false;
      }
      process.nextTick(done);
      return true;
    },
  };
}
