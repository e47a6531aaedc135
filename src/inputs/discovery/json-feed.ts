import type { FeedEntry, JsonValue } from '../../types.js';
import { feedDate } from './feed-date.js';
import { isFullAddress, pageAddress } from './page-address.js';
import { personNames } from './person-name.js';
import { plainLine } from './plain-text.js';
import { parseTruncatedJson } from './truncated-json.js';

type JsonObject = { [key: string]: JsonValue };

/**
 * The items of a JSON Feed 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/) in its order, those without an address
 * left out. Null where the text is none.
 */
export function parseJsonFeed(json: string, baseUrl: string): FeedEntry[] | null {
  const feed = parseTruncatedJson(json);
  if (!isObject(feed) || !/\bjsonfeed\.org\/version\//.test(stringOf(feed.version))) return null;
  const items = Array.isArray(feed.items) ? feed.items : [];
  const feedAuthors = readAuthors(feed);
  return items
    .filter(isObject)
    .map((item) => readItem(item, baseUrl, feedAuthors))
    .filter((entry) => entry !== null);
}

function readItem(item: JsonObject, baseUrl: string, feedAuthors: readonly string[]): FeedEntry | null {
  const id = stringOf(item.id);
  // `external_url` is a page that the item is about; it stands in only where the item has no page of its own.
  const addresses = [stringOf(item.url), isFullAddress(id) ? id : '', stringOf(item.external_url)];
  const url = addresses.map((address) => pageAddress(address, baseUrl)).find((address) => address !== null);
  if (url === undefined) return null;
  const authors = readAuthors(item);
  return {
    url,
    title: plainLine(stringOf(item.title)),
    published: feedDate(stringOf(item.date_published)),
    modified: feedDate(stringOf(item.date_modified)),
    authors: authors.length > 0 ? authors : feedAuthors,
  };
}

/** Version 1.1 has `authors`, 1.0 one `author`. */
function readAuthors({ authors, author }: JsonObject): string[] {
  const stated = Array.isArray(authors) && authors.length > 0 ? authors : [author ?? null];
  return personNames(stated.map((person) => stringOf(isObject(person) ? person.name : person)));
}

function stringOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
