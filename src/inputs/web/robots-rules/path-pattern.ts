/** A path of RFC 9309, section 2.2.3: `*` stands for anything, a `$` at the end for the end. */
export interface PathPattern {
  /** In octets, as normalised: how specific it is. */
  readonly length: number;
  /** @param path as `pathOf` gives it */
  matches(path: string): boolean;
}

/** @param octets one character an octet */
export function parsePattern(octets: string): PathPattern {
  const isAnchored = octets.endsWith('$');
  const open = normaliseOctets(isAnchored ? octets.slice(0, -1) : octets).replaceAll('$', '%24');
  const [head = '', ...rest] = open.split('*');
  // Stars in a row are one star; one at the end leaves nothing to look for.
  const tail = rest.at(-1) ?? '';
  const middle = rest.slice(0, -1).filter((piece) => piece !== '');
  const matches = (path: string) => {
    if (!path.startsWith(head)) return false;
    if (rest.length === 0) return !isAnchored || path.length === head.length;
    // The leftmost place of each piece leaves most room for the next: nothing is ever tried twice.
    let position = head.length;
    for (const piece of middle) {
      const found = path.indexOf(piece, position);
      if (found < 0) return false;
      position = found + piece.length;
    }
    return isAnchored
      ? path.length - tail.length >= position && path.endsWith(tail)
      : path.indexOf(tail, position) >= 0;
  };
  return { length: open.length + Number(isAnchored), matches };
}

/** The path and query of an absolute address, to be matched; null where the text is none. */
export function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  // Not `pathname + search`: they lose a question mark with nothing after it.
  const [, path] = /^[^:]*:(?:\/\/[^/?#]*)?([^#]*)/.exec(new URL(url).href) ?? [];
  // A star or a dollar sign in an address stands for itself; a pattern means it when it writes it so.
  return normaliseOctets(path || '/')
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
}

const UNRESERVED = /[\w.~-]/;

/** In a query these mean the same encoded and plain (RFC 3986, section 3.4; an example of RFC 9309, section 2.2.2). */
const PLAIN_IN_QUERY = /[:/?@]/;

/**
 * Percent-encoding made the same (RFC 9309, section 2.2.2): unreserved characters plain, hexadecimal digits in capitals,
 * everything that no URI may hold encoded.
 */
function normaliseOctets(octets: string): string {
  const query = octets.indexOf('?');
  const decode = (encoded: string, digits: string, at: number) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    const isPlain = UNRESERVED.test(character) || (query >= 0 && at > query && PLAIN_IN_QUERY.test(character));
    return isPlain ? character : encoded.toUpperCase();
  };
  return octets.replace(/%([0-9a-f]{2})/gi, decode).replace(/[\x00-\x20"<>\\^`{|}\x7f-\xff]/g, percentEncode);
}

function percentEncode(octet: string): string {
  return `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
