import type { InputItem, SourceFormat } from '../types.js';
import type { FilePath } from './file-path.js';
import type { SkipReason } from './warc/page.js';
import type { Wanted } from './web/discover.js';
import type { WebOptions } from './web/web-options.js';

export interface InputOptions {
  /** What the inputs hold; `auto` looks. */
  from: SourceFormat;
  /** Largest page, in bytes after decompression; of an NDJSON stream the largest line. */
  maxBytes: number;
  stdin: AsyncIterable<Uint8Array>;
  /** How addresses are fetched; absent where no input is one. */
  web?: WebOptions;
  /** Which of the pages that feeds and sitemaps announce are read; absent: all. */
  wanted?: Wanted;
  /** The directory that the run writes to: walks pass over it, as what stands there is no page but what pages gave. */
  passedOver?: string;
  /** Whether a file is done already, and need not be opened. */
  isDone?: (path: FilePath) => boolean;
  /** Told of the bytes of each piece of a file that was read. */
  onRead?: (bytes: number) => void;
  /** Told of each record of an archive that is passed over, as it holds no page. */
  onSkipped?: OnSkipped;
  /** Whether each line of NDJSON begins with a key and a tab. */
  keyTab?: boolean;
  /**
   * Whether NDJSON on standard input may be a share of a larger stream, however an engine split it: each record then
   * depends on its line alone. Lines are not counted, and no look at the first ones decides about the others.
   */
  isShare?: boolean;
}

/**
 * @param source the archive
 * @param type   the record's `WARC-Type` in lower case
 */
export type OnSkipped = (source: string, type: string, why: SkipReason) => void;

/** What reading a stream depends on. */
export type ReadOptions = Pick<InputOptions, 'from' | 'maxBytes' | 'keyTab' | 'isShare' | 'onSkipped' | 'onRead'>;

/** The name of standard input among the inputs. */
export const STANDARD_INPUT = '-';

/** An input: a path or an address as it was named, or where addresses are announced. */
export type InputSpec = FilePath | Announcement;

/** Where pages are announced. */
export interface Announcement {
  kind: 'feed' | 'sitemap';
  /** Of a feed or sitemap, or of a page that links to one. */
  url: string;
}

export function isAnnouncement(spec: InputSpec): spec is Announcement {
  return typeof spec === 'object' && 'kind' in spec;
}

/** Whether an input is to be fetched. */
export function isOfTheWeb(spec: InputSpec): boolean {
  return isAnnouncement(spec) || (typeof spec === 'string' && isWebAddress(spec));
}

/** Pieces of an input in order, of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

export type Inputs = AsyncGenerator<InputItem>;

/** Also with spaces around it, as lists have them. */
export function isWebAddress(spec: string): boolean {
  return /^\s*https?:\/\//i.test(spec);
}
