/**
 * Namespaces by what they are called here, whatever prefix a document gives them. Those of RSS, Atom and sitemaps have
 * none: `atom:link` in an RSS item is `link`, which its `href` tells from RSS's own.
 */
const namespaces: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'www.w3.org/2005/atom': '',
    'purl.org/atom/ns#': '',
    'purl.org/rss/1.0': '',
    'my.netscape.com/rdf/simple/0.9': '',
    'channel.netscape.com/rdf/simple/0.9': '',
    'backend.userland.com/rss2': '',
    'www.sitemaps.org/schemas/sitemap/0.9': '',
    'www.google.com/schemas/sitemap/0.84': '',
    'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'www.google.com/schemas/sitemap-news/0.9': 'news',
  }),
);

/** Prefixes that are used without being declared, or declared with a misspelt address. */
const customaryPrefixes: readonly (readonly [string, string])[] = [
  ['atom', ''],
  ['atom10', ''],
  ['a10', ''],
  ['rss', ''],
];

const longestCache = 1000;

/** Names of elements as `prefix:name` in lower case, with the prefixes above. */
export class ElementNames {
  private readonly prefixes = new Map(customaryPrefixes);
  private readonly known = new Map<string, string>();

  /** Takes notice of `xmlns:prefix="address"`. Scopes are not kept: no feed means two things by one prefix. */
  declare(attribute: string, address: string): void {
    if (!attribute.startsWith('xmlns:')) return;
    const name = namespaces.get(
      address
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, ''),
    );
    const prefix = attribute.slice('xmlns:'.length);
    if (name === undefined || this.prefixes.get(prefix) === name) return;
    this.prefixes.set(prefix, name);
    this.known.clear();
  }

  nameOf(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const name = this.translate(written.toLowerCase());
    if (this.known.size < longestCache) this.known.set(written, name);
    return name;
  }

  private translate(written: string): string {
    const colon = written.indexOf(':');
    if (colon < 0) return written;
    const local = written.slice(colon + 1);
    const prefix = this.prefixes.get(written.slice(0, colon)) ?? written.slice(0, colon);
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}
