import { statSync } from 'node:fs';
import type { FilePath } from './file-path.js';

/**
 * What a file or directory is, whatever path leads to it: its device and its number there. Null where there is nothing,
 * or nothing that can be seen.
 */
export function identityAt(path: FilePath): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
