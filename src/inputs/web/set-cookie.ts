/** A `Set-Cookie` header as a client reads it. */
export interface SetCookie {
  name: string;
  value: string;
  /** In small letters, without a leading dot; null where none is given. */
  domain: string | null;
  /** Null where none is given that begins with a slash. */
  path: string | null;
  isSecure: boolean;
  /** Whether it only takes away what was set: its `Max-Age` or `Expires` lies in the past. */
  isDeletion: boolean;
}

/** Of name and value together, and of each attribute's value (RFC 6265bis, section 5.6). */
const MOST_COOKIE_BYTES = 4096;
const MOST_ATTRIBUTE_BYTES = 1024;

/** Control characters, and what no header can carry. */
const unsendable = /[^\t\x20-\x7e\x80-\xff]/;

/** Parses a `Set-Cookie` header by RFC 6265, section 5.2; null where it is to be ignored. */
export function parseSetCookie(line: string): SetCookie | null {
  const [pair = '', ...attributes] = line.split(';');
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(0, equals)).trim();
  const value = pair.slice(equals + 1).trim();
  if (name === '' || name.length + value.length > MOST_COOKIE_BYTES || unsendable.test(line)) return null;
  const given = attributesOf(attributes);
  const path = given.get('path') ?? '';
  return {
    name,
    value,
    domain: given.get('domain')?.replace(/^\./, '').toLowerCase() || null,
    path: path.startsWith('/') ? path : null,
    isSecure: given.has('secure'),
    isDeletion: isPast(given.get('max-age'), given.get('expires')),
  };
}

/** By their names in small letters; of one given twice the last counts. */
function attributesOf(attributes: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const attribute of attributes) {
    const equals = attribute.indexOf('=');
    const name = equals < 0 ? attribute : attribute.slice(0, equals);
    const value = equals < 0 ? '' : attribute.slice(equals + 1).trim();
    if (value.length <= MOST_ATTRIBUTE_BYTES) given.set(name.trim().toLowerCase(), value);
  }
  return given;
}

/** `Max-Age` counts before `Expires`, if it can be read. */
function isPast(maxAge: string | undefined, expires: string | undefined): boolean {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  const date = expires === undefined ? null : cookieDate(expires);
  return date !== null && date <= Date.now();
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Milliseconds since 1970 of a date by RFC 6265, section 5.1.1: the parts in any order, between nearly any delimiters. */
function cookieDate(text: string): number | null {
  let time: number[] | null = null;
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const token of text.split(/[\t\x20-\x2f\x3b-\x40[-`{-~]+/)) {
    const number = Number(/^\d{1,4}(?!\d)/.exec(token)?.[0] ?? Number.NaN);
    const digits = /^\d*/.exec(token)?.[0].length ?? 0;
    if (time === null && /^\d{1,2}:\d{1,2}:\d{1,2}(?!\d)/.test(token)) {
      time = token.split(':').map((part) => Number.parseInt(part, 10));
    } else if (day === null && (digits === 1 || digits === 2)) {
      day = number;
    } else if (month === null && months.includes(token.slice(0, 3).toLowerCase())) {
      month = months.indexOf(token.slice(0, 3).toLowerCase());
    } else if (year === null && digits >= 2 && digits <= 4) {
      year = number + (digits > 2 && number > 99 ? 0 : number >= 70 ? 1900 : 2000);
    }
  }
  if (time === null || day === null || month === null || year === null) return null;
  const [hour = 0, minute = 0, second = 0] = time;
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) return null;
  return Date.UTC(year, month, day, hour, minute, second);
}
