import type { Block } from '../types.js';
import { bylineOpenerLength } from './byline/byline-words.js';
import { splitAuthors } from './byline/split-authors.js';
import { oncePerBlock } from './once-per-block.js';
import type { Page } from './page.js';

const longestStamp = 120;
const stampShare = 0.35;

/** Whether a line is little more than a date: "28 Jan, 2022 15:33", "Published on 28 January 2022 by Ann Lee". */
export function isStamp(block: Block, page: Page): boolean {
  if (block.text.length > longestStamp) return false;
  const covered = page.datesOf(block).reduce((sum, date) => sum + date.end - date.start, 0);
  return covered > 0 && covered >= block.text.length * stampShare;
}

/** Whether a line says who wrote the text or when. */
export const isStampOrByline = oncePerBlock((block: Block, page: Page): boolean => {
  if (block.text.length > longestStamp) return false;
  if (isStamp(block, page)) return true;
  const opener = bylineOpenerLength(block.text);
  return opener > 0 && splitAuthors(block.text.slice(opener)).length > 0;
});
