/**
 * Schemes that a reader may follow. A list of what is safe: new dangerous ones come up, and `javascript:` has many
 * spellings. An address without a scheme is relative and safe.
 */
const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', 'ftp']);

/** White space and controls that browsers skip when they look for the scheme ("java\nscript:"). */
const skippedByBrowsers = /[\u0000-\u0020\u007f-\u009f\u00a0\u200b\u2028\u2029\ufeff]/g;

/** An address as a Markdown destination; null where it is empty or must not be followed. */
export function linkDestination(address: string): string | null {
  const bare = address.replace(skippedByBrowsers, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  if (bare === '' || (scheme !== undefined && !safeSchemes.has(scheme.toLowerCase()))) return null;
  const encoded = encodeUnsafe(address.trim());
  return hasBalancedParentheses(encoded) ? encoded : encoded.replace(/[()]/g, percentEncode);
}

/** Would end a destination, begin a code span or HTML in it, be an escape, or steer a terminal. */
const unsafeInDestination = /[\s\u0000-\u0020\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff<>\\|`]/g;

function encodeUnsafe(address: string): string {
  return address.replace(unsafeInDestination, percentEncode).replace(/&(?=#?\w+;)/g, '&amp;');
}

function percentEncode(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

function hasBalancedParentheses(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
