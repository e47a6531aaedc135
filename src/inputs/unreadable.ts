import { CleancopyError, type ErrorCode } from '../errors.js';
import type { JsonValue, UnreadableInput } from '../types.js';

/** The operating system's codes that have a remedy of their own. */
const knownCauses: Readonly<Record<string, { code: ErrorCode; detail: string }>> = {
  ENOENT: { code: 'not-found', detail: 'no such file or directory' },
  ENOTDIR: { code: 'not-found', detail: 'no such file or directory' },
  EACCES: { code: 'no-permission', detail: 'permission denied' },
  EPERM: { code: 'no-permission', detail: 'operation not permitted' },
};

/** An input that cannot be read, with the reason in the words of the error's code. */
export function unreadable(source: string, code: ErrorCode, detail: string, id: JsonValue = null): UnreadableInput {
  return { id, source, error: new CleancopyError(code, `${source}: ${detail}`) };
}

/** The same for an error thrown while reading; a coded error stands as it is. */
export function unreadableBecause(source: string, cause: unknown): UnreadableInput {
  if (cause instanceof CleancopyError) return { id: null, source, error: cause };
  const errno = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  const known = knownCauses[errno];
  const detail = known?.detail ?? (cause instanceof Error ? cause.message : String(cause));
  const error = new CleancopyError(known?.code ?? 'unreadable-input', `${source}: ${detail}`, { cause });
  return { id: null, source, error };
}

/** A size as people write it: `50 MB`, `1.5 kB`. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return `${Number((bytes / 1000 ** power).toFixed(1))} ${units[power]}`;
}
