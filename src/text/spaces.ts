/**
 * What a text can hold that is drawn as nothing and cuts words for a program: soft hyphen, zero-width space, word
 * joiner, byte order mark. The zero-width joiner and non-joiner stay: Persian, Hindi and emoji are spelt with them.
 */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Unicode's White_Space (JavaScript's `\s` and NEL), without the single spaces, whose replacing would cost the most. */
const whiteSpace = /[\s\x85]{2,}|[^\S ]|\x85/g;

/** White space and invisible characters other than the space. */
const otherSpace = /[\t-\r\x85\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** One line: every run of white space becomes one space, none stands at either end, invisible characters go. */
export function foldSpaces(text: string): string {
  return isFolded(text) ? text : text.replace(invisible, '').replace(whiteSpace, ' ').trim();
}

/** Whether there is nothing to do, as for most texts. */
function isFolded(text: string): boolean {
  return !(otherSpace.test(text) || text.includes('  ') || text.startsWith(' ') || text.endsWith(' '));
}
