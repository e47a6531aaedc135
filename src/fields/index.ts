import { lexiconOf } from '../lexicons/index.js';
import type { Forest } from '../model/forest.js';
import type { Document, FieldCandidates } from '../types.js';
import { readAnnounced } from './announced.js';
import { readByline } from './byline/index.js';
import { readCanonicalUrl } from './canonical-url.js';
import { readDateline } from './dateline/index.js';
import { printedDates } from './dates/date-candidates.js';
import { dayMonthOrder } from './dates/day-month-order.js';
import { readModified } from './dates/modified.js';
import { readPublished } from './dates/published.js';
import { readDeck } from './deck.js';
import { readImage } from './image.js';
import { readKicker } from './kicker.js';
import { readLanguage } from './language.js';
import { readLines, viewArticle } from './page.js';
import { readSite, siteBesideTitle } from './site.js';
import { readTags } from './tags.js';
import { readTitle } from './title/index.js';

export interface FieldOptions {
  /** When the page was fetched (ISO 8601), which relative dates are counted from; null: nobody says. */
  reference: string | null;
  /** Tells the headline of a dump; HTML needs none. */
  titleRanker: Forest | null;
}

/**
 * Reads every field of a page whose blocks are labelled. A field's first candidate is its value; each candidate says
 * where it was found, how sure it is and which span of text carries it. What a first one's span covers is no part of
 * the body.
 */
export function readFields(
  document: Document,
  { reference = null, titleRanker = null }: Partial<FieldOptions> = {},
): FieldCandidates {
  const view = viewArticle(document);
  const declaredSite = readSite(document);
  const language = readLanguage(view);
  const spoken = language[0]?.value ?? null;
  const page = readLines(view, () => dayMonthOrder(view, spoken), lexiconOf(spoken), reference);
  const titles = readTitle(page, declaredSite[0]?.value ?? null, titleRanker);
  const title = titles[0] ?? null;
  const site = [...declaredSite, ...siteBesideTitle(page, title)];
  const printed = printedDates(page);
  const announced = readAnnounced(document, titles);
  const datePublished = readPublished(page, title, printed, announced);
  return {
    site,
    language,
    kicker: readKicker(page, title),
    title: titles,
    deck: readDeck(page, title),
    ...readByline(page, title, site[0]?.value ?? null, announced),
    dateline: readDateline(page, title, datePublished[0] ?? null, printed),
    datePublished,
    dateModified: readModified(page, printed, announced),
    image: readImage(document),
    tags: readTags(view, title?.value ?? null, site[0]?.value ?? null),
    canonicalUrl: readCanonicalUrl(document),
  };
}
