import { ABOUT, AUTHOR_NAME, type FeedValue, valueNames } from './feed-values.js';
import type { Attributes } from './markup.js';
import { baseAddress } from './page-address.js';
import type { ElementEvents } from './xml-elements.js';

/** The root elements of feeds, and what their entries are called. */
const entryNames: ReadonlyMap<string, string> = new Map([
  ['rss', 'item'],
  ['rdf:rdf', 'item'],
  ['feed', 'entry'],
]);

/** Markup in a title that stands between words. */
const partingNames = new Set(['br', 'p', 'div', 'li']);

/** No title, address or name has more characters; what follows is not kept. */
const longestText = 65_536;

/** Bases that stand within each other; each may be as long as those around it together. */
const mostBases = 16;

type Values = Map<string, FeedValue[]>;

interface OpenValue {
  name: string;
  depth: number;
  value: FeedValue;
}

/**
 * Collects the entries of RSS and Atom as the elements come. An entry counts once it is closed, by its own end tag, by
 * the next entry or by the end of what is around it. A title, a link or a date ends where the next one begins, closed
 * or not; what other elements of an entry hold (a text, its source, its pictures) is not the entry's own.
 */
export class XmlFeedReader implements ElementEvents {
  /** The root's name; null: no feed. */
  root: string | null = null;
  /** Whether anything that a feed is made of was seen; RDF is written for much else. */
  isFeed = false;
  readonly entries: Values[] = [];
  /** What stands outside of entries. */
  readonly feed: Values = new Map();

  private isForeign = false;
  private entryName = '';
  private entry: Values | null = null;
  private entryDepth = 0;
  private current: OpenValue | null = null;
  /** Depth of the element that is read over; 0: none. */
  private skippedDepth = 0;
  private readonly bases: { depth: number; base: string }[] = [];

  constructor(private readonly baseUrl: string) {}

  isDone(): boolean {
    return this.isForeign;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.root === null) this.readRoot(name);
    if (this.skippedDepth > 0) return;
    const base = attributes.get('xml:base');
    if (base !== undefined && this.bases.length < mostBases) {
      this.bases.push({ depth, base: baseAddress(base, this.base) });
    }
    if (name === this.entryName) this.beginEntry(attributes, depth);
    else if (this.current?.name === 'author' && name === 'name') this.beginValue(AUTHOR_NAME, attributes, depth);
    else if (this.entry === null ? name === 'author' : valueNames.has(name)) this.beginValue(name, attributes, depth);
    else if (this.current !== null) this.readNested(this.current.name, name, depth);
    else if (this.entry !== null) this.skippedDepth = depth;
    if (name === 'channel') this.isFeed = true;
  }

  text(text: string): void {
    if (this.current === null || this.skippedDepth > 0) return;
    const { value } = this.current;
    if (value.text.length < longestText) value.text += text.slice(0, longestText);
  }

  close(_name: string, depth: number): void {
    if (this.bases.at(-1)?.depth === depth) this.bases.pop();
    if (this.skippedDepth === depth) this.skippedDepth = 0;
    if (this.current?.depth === depth) this.endValue();
    if (this.entryDepth === depth) this.endEntry();
  }

  private get base(): string {
    return this.bases.at(-1)?.base ?? this.baseUrl;
  }

  private readRoot(name: string): void {
    this.root = name;
    this.entryName = entryNames.get(name) ?? '';
    this.isForeign = this.entryName === '';
    this.isFeed = name !== 'rdf:rdf' && !this.isForeign;
  }

  private beginEntry(attributes: Attributes, depth: number): void {
    this.endEntry();
    this.isFeed = true;
    this.entry = new Map();
    this.entryDepth = depth;
    const about = attributes.get('rdf:about');
    if (about !== undefined) this.entry.set(ABOUT, [{ text: about, attributes, base: this.base }]);
  }

  private endEntry(): void {
    this.endValue();
    if (this.entry !== null) this.entries.push(this.entry);
    this.entry = null;
    this.entryDepth = 0;
  }

  private beginValue(name: string, attributes: Attributes, depth: number): void {
    // The author's own text is white space then.
    if (name === AUTHOR_NAME) this.current = null;
    this.endValue();
    this.current = { name, depth, value: { text: '', attributes, base: this.base } };
  }

  private endValue(): void {
    if (this.current === null) return;
    const { name, value } = this.current;
    const values = this.entry ?? this.feed;
    const others = values.get(name);
    if (others) others.push(value);
    else values.set(name, [value]);
    this.current = null;
  }

  /** Markup within a value; what an author has beside a name is a mail or web address. */
  private readNested(valueName: string, name: string, depth: number): void {
    if (valueName === 'author') this.skippedDepth = depth;
    else if (partingNames.has(name)) this.text(' ');
  }
}
