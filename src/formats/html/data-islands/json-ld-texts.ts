import { countWords } from '../../../text/words.js';
import type { JsonValue } from '../../../types.js';
import type { HiddenText, JsonObject } from './find-texts.js';
import { isHtml, paragraphsToHtml, stripTags, toHtml } from './html-text.js';

/** Threads nest their answers and comments; deeper ones are not read. */
const mostNested = 5;
/** A thread's or a live blog's parts that are read. */
const mostParts = 2000;

const thread = /DiscussionForumPosting|SocialMediaPosting|Question|Answer|Comment/;

/** The texts that a page's JSON-LD holds: `articleBody`, a thread with its answers, a live blog with its updates. */
export function findJsonLdTexts(objects: readonly JsonObject[]): HiddenText[] {
  return objects
    .flatMap((object) => [object, ...objectsIn(object.mainEntity)])
    .flatMap((object) => {
      const parts = typeOf(object).match(thread) ? threadParts(object, 0) : articleParts(object);
      const html = parts.slice(0, mostParts).map(partToHtml).join('\n');
      const words = countWords(stripTags(html));
      return words === 0
        ? []
        : [{ source: `json-ld ${typeOf(object)}`, html, words, holders: [object], key: 'articleBody' }];
    });
}

function articleParts(object: JsonObject): string[] {
  const updates = objectsIn(object.liveBlogUpdate).flatMap((update) => {
    const headline = textOf(update.headline);
    return [...headline.map((text) => `<h2>${toHtml(text)}</h2>`), ...textOf(update.articleBody)];
  });
  return updates.length > 0 ? updates : textOf(object.articleBody);
}

function threadParts(object: JsonObject, depth: number): string[] {
  if (depth > mostNested) return [];
  const own = textOf(object.text).length > 0 ? textOf(object.text) : textOf(object.articleBody);
  const answers = ['acceptedAnswer', 'suggestedAnswer', 'comment'].flatMap((key) => objectsIn(object[key]));
  return [...own, ...answers.flatMap((answer) => threadParts(answer, depth + 1))];
}

const partToHtml = (part: string): string => (isHtml(part) ? `<div>${toHtml(part)}</div>` : paragraphsToHtml(part));

const textOf = (value: JsonValue | undefined): string[] =>
  typeof value === 'string' ? (/\S/.test(value) ? [value] : []) : Array.isArray(value) ? value.flatMap(textOf) : [];

const typeOf = (object: JsonObject): string => {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string').join(' ');
};

function objectsIn(value: JsonValue | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return value !== null && typeof value === 'object' ? [value] : [];
}
