/**
 * The words that one human language owns. All are lower case, as printed otherwise (accents kept).
 * Phrases match whole words, white space folded; `\p{L}`-free scripts (zh, ja, th) match anywhere.
 */
export interface Lexicon {
  /** BCP 47 primary subtag. */
  language: string;
  /** The most frequent function words (about 40-80), for telling languages apart and for measuring prose. */
  stopWords: readonly string[];
  /** Month names and their usual abbreviations, January first; every printed form, inflected ones included ("января"). */
  months: readonly (readonly string[])[];
  /** Weekdays and abbreviations, Monday first. */
  weekdays: readonly (readonly string[])[];
  /** Words that open a byline ("by", "von", "texte de"); without colon. */
  bylineOpeners: readonly string[];
  /** What stands between two authors ("and", "und", "et"). */
  authorJoiners: readonly string[];
  /** Roles that stand beside a name and are no part of it ("correspondent", "Redakteur"). */
  roles: readonly string[];
  /** Labels before a publication date ("published", "veröffentlicht am", "publié le"). */
  publishedLabels: readonly string[];
  /** Labels before a modification date ("updated", "aktualisiert", "mis à jour le"). */
  modifiedLabels: readonly string[];
  /** Words between a date and a time ("at", "um", "à", "Uhr" after it goes to `clockWords`). */
  dateTimeJoiners: readonly string[];
  /** Words after a clock time ("Uhr", "h", "hrs", "uur"). */
  clockWords: readonly string[];
  /** News agencies as they stand in wire datelines of this language ("Reuters", "dpa", "РИА Новости"). Printed case. */
  agencies: readonly string[];
  /** Whole-line chrome: share bars, menus, log-in, print, "get short URL", "read more", "skip to content", ad labels. */
  chrome: readonly string[];
  /** How lines of chrome begin ("share on", "follow us on", "read more:", "also read", "photo:", "image source"). */
  chromeOpeners: readonly string[];
  /** Headings after which a page is no longer the article ("related articles", "most read", "comments", "you may also like"). */
  trailingHeadings: readonly string[];
  /** Phrases of cookie and consent notices ("we use cookies", "accept all", "privacy settings"). */
  consent: readonly string[];
  /** Phrases of newsletter, subscription and donation boxes ("sign up for our newsletter", "subscribe now"). */
  subscription: readonly string[];
  /** Phrases of footers and legal lines ("all rights reserved", "terms of use", "imprint"). */
  legal: readonly string[];
  /** Words by which an error page or a wall says that there is no article ("page not found", "log in to continue"). */
  noArticle: readonly string[];
  /** Units and words of relative dates ("ago", "vor", "il y a", "hours"), for recognising "3 hours ago" as a time stamp. */
  relativeTime: readonly string[];
  /** "words" of reading time ("min read", "Lesezeit", "temps de lecture"). */
  readingTime: readonly string[];
}
