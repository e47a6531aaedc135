import type { NoArticleReason } from '../errors.js';
import { asksToLogIn } from '../lexicons/log-in-words.js';
import { matchPhrases } from '../lexicons/phrases.js';

/** What services that stand before a site say, in English wherever the site is. */
const robotCheck =
  /\bjust a moment\b|attention required|verify(?:ing)? (?:that )?you(?:['’]re| are)|are you (?:a )?(?:human|robot)|(?:not|un|kein|un) ?(?:a )?robot|captcha|cloudflare|ddos|checking (?:your browser|if the site)|pardon our interruption|request unsuccessful|unusual (?:traffic|activity)|automated access|security check/i;

/** A title that consists of a status: "404", "Error 404 (Not Found)", "HTTP Error 403". Must not match "404 homes lost". */
const statusTitle =
  /^(?:http )?(?:error|status|fehler|erreur|errore?|erro|błąd|ошибка|помилка|hata|fout|feil|fel|fejl|virhe|chyba)?\W{0,3}(?:40[0-5]|410|429|451|50[0-4])\b(?:\W*$|\W+(?:error|not found|forbidden|gone|unauthorized|page|bad|internal|service|gateway|too many|seite|page|página|pagina|fehler|erreur))/i;

/** The longest segment of a title that is only an error's name; an article's title says more. */
const longestSegment = 6;

/** What a text says in place of an article; null where it says nothing of the kind. */
export function wallKindOf(text: string): NoArticleReason | null {
  if (robotCheck.test(text)) return 'error-page';
  if (matchPhrases(text).noArticle === 0) return null;
  if (/javascript/i.test(text)) return 'needs-javascript';
  return asksToLogIn(text) ? 'login-wall' : 'error-page';
}

/** The same of a title, one of whose parts must be the error's name: "Page not found | Harbour Echo". */
export function wallKindOfTitle(title: string): NoArticleReason | null {
  for (const segment of title.split(/\s+[|–—·•»-]\s+|\s*[|»]\s*/)) {
    const words = segment.trim().split(/\s+/).length;
    if (statusTitle.test(segment.trim())) return 'error-page';
    if (words > longestSegment) continue;
    const kind = wallKindOf(segment);
    if (kind !== null) return kind;
  }
  return null;
}
