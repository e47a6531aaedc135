import type { Candidate, Document, FeedEntry, Ranked } from '../types.js';
import { parseMachineDate } from './dates/parse-machine-date.js';
import { foldText, similarity } from './page.js';
import { withoutSite } from './title/title-segments.js';

/**
 * What a feed or a sitemap said of the page, as evidence: it supports what the page says itself, and stands alone only
 * where the page says nothing.
 */
export interface Announced {
  /** ISO 8601, no more precise than stated. */
  published: string | null;
  /** ISO 8601, no more precise than stated. */
  modified: string | null;
  /** As stated, the first few. */
  authors: readonly string[];
  /** Whether its title speaks of this page. An entry of another page may still support, but is no source by itself. */
  isOfPage: boolean;
}

/** Feeds repeat the page's own headline, in its wording of the day the entry was written. */
const certainty = 0.5;

/** No headline is longer; a feed may give a whole text for a title. */
const longestTitle = 300;

/** The title by which a feed announces a page, without the site's name; null where none does. */
export function announcedTitle({ announced }: Document, site: string | null): Candidate | null {
  const title = announced?.title?.replace(/\s+/g, ' ').trim() ?? '';
  if (title.length > longestTitle) return null;
  const value = withoutSite(title, site);
  const isSite = site !== null && foldText(value) === foldText(site);
  return foldText(value) === '' || isSite ? null : { value, source: 'feed title', certainty, span: null };
}

/** Longer lists are a project's members or an attack. */
const mostAuthors = 20;

/** What was announced of a page besides its title; null where nothing was. */
export function readAnnounced(document: Document, titles: Ranked): Announced | null {
  const { announced } = document;
  if (!announced) return null;
  const { published, modified, authors } = announced;
  return {
    published: published === null ? null : parseMachineDate(published),
    modified: modified === null ? null : parseMachineDate(modified),
    authors: authors.slice(0, mostAuthors),
    isOfPage: isOfPage(announced, document, titles),
  };
}

/** How like a title of the page the announced one must be. Two headlines of one site share fewer words than this. */
const alike = 0.45;

/** An entry without a title, or of a page without one, is contradicted by nothing. */
function isOfPage({ title }: FeedEntry, { declared }: Document, titles: Ranked): boolean {
  const announced = title === null || title.length > longestTitle ? '' : foldText(title);
  const own = titles.filter(({ source, span }, at) => source !== 'feed title' && (at === 0 || span === null));
  const said = [declared.title ?? '', ...own.map(({ value }) => value)].map(foldText).filter(Boolean);
  if (announced === '' || said.length === 0) return true;
  return said.some((text) => holds(text, announced) || holds(announced, text) || similarity(text, announced) >= alike);
}

const shortest = 12;

/** Whether a text holds another as a whole: a page's title names its section and its site too. */
const holds = (text: string, part: string): boolean => part.length >= shortest && text.includes(part);
