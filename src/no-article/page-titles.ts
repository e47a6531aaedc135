import type { Document } from '../types.js';

/** Lines of a dump in which its title may stand. */
const headLines = 2;

/** What a page may be called: its declared title and its headings of the first level, or the first lines of a dump. */
export function pageTitles({ declared, blocks, format }: Document): string[] {
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const printed = format === 'text' ? blocks.slice(0, headLines) : headings;
  return [...(declared.title ? [declared.title] : []), ...printed.map(({ text }) => text)];
}
