/**
 * Every type that crosses a folder. What flows:
 *
 *   RawInput -> Document (Block[]) -> labelled Block[] -> Fields -> Outcome -> text
 */

/** How a page is written. The values are those of `--from` and of a record's `format`. */
export type Format = 'html' | 'text' | 'markdown';

/** What `--from` takes: a format, the container `ndjson`, or `auto`, which looks. */
export type SourceFormat = 'auto' | Format | 'ndjson';

/** What `--to` takes. */
export type OutputFormat = 'json' | 'ndjson' | 'markdown' | 'text';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Bytes (or text that was already decoded, as in an NDJSON line) with what is known of where they come from. */
export interface RawInput {
  /** The caller's own name for the record, echoed untouched; null where none was given. */
  id: JsonValue;
  /** Path, address or `-` for standard input; with `:LINE` for a line of NDJSON (not of a share), `:OFFSET` for an archive's record. */
  source: string;
  content: Uint8Array | string;
  /** A format that the input states (NDJSON's `html` or `text` key, `--from`); null: look. */
  format: Format | null;
  /** Charset stated outside the bytes (an HTTP header, say); null where none is. */
  charset: string | null;
  /** Where the page was found, where that is known. */
  url: string | null;
  /** When the page was fetched (ISO 8601), where that is known: relative dates are counted from it, and none is later. */
  fetched?: string | null;
  /** What a feed or a sitemap said of the page before it was fetched. */
  announced?: FeedEntry | null;
  /** How the page was fetched; absent where it was not. */
  visit?: Visit;
  /** What is to be said of how it was read. */
  warnings?: readonly Warning[];
  key?: LineKey;
  idText?: IdText;
}

/**
 * What stood before the tab of an NDJSON line with a key, its bytes as Latin-1 text. It is no part of the record: it goes
 * back before it, byte for byte. Absent where lines have no keys.
 */
export type LineKey = string;

/**
 * The id's own text, JSON, where JavaScript would change it: numbers beyond 2^53 lose digits, `3.0` its zero, keys that
 * are numbers their order. The record is written with it. Absent where the id is written as it was read.
 */
export type IdText = string;

/** A page as a feed or a sitemap announces it: evidence for the page's fields, not truth. */
export interface FeedEntry {
  /** Full address, http or https. */
  url: string;
  /** Plain text. */
  title: string | null;
  /** ISO 8601, no more precise than stated. */
  published: string | null;
  /** ISO 8601, no more precise than stated. */
  modified: string | null;
  /** Names, as stated. */
  authors: readonly string[];
}

/** How a page was fetched. */
export interface Visit {
  /** As it was asked for, without fragment and credentials. */
  requested: string;
  /** Every exchange in order: redirects, then the page itself. Empty unless the exchanges are to be kept. */
  exchanges: readonly Exchange[];
  /** When its last byte was there; null where it never was. */
  ended: Date | null;
  /** The page's validators (RFC 9110, 8.8), for asking again whether it changed. */
  etag: string | null;
  lastModified: string | null;
}

/** One request and its response, as they went over the line but for transfer encodings. */
export interface Exchange {
  url: string;
  /** Names as sent, values as Latin-1 text. Without credentials that the URL or the user gave. */
  requestHeaders: readonly (readonly [name: string, value: string])[];
  status: number;
  statusText: string;
  /** Names and values as received, values as Latin-1 text. */
  responseHeaders: readonly (readonly [name: string, value: string])[];
  /** As received: content encodings are still on, transfer encodings (chunks) are off. */
  body: Uint8Array;
  /** The server's IP address; null where a proxy stood between. */
  address: string | null;
  /** When the request was sent. */
  started: Date;
}

/** An input that could not be read: it becomes a failure record, and the run goes on. */
export interface UnreadableInput {
  id: JsonValue;
  source: string;
  error: Error;
  /** Whether another try later may well work: a busy server, a broken connection. False unless said. */
  passing?: boolean;
  /** How the page was asked for; absent where it was not. */
  visit?: Visit;
  key?: LineKey;
  idText?: IdText;
}

/** A page that has not changed since it was last read, as its server says: there is nothing to write. */
export interface UnchangedInput {
  source: string;
  unchanged: true;
}

