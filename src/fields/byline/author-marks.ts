import type { Block } from '../../types.js';
import type { Page } from '../page.js';
import { endOfNames } from './byline-parts.js';
import { bylineOpenerLength, opensHelper } from './byline-words.js';
import { type IsOwnName, splitAuthors } from './split-authors.js';

/** Names of elements that hold other people: photographers, commenters, the authors of other articles. */
export const notBylineNames =
  /related|comment|sidebar|caption|credit|photo|image|gallery|recommend|teaser|bio\b|-hidden|popular|follow|social|share/;
/** Share of a byline's letters that the names in its elements must cover to be all of its names. */
const markedShare = 0.8;

const authorMark =
  /(?<![a-z])(?:author|by-?line|auteur|autor|fn|vcard|username|user-name|authorname|author-name)(?![a-z])/;
const authorAddress =
  /\/(?:authors?|auteurs?|autor(?:en|es)?|reporters?|journalists?|profil(?:e|es)?|redaktion|redakteur|people|staff|contributors?|by)\/[^/?#]{3,}/i;

/** `[start, end)` from the first to the last element that the page marks as an author's name, or links to one. */
export function markedAuthors(block: Block, page: Page): { start: number; end: number; helper: boolean } | null {
  if (block.label === 'main-content' && block.text.length > 100) return null;
  const marks = (block.marks ?? []).filter(
    ({ kind, names, value, start, end }) =>
      kind !== 'time' &&
      !isOpenerOnly(block.text.slice(start, end)) &&
      !notBylineNames.test(names) &&
      !/prep/.test(names) &&
      (authorMark.test(names) || (kind === 'link' && authorAddress.test(value ?? ''))),
  );
  // The innermost elements hold the names, the outer ones the words around them as well.
  const inner = marks.filter(
    (mark) =>
      !marks.some(
        (other) =>
          other !== mark &&
          other.start >= mark.start &&
          other.end <= mark.end &&
          other.end - other.start < mark.end - mark.start,
      ),
  );
  const first = inner[0];
  if (!first) return null;
  const end = Math.max(...inner.map((mark) => mark.end));
  const text = block.text.slice(first.start, end);
  const start = first.start + bylineOpenerLength(text);
  const helper = opensHelper(text) || opensHelper(block.text);
  return { start, end: endOfNames(block, page, start, end), helper };
}

/** "By" is often in an element that is named after the byline. */
function isOpenerOnly(text: string): boolean {
  const bare = text.trim().replace(/\s*[:：]$/, '');
  return bare.length <= 30 && bylineOpenerLength(`${bare} X`) === bare.length + 1;
}

/** The names of a byline in which each stands in an element of its own, with no more than a space between them. */
export function namesByMark(block: Block, start: number, end: number, isOwn: IsOwnName): string[] | null {
  const inner = (block.marks ?? []).filter(
    (mark) => mark.start >= start && mark.end <= end && mark.end - mark.start < end - start,
  );
  const names = new Set(inner.flatMap((mark) => splitAuthors(block.text.slice(mark.start, mark.end), isOwn)));
  const letters = [...names].join('').length;
  return names.size > 1 && letters >= (end - start) * markedShare ? [...names] : null;
}
