import type { Ranked } from '../../types.js';
import { byCertainty } from '../declared-value.js';
import type { Page } from '../page.js';
import { declaredDates, modifiedSources, type PrintedDate } from './date-candidates.js';

const labelled = 0.9;

/** When the page was last changed: declared, or printed with a label that says so. */
export function readModified(page: Page, printed: readonly PrintedDate[]): Ranked {
  const dates = printed
    .filter(({ label }) => label === 'modified')
    .map(({ block, found, iso }) => ({
      value: iso,
      source: `block ${block.index}`,
      certainty: labelled,
      span: { block: block.index, start: found.start, end: found.end },
    }));
  return byCertainty([...declaredDates(page.document, modifiedSources), ...dates]);
}
