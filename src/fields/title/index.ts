import type { Forest } from '../../model/forest.js';
import type { Candidate, Ranked } from '../../types.js';
import type { Page } from '../page.js';
import { readDumpTitle } from './dump/index.js';
import { readHtmlTitle } from './html/index.js';

/**
 * The headline as printed, without the site's name.
 *
 * @param ranker what tells the headline of a dump; HTML needs none
 */
export function readTitle(page: Page, site: string | null, ranker: Forest | null): Ranked {
  if (page.document.format === 'html') return readHtmlTitle(page, site).map(tidy);
  if (!ranker) throw new TypeError('a dump has its headline told by a ranker');
  return readDumpTitle(page, site, ranker).map(tidy);
}

/** Bars and dashes around a title part it from nothing: a row of a layout table has them for its empty cells. */
const outerBars = /^[\s|｜│‖ㅣ]+|(?:[\s|｜│‖ㅣ:]|\s[–—›•-])+$/g;

function tidy({ value, source, certainty, span }: Candidate): Candidate {
  const spaced = value.replace(/\s+/g, ' ').trim();
  return { value: spaced.replace(outerBars, '') || spaced, source, certainty, span };
}