/** A feed or sitemap was gone through. It comes after its pages. */
export interface FeedEnd {
  /** Its address as it was asked for. */
  feed: string;
  /** The addresses of all pages that were asked of it, those included that were known already. */
  pages: readonly string[];
  etag: string | null;
  lastModified: string | null;
}

/** What reading the inputs gives, in order. */
export type InputItem = RawInput | UnreadableInput | UnchangedInput | FeedEnd;

/** What a text dump's line ends mean. */
export type TextLayout =
  /** A block a line or a paragraph: textContent, innerText, WET. */
  | 'blocks'
  /** A text node a line, so that links and emphasis cut sentences. */
  | 'text-nodes'
  /** Wrapped at a column. */
  | 'hard-wrapped';

/** A page in the one shape that everything after the format works on. */
export interface Document {
  format: Format;
  /** The text's layout; null where the format has its own structure. */
  layout: TextLayout | null;
  url: string | null;
  declared: Declared;
  /** What a feed or a sitemap said of the page; absent or null where none did. */
  announced?: FeedEntry | null;
  blocks: Block[];
  /**
   * Reads the text that the page keeps in its data instead of showing it, if it holds one; costs a parse of that data.
   * Absent where the format cannot hide any, or where the page shows too much to be a stub.
   */
  readHiddenBody?: () => HiddenBody | null;
  /** Whether the page shows hardly any text and has scripts that may fill it. Absent where the format has no scripts. */
  isShell?: boolean;
  warnings: Warning[];
}

/** A page's text as its data holds it: JSON-LD, the state of its scripts. */
export interface HiddenBody {
  /** Where it was found: `json-ld NewsArticle`, `script#__NEXT_DATA__.props.pageProps.post.content`. */
  source: string;
  /** Whether a title, an address or a description says that it is the page's own. */
  certain: boolean;
  /** Indexed from 0, as if they were a page. */
  blocks: Block[];
}

