/** Pages as files, as many as are asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Of one folder: listing many more is slow on some file systems. */
const FILES_A_FOLDER = 1000;

/** Writes the pages over and over. @returns the files' paths in order, which is also that of their names */
export function writePages(folder: string, pages: readonly Buffer[], shape: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const part = path.join(folder, 'pages', String(Math.floor(number / FILES_A_FOLDER)).padStart(5, '0'));
    if (number % FILES_A_FOLDER === 0) mkdirSync(part, { recursive: true });
    const file = path.join(part, `${String(number).padStart(8, '0')}.${shape === 'html' ? 'html' : 'txt'}`);
    writeFileSync(file, pages[number % pages.length]!);
    return file;
  });
}
