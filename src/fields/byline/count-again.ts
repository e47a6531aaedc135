import type { Block } from '../../types.js';
import type { Page } from '../page.js';
import type { BylineLine } from './byline-lines.js';

const longest = 200;
/** More than so many are not told apart. */
export const mostAgain = 4;

/** Stands between lines, and in none. */
const boundary = '\0';

const mayRepeat = ({ label, text }: Block): boolean => label !== 'main-content' && text.length <= longest;

/**
 * Tells how many other lines outside the article say the first of a line's names: an author's box does, and so do
 * lists. All lines are searched as one text, since a page may have many names and many lines.
 */
export function countAgainIn({ blocks }: Page): (line: BylineLine) => number {
  let lines: string | null = null;
  return ({ names, block }) => {
    const name = names[0] ?? '';
    lines ??= blocks
      .filter(mayRepeat)
      .map(({ text }) => text + boundary)
      .join('');
    let count = mayRepeat(block) && block.text.includes(name) ? -1 : 0;
    for (let at = lines.indexOf(name); at >= 0 && count < mostAgain; count++) {
      const end = lines.indexOf(boundary, at);
      at = end < 0 ? -1 : lines.indexOf(name, end + 1);
    }
    return count;
  };
}
