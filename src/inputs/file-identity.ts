import { statSync } from 'node:fs';
import type { FilePath } from './file-path.js';

/**
 * What a file or directory is, whatever path leads to it: its device and its number there. Null where there is nothing,
 * or nothing that can be seen.
 */
export function identityAt(path: FilePath): string | null {
  return found(path)?.identity ?? null;
}

/** The identity of a directory; null also where something else stands there. */
export function directoryIdentityAt(path: FilePath): string | null {
  const at = found(path);
  return at?.isDirectory ? at.identity : null;
}

function found(path: FilePath): { identity: string; isDirectory: boolean } | null {
  try {
    const stats = statSync(path, { bigint: true });
    return { identity: `${stats.dev}:${stats.ino}`, isDirectory: stats.isDirectory() };
  } catch {
    return null;
  }
}
