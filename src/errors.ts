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
  'invalid-ndjson': 'write one JSON object a line, with an "html" or a "text" key',
  'no-article': 'nothing to do if the page has none; look at `cleancopy explain` if you see one',
  'unsupported-input': 'fetch the page first: curl -sL URL | cleancopy',
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
