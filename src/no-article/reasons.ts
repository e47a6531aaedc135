import type { NoArticleReason } from '../errors.js';

/** What each reason says to people. */
export const reasonSentences: Readonly<Record<NoArticleReason, string>> = {
  'needs-javascript': 'the page is an empty frame that its scripts fill in a browser',
  'login-wall': 'the page only asks its reader to log in or to subscribe',
  'consent-wall': 'the page only asks for consent to cookies',
  'error-page': 'the page says that it could not be shown: an error, a missing page, or a check for robots',
  'bare-list': 'the page lists headlines, links or prices and has no text of its own',
  'no-main-content': 'nothing on the page reads like its main content',
};
