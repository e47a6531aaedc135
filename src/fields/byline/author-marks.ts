import type { Block } from '../../types.js';
import { endOfNames } from './byline-parts.js';
import { bylineOpenerLength } from './byline-words.js';
import { splitAuthors } from './split-authors.js';

/** Names of elements that hold other people: photographers, commenters, the authors of other articles. */
export const notBylineNames =
  /related|comment|sidebar|caption|credit|photo|image|gallery|recommend|teaser|bio\b|-hidden|popular|follow|social|share/;
/** Share of a byline's letters that its names must cover: "By clicking here" names nobody. */
export const namesShare = 0.4;

const authorMark =
  /(?<![a-z])(?:author|by-?line|auteur|autor|fn|vcard|username|user-name|authorname|author-name)(?![a-z])/;
const authorAddress =
  /\/(?:authors?|auteurs?|autor(?:en|es)?|reporters?|journalists?|profil(?:e|es)?|redaktion|redakteur|people|staff|contributors?|by)\/[^/?#]{3,}/i;

/** `[start, end)` from the first to the last element that the page marks as an author's name, or links to one. */
export function markedAuthors(block: Block): { start: number; end: number } | null {
  if (block.label === 'main-content' && block.text.length > 100) return null;
  const marks = (block.marks ?? []).filter(
    ({ kind, names, value }) =>
      kind !== 'time' &&
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
  return { start, end: start + endOfNames(block.text.slice(start, end)) };
}

/** The names of a byline in which each stands in an element of its own, with no more than a space between them. */
export function namesByMark(block: Block, start: number, end: number): string[] | null {
  const inner = (block.marks ?? []).filter(
    (mark) => mark.start >= start && mark.end <= end && mark.end - mark.start < end - start,
  );
  const names = new Set(inner.flatMap((mark) => splitAuthors(block.text.slice(mark.start, mark.end))));
  const letters = [...names].join('').length;
  return names.size > 1 && letters >= (end - start) * namesShare * 2 ? [...names] : null;
}
