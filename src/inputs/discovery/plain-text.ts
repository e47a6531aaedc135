import { foldSpaces } from '../../text/spaces.js';
import { readMarkup } from './markup.js';

/**
 * Elements that titles are marked up with. Other names in angle brackets are words of the title: `List<String>`.
 * Parting ones stand between words.
 */
const inlineTags =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?\/?>/gi;
const partingTags = /<\/?(?:br|p|div|h[1-6])(?:\s[^<>]*)?\/?>/gi;

/** A line of plain text; null where it is blank. */
export function plainLine(text: string): string | null {
  return foldSpaces(text) || null;
}

/** The same of HTML: without its tags, with its entities decoded. */
export function htmlLine(html: string): string | null {
  if (!/[<&]/.test(html)) return plainLine(html);
  // What is left of angle brackets is text, also to the tokenizer.
  const words = html.replace(inlineTags, '').replace(partingTags, ' ').replaceAll('<', '&lt;');
  let text = '';
  const add = (piece: string) => {
    text += piece;
  };
  readMarkup(words, 'html', { open: () => {}, text: add });
  return plainLine(text);
}
