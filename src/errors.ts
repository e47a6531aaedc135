import type { Failure, JsonValue } from './types.js';

/** Codes that a failure record may carry; scripts rely on them. Each has one remedy. */
export const errorRemedies = {
  'not-found': 'check the path',
  'no-permission': 'check the permissions of the file',
  'empty-input': 'give it a page: a file, a directory, or text on standard input',
  'empty-directory': 'name a directory that holds .html, .txt, .md or .ndjson files',
  'binary-input': 'give it text or HTML; convert PDFs and office files to text first',
  'truncated-gzip': 'get the file again: it ends before its compressed data does',
  'corrupt-gzip': 'get the file again: its compressed data is damaged',
  'too-large': 'raise --max-bytes if you mean it',
  'truncated-archive': 'get the file again: it ends before its last record does',
  'corrupt-archive': 'get the file again, or go on without the record: it is damaged',
  'unsupported-archive': 'decompress it first (zstd -d, with its dictionary), or use a newer Node.js',
  'segmented-record': 'nothing to do: a page in several records is not put together',
  'invalid-mhtml': 'save the page again, as MHTML or as HTML: the file is damaged or holds no page',
  'invalid-ndjson': 'write one JSON object a line, with an "html" or a "text" key',
  duplicate: 'nothing to do: the record that it repeats is there',
  'no-article': 'nothing to do if the page has none; look at `cleancopy explain` if you see one',
  'invalid-url': 'give it a full address such as https://example.org/story',
  'private-address': 'give --allow-private if the address is yours and you mean it',
  'robots-disallowed': 'respect it, or give --ignore-robots where the site is your own',
  'robots-unreachable': 'try again later; --ignore-robots where the site is your own',
  'name-not-resolved': 'check the name and the network',
  'connection-failed': 'check the address and the network, or try again later',
  'tls-failed': 'check the certificate; NODE_EXTRA_CA_CERTS names a file of more authorities',
  timeout: 'try again later, or raise --timeout; where it was cleaning that took so long, raise --max-time',
  'out-of-memory': 'raise --max-memory, or take fewer --jobs where the machine has no more',
  'http-status': 'look at the address in a browser; try again later where the server is busy',
  'bad-redirect': 'give the address that you want in the end',
  'too-many-redirects': 'look at the address in a browser: it may want cookies or a log-in',
  'headers-too-large': 'nothing to do: the server sends more headers than any browser takes',
  'response-too-large': 'raise --max-bytes if you mean it',
  'decompressed-too-large': 'raise --max-bytes if you mean it and trust the server',
  'incomplete-response': 'try again later: the connection broke off before the page was whole',
  'invalid-response': 'look at the address with curl -v: what answers does not speak HTTP properly',
  'invalid-encoding': 'look at the address with curl -v: its compressed data is damaged or of no known kind',
  'invalid-feed': 'give the address of an RSS, Atom or JSON feed, of a sitemap, or of a page that links to one',
  'feed-input': 'give it with --feed or --sitemap, which read the pages that it names',
  'state-in-use': 'wait for the other run to end, or give each run a file of its own',
  'invalid-state': 'give another file, or move it away to begin anew',
  'invalid-journal':
    'go on with the options and the output of its run (>> FILE, not > FILE), or remove the journal to begin anew',
  'invalid-chrome': 'make it with --learn-chrome, or name another file',
  'unreadable-input': 'check that the file can be read',
  'unwritable-output': 'check the output path, its permissions and the free space',
  usage: 'see cleancopy --help',
  internal: 'report it with the input: it is a bug in cleancopy',
} as const;

export type ErrorCode = keyof typeof errorRemedies;

/** Why a page holds no article; scripts may look for these words in the message of `no-article`. */
export type NoArticleReason =
  | 'needs-javascript'
  | 'login-wall'
  | 'consent-wall'
  | 'error-page'
  | 'bare-list'
  | 'no-main-content';

/** An error that names the input, the cause and the next action. */
export class CleancopyError extends Error {
  readonly code: ErrorCode;
  /** What went wrong, without what to do about it. */
  readonly detail: string;
  /** Of `no-article`: why; null with the other codes. */
  readonly reason: NoArticleReason | null;

  /**
   * @param code   what went wrong, for scripts
   * @param detail what went wrong, for people, without the remedy
   */
  constructor(code: ErrorCode, detail: string, options: { cause?: unknown; reason?: NoArticleReason } = {}) {
    super(`${detail}: ${errorRemedies[code]}`, options);
    this.name = 'CleancopyError';
    this.code = code;
    this.detail = detail;
    this.reason = options.reason ?? null;
  }
}

/** The failure record of an input. */
export function toFailure(id: JsonValue, source: string, error: unknown): Failure {
  const coded =
    error instanceof CleancopyError
      ? error
      : new CleancopyError('internal', `${source}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
  return { schema: 'cleancopy/1', ok: false, id, source, error: { code: coded.code, message: coded.message } };
}
