import type { Candidate, Dateline, Ranked } from '../../types.js';
import type { PrintedDate } from '../dates/date-candidates.js';
import type { Page } from '../page.js';
import { stampDateline } from './stamp-dateline.js';
import { wireDateline } from './wire-dateline.js';

/** The dateline: a wire opening of the article's first paragraphs, or else the time stamp printed near the title. */
export function readDateline(
  page: Page,
  title: Candidate | null,
  published: Candidate | null,
  printed: readonly PrintedDate[],
): Ranked<Dateline> {
  const wire = wireDateline(page, title?.span?.block ?? null, published);
  const stamp = stampDateline(page, title, published, printed);
  return [wire, stamp].filter((candidate) => candidate !== null);
}
