import type { Stats } from 'node:fs';

/**
 * A pipe or a terminal as a stream, which closes its file descriptor. What can be waited for without end is not read as
 * files are: a process that ends waits for the threads that read those, so that no signal would end it.
 * @param fd that does not block, where it is of a pipe
 * @returns null where it is neither
 */
export async function streamOver(fd: number, found: Stats): Promise<AsyncIterable<Uint8Array> | null> {
  if (found.isFIFO()) {
    const { Socket } = await import('node:net');
    return new Socket({ fd, readable: true, writable: false });
  }
  if (!found.isCharacterDevice()) return null;
  const { isatty, ReadStream } = await import('node:tty');
  return isatty(fd) ? new ReadStream(fd) : null;
}