/** What a page says of itself in machine-readable form. Formats only collect; the fields know which names to trust. */
export interface Declared {
  /** The `lang` of the page; a BCP 47 tag as written. */
  language: string | null;
  /** The `<title>` element, the first line of a WET dump, `Title:` of a Markdown dump. */
  title: string | null;
  /** `<meta>`: lower-cased `name`, `property` or `itemprop` -> contents in page order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** JSON-LD objects, `@graph` and arrays flattened, in page order. */
  jsonLd: readonly { readonly [key: string]: JsonValue }[];
  /** `<link>`: lower-cased `rel` -> hrefs. */
  links: ReadonlyMap<string, readonly string[]>;
  /** What addresses are relative to, as `<base>` says; mostly null: to the page's own. */
  base: string | null;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'preformatted' | 'table-row' | 'caption';

/** The smallest run of text that a reader would keep or drop whole. */
export interface Block {
  index: number;
  kind: BlockKind;
  /** 1–6 for a heading, nesting depth from 1 for a list item, else 0. */
  level: number;
  /** White space folded to single spaces, except in preformatted blocks. */
  text: string;
  /** Inline structure over `text`, in order of `start`. Null where the format cannot show any. */
  marks: Mark[] | null;
  /** Whether an ordered list's item. */
  ordered: boolean;
  /** A table row's cells. */
  cells: readonly string[] | null;
  /** First line of the block in a text dump, from 1; null for HTML. */
  line: number | null;
  /** Blank lines before the block; null where the format does not show them. */
  gap: number | null;
  /** True where only a line break parts this block from the one before (`<br>`). */
  continues: boolean;
  /** The element that holds the block; null where the format has no tree. */
  container: Container | null;
  /** Probability that the block is main content, by the classifier; null before it ran. */
  score: number | null;
  label: Label;
  /** Absent where nothing is known of the site, or where no other page of it has the text. */
  recurrence?: Recurrence;
  /** What each step decided; the last one stands. This is what `explain` prints. */
  trail: Decision[];
  /** What was told of the text, for the steps that ask again: `blocks/told.ts`. */
  told?: object;
}
export type Label = 'main-content' | 'boilerplate';

export interface Decision {
  /** The step's name, a verb on a noun: `classify`, `markTrailingHeadlines`. */
  step: string;
  label: Label;
  reason: string;
}

/** An inline element over `[start, end)` of a block's text, in UTF-16 code units. */
export interface Mark {
  kind: 'link' | 'strong' | 'emphasis' | 'code' | 'time' | 'span';
  start: number;
  end: number;
  /** A link's address, a time's `datetime`; null for the others. */
  value: string | null;
  /** Lower-cased class, id, rel and itemprop words, joined by spaces; '' where there are none. */
  names: string;
}

/** An element that holds blocks. Its blocks are contiguous: `[first, end)`. */
export interface Container {
  tag: string;
  /** Lower-cased class, id, role, itemprop and aria-label words joined by spaces. */
  names: string;
  parent: Container | null;
  depth: number;
  first: number;
  end: number;
}

export interface Warning {
  code:
    | 'mojibake-repaired'
    | 'decoding-replaced-bytes'
    | 'charset-guessed'
    | 'depth-capped'
    | 'insecure-redirect'
    | 'truncated-page'
    | 'digest-mismatch';
  message: string;
}

/** Where a field's value was found. */
export interface Span {
  block: number;
  /** `[start, end)` of the block's text. */
  start: number;
  end: number;
}

/** A field's value with its provenance. */
export interface Candidate<T = string> {
  value: T;
  /** `json-ld headline`, `meta og:title`, `block 3`. */
  source: string;
  /** 0..1: how often such a candidate is right. */
  certainty: number;
  /** The text that carries the value; claimed from the body where the field wins. */
  span: Span | null;
}

/**
 * The line or opening that says when and where: a wire opening of the article ("PARIS, Jan 28 (Reuters) —"), else the
 * time stamp by the headline. No speaker, label or ticker that looks like one ("DEAR ABBY:", "SKU: 400-150").
 */
export interface Dateline {
  /** As printed, without the dash or colon behind it. */
  text: string;
  /** A wire opening's place with its region or country, in the page's case and language; null in a time stamp. */
  place: string | null;
  /** A wire opening's agency, as printed; null where it names none. */
  agency: string | null;
  /** ISO 8601 with the precision stated, the year filled in from the publication's; null where it states no date. */
  date: string | null;
}

/** One article's record. Every key is always present; what is not known is null. */
export interface Article {
  schema: 'cleancopy/1';
  ok: true;
  id: JsonValue;
  source: string;
  format: Format;
  /** The address that came with the page; else the canonical one that the page declares. Null: neither. */
  url: string | null;
  /**
   * The name that the site gives itself ("The Daily Planet"), declared or beside the headline in the page's title. No
   * domain and no section; the company behind the site only where no name is declared.
   */
  site: string | null;
  /**
   * BCP 47, of the article's text; the declared tag where it agrees ("en-GB") or where the text is too short to tell.
   * Where the page lies, the text has the last word.
   */
  language: string | null;
  /** The short line over the headline ("Weather"), where the page sets it off as such. Part of neither title nor body. */
  kicker: string | null;
  /**
   * The headline as printed: not the page's title with the site's name or section, not a wording for search engines
   * where another is printed, not the kicker. Declared where none is printed. Null: the page has no headline.
   */
  title: string | null;
  /**
   * The line or lines under the headline that sum the article up (standfirst). The declared description only where none
   * is printed, and only if it is neither cut off nor the article's own beginning nor the site's slogan.
   */
  deck: string | null;
  /** Who is said to have written it, as printed, without "By": roles and capitals stay. Null where none is printed. */
  byline: string | null;
  /**
   * The names of those who wrote it, as people write them, in order: without roles, handles, addresses or degrees; an
   * agency where it is the author; never the site itself, photographers or editors. Declared where none is printed.
   */
  authors: string[];
  /** The line or opening that says when and where; null where the page has neither a wire opening nor a time stamp. */
  dateline: Dateline | null;
  /**
   * When the article was first published, ISO 8601 with exactly the precision stated; a zone only where one is stated.
   * Not when it was changed, fetched, commented on or will happen. Null where the page does not say: never guessed.
   */
  datePublished: string | null;
  /** When the article was last changed, where the page says so. ISO 8601, no more precise than stated. */
  dateModified: string | null;
  /** Full address of the picture that the page declares for itself. */
  image: string | null;
  /** Topics that the page declares or prints as the article's own; no keys of a content system. */
  tags: string[];
  /** The article's text, paragraphs a blank line apart. */
  body: string;
  /** Words by Unicode's rules for their borders (UAX #29), but each Han, Kana or Thai character counts as one. */
  wordCount: number;
  /** 0..1: how sure the body is right. */
  confidence: number;
  /** What a reader should know of how the page was read: a stable code, a colon, and a sentence. */
  warnings: string[];
  /** Where each field comes from; the only key that is there only when it is asked for. */
  provenance?: Provenance;
}

/** Where a value was found and how sure it is. */
export interface Origin {
  /** `json-ld headline`, `meta og:title`, `block 3`. */
  source: string;
  /** 0..1: how often such a value is right. */
  certainty: number;
  /** The text that holds it, `[start, end)` in UTF-16 code units of a block's text; null where no printed text does. */
  span: { block: number; line: number | null; start: number; end: number } | null;
}

/** Where a field's value comes from, and the surest of the candidates that lost to it. */
export interface FieldOrigin extends Origin {
  others: readonly ({ value: unknown } & Origin)[];
}

/** The origin of each field that may have several candidates; null where the page has none. */
export type Provenance = Readonly<Record<Exclude<keyof FieldCandidates, 'canonicalUrl'> | 'url', FieldOrigin | null>>;

/** A record that failed is still a record. */
export interface Failure {
  schema: 'cleancopy/1';
  ok: false;
  id: JsonValue;
  source: string;
  error: { code: string; message: string };
}

export type Outcome = Article | Failure;

/**
 * What a body may hold beyond the article's own text. `captions`: those of pictures, and boxes of key points and notes.
 * `lists`: a page that is nothing but a list, such as a shop's shelf or a table of results, which else is no article.
 */
export type Keep = 'captions' | 'lists';

/** That a line stands on other pages of its site too. */
export interface Recurrence {
  /** How many of the pages that were compared have it. The page that is being read may be one of them. */
  on: number;
  pages: number;
  /** Whether most of the others have it, which is the site's own then; of `some` it may be a teaser or a chance. */
  extent: 'some' | 'most';
  /** How many lines of this page say the same. */
  printed: number;
}

/** What recurs across the pages of one site: the hashes of lines, each with the number of pages that it is on. */
export interface SiteChrome {
  /** Pages that were compared. */
  pages: number;
  lines: ReadonlyMap<number, number>;
}

/** What `--learn-chrome` found. It can be cloned between threads. */
export interface LearnedChrome {
  /** By host name without `www.`; '' for pages whose address was not known. */
  sites: ReadonlyMap<string, SiteChrome>;
}

/** What a caller may ask of the pipeline; resolved once, at the door. */
export interface CleanOptions {
  /** Read the input as this format; null: look. */
  from: Format | null;
  /** How `body` is written. */
  body: 'text' | 'markdown';
  keep: readonly Keep[];
  /** When the pages were fetched (ISO 8601): relative dates are counted from it, and none is later. Null: unknown. */
  now: string | null;
  /** Largest page in bytes. */
  maxBytes: number;
  /** Whether the record says where each field comes from. */
  provenance: boolean;
  /** Lines that recur across the pages of their sites; null or absent: not known. */
  chrome?: LearnedChrome | null;
  /** Whether each decision of the classifier names the features that moved it most, which takes some time. */
  explain?: boolean;
}

/** Everything that the pipeline knows of one page, for `explain` and for outputs that need blocks. */
export interface Extraction {
  document: Document;
  record: Article;
  /** The body's blocks with claimed spans taken out, in order. */
  bodyBlocks: Block[];
  fields: FieldCandidates;
}

/** A field's candidates, best first: the first is the field's value, the others lost to it. Empty where a page has none. */
export type Ranked<T = string> = readonly Candidate<T>[];

/** The candidates of each field. */
export interface FieldCandidates {
  site: Ranked;
  language: Ranked;
  kicker: Ranked;
  title: Ranked;
  deck: Ranked;
  byline: Ranked;
  authors: Ranked<string[]>;
  dateline: Ranked<Dateline>;
  datePublished: Ranked;
  dateModified: Ranked;
  image: Ranked;
  tags: Ranked<string[]>;
  canonicalUrl: Ranked;
}
