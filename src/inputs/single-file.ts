import { feedDate } from './discovery/feed-date.js';

/** What SingleFile writes of the page that it saved. */
export interface SingleFileComment {
  /** Where the page was found, without credentials; null where it was no address of the web. */
  url: string | null;
  /** ISO 8601 to the second with its zone; null where it cannot be read. */
  saved: string | null;
}

/** How far into a page the comment is looked for: nothing but the root element stands before it. */
export const SINGLE_FILE_HEAD_BYTES = 8192;

/** SingleFile's comment, the first thing in the page. Elsewhere in a page it would be the page's own word, or a reader's. */
const comment =
  /^\ufeff?\s*(?:<!doctype[^<>]*>\s*)?(?:<html(?:\s[^<>]*)?>\s*)?<!--\s*Page saved with SingleFile\s+url:[ \t]*(\S+)\s+(?:saved date:[ \t]*([^\r\n]{1,100}))?/i;

/** A JavaScript date as text: `Tue Nov 24 2026 09:30:00 GMT+0100 (Central European Standard Time)`. */
const scriptDate = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{4}) (\d{2}:\d{2}:\d{2}) (GMT[+-]\d{4})\b/i;

/**
 * What the comment at the head of a page that SingleFile saved says; null where there is none.
 *
 * @param head the page's first characters; `SINGLE_FILE_HEAD_BYTES` are enough
 */
export function readSingleFileComment(head: string): SingleFileComment | null {
  const [, address, date = ''] = comment.exec(head.slice(0, SINGLE_FILE_HEAD_BYTES)) ?? [];
  if (address === undefined) return null;
  const [, month, day, year, time, zone] = scriptDate.exec(date.trim()) ?? [];
  return {
    url: webAddress(address),
    saved: month === undefined ? feedDate(date) : feedDate(`${day} ${month} ${year} ${time} ${zone}`),
  };
}

function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}
