import { rmSync } from 'node:fs';

const open = new Set<string>();

function removeAll(): void {
  for (const path of open) rmSync(path, { force: true });
}

/** Remembers a temporary file, so that it goes when the process ends before the file got its name. */
export function rememberTemporary(path: string): void {
  if (open.size === 0) process.once('exit', removeAll);
  open.add(path);
}

/** The file was renamed or removed. */
export function forgetTemporary(path: string): void {
  open.delete(path);
  if (open.size === 0) process.off('exit', removeAll);
}
