import { lexicons } from '../../lexicons/index.js';
import { pattern } from '../pattern.js';

/** Phrases by their first or last letters, so that a text is compared with few of them. */
type Index = ReadonlyMap<string, readonly string[]>;

let joiners: Set<string> | null = null;
let openers: Index | null = null;
let roles: { all: ReadonlySet<string>; heads: Index; tails: Index; nouns: ReadonlySet<string> } | null = null;

const keyLength = 2;
const headKey = (text: string): string => text.slice(0, keyLength);
const tailKey = (text: string): string => text.slice(-keyLength);

function indexed(phrases: Iterable<string>, key: (phrase: string) => string): Index {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const list = index.get(key(phrase));
    if (list) list.push(phrase);
    else index.set(key(phrase), [phrase]);
  }
  return index;
}

/** The longest of some phrases that fits. */
function longest(phrases: readonly string[] | undefined, fits: (phrase: string) => boolean): string | undefined {
  let best: string | undefined;
  for (const phrase of phrases ?? []) {
    if (phrase.length > (best?.length ?? 0) && fits(phrase)) best = phrase;
  }
  return best;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && pattern()`[\p{L}\p{M}\p{N}]`.test(character);
const isUnspaced = (text: string): boolean =>
  pattern()`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`.test(text);

/** What stands between two authors, in all languages ("and", "und", "et", "и"). */
export function allJoiners(): ReadonlySet<string> {
  joiners ??= new Set(lexicons.flatMap((lexicon) => lexicon.authorJoiners));
  return joiners;
}

function allRoles(): NonNullable<typeof roles> {
  if (roles) return roles;
  const all = new Set(lexicons.flatMap((lexicon) => lexicon.roles));
  const nouns = new Set([...all].filter((role) => !role.includes(' ') && role.length > 3));
  roles = { all, heads: indexed(all, headKey), tails: indexed(all, tailKey), nouns };
  return roles;
}

/** Whether a text is nothing but a role ("Staff Writer", "Redaktion"). */
export function isRole(text: string): boolean {
  return allRoles().all.has(text.trim().toLowerCase());
}

/** Whether the last word of several is a role, whatever stands before it ("Deputy Content Director"). */
export function endsInRole(text: string): boolean {
  const space = text.trimEnd().lastIndexOf(' ');
  return (
    space > 0 &&
    allRoles().nouns.has(
      text
        .slice(space + 1)
        .trim()
        .toLowerCase(),
    )
  );
}

/** Whether a line is nothing but a role, of any number of words. */
export const isRoleText = (text: string): boolean =>
  text.length > 2 && text.length < 60 && (isRole(text) || endsInRole(text));

/** A name without the roles that stand before or behind it ("Reporter Ann Lee", "王小明記者"). */
export function stripRoles(text: string): string {
  let bare = text.trim();
  for (;;) {
    const next = withoutRole(bare);
    if (next === bare) return bare;
    bare = next;
  }
}

function withoutRole(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  const { heads, tails } = allRoles();
  const fits = (role: string, beside: string | undefined): boolean =>
    role.length < lower.length && (isUnspaced(role) || !isLetter(beside));
  const head = longest(heads.get(headKey(lower)), (role) => lower.startsWith(role) && fits(role, lower[role.length]));
  if (head !== undefined) return trimMarks(text.slice(head.length));
  const tail = longest(
    tails.get(tailKey(lower)),
    (role) => lower.endsWith(role) && fits(role, lower.at(-role.length - 1)),
  );
  return tail === undefined ? text : trimMarks(text.slice(0, -tail.length));
}

function trimMarks(text: string): string {
  return text.replace(/^[\s,:;–—\-|/]+|[\s,:;–—\-|/]+$/g, '');
}

/** Those who saw the article through, after whom it is signed but who did not write it. */
const notAuthors = /^(?:责任|責任|值班|网络|本文|执行)?(?:编辑|編輯|编审|责编|責編|校对|校對|审核|審核|监制)\s?[:：]/;

/** Those who helped: editors, translators, who checked the facts or took the pictures. */
const helpers =
  /^(?:(?:\w+ly |fact[- ])?(?:reviewed|checked|edited|translated|illustrated|photographed|photos?|uploaded|published|produced) by|redaktion|übersetzt von|bearbeitet von|traduit|traducción|edición|редактор|перев|编辑|編輯|翻译|翻譯|来源|來源|編集|翻訳|편집|번역)/i;

/** Whether a byline's opening names one who helped, and not the author ("Edited by"). */
export function opensHelper(text: string): boolean {
  return helpers.test(text);
}

/** What only a style sheet parted: "ByAnn Lee". "Door" and "De" begin names as well. */
const gluedOpener = (): RegExp => pattern()`^(?:By|Von|Par|Por|Av)(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}|$))`;

/**
 * Length of the words that open a byline, with the colon or space behind them ("By ", "Text: ", "文／"); 0 where a text
 * has none at its head.
 */
export function bylineOpenerLength(text: string): number {
  openers ??= indexed(
    lexicons.flatMap((lexicon) => lexicon.bylineOpeners),
    headKey,
  );
  const candidates = openers.get(headKey(text).toLowerCase());
  if (!candidates || notAuthors.test(text)) return 0;
  const lower = text.slice(0, 40).toLowerCase();
  const behind = (opener: string): number => {
    const rest = text.slice(opener.length);
    const length = (isUnspaced(opener) ? /^\s*[:：/／|]?\s*/ : /^(?:\s*[:：/／|]\s*|\s+)/).exec(rest)?.[0].length;
    return length === undefined || rest.length <= length ? -1 : length;
  };
  const opener = longest(candidates, (candidate) => lower.startsWith(candidate) && behind(candidate) >= 0);
  return opener === undefined ? (gluedOpener().exec(text)?.[0].length ?? 0) : opener.length + behind(opener);
}
