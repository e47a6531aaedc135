/** A string that is meant as HTML: it holds a tag that pages write in running text. */
const tag =
  /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|a|em|strong|b|i|blockquote|figure|img|section|table)(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/i;
const escapedTag = /&lt;\/?(?:p|br|div|span|a|em|strong|b|i)(?:\s|\/?&gt;)/i;

/** Whether a string of a page's data is HTML, its tags perhaps escaped once more. */
export const isHtml = (text: string): boolean => tag.test(text) || escapedTag.test(text);

/** A string of a page's data as HTML: itself where it is that, else with its signs escaped. */
export function toHtml(text: string): string {
  if (!tag.test(text) && escapedTag.test(text)) return decodeTwice(text);
  if (tag.test(text)) return text;
  const plain = entity.test(text) ? text : text.replace(/&/g, '&amp;');
  return plain.replace(/</g, '&lt;');
}

/** Plain text as paragraphs: at blank lines where there are any, else at line breaks. */
export function paragraphsToHtml(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  const lines = paragraphs.length > 1 ? paragraphs : text.split(/[\r\n\u2028\u2029]+/);
  return lines
    .filter((line) => /\S/.test(line))
    .map((line) => `<p>${toHtml(line)}</p>`)
    .join('\n');
}

/** The text of an HTML string, for counting its words: tags become spaces. */
export const stripTags = (html: string): string => html.replace(/<[^<>]*>/g, ' ');

const decodeTwice = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');
