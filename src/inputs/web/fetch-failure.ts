import type { ErrorCode } from '../../errors.js';

/** Why an address gave no page. The source is named where the failure becomes an input's error. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly code: ErrorCode;
  /** Whether asking again may help. */
  readonly passing: boolean;
  /** When the server wants to be asked again, in seconds from its answer; null: it does not say. */
  readonly retryAfter: number | null;

  /** @param detail for people, without the source */
  constructor(
    code: ErrorCode,
    detail: string,
    {
      passing = false,
      retryAfter = null,
      cause,
    }: { passing?: boolean; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(detail, { cause });
    this.code = code;
    this.passing = passing;
    this.retryAfter = retryAfter;
  }
}

interface Cause {
  /** Of an error's code, or of its name where it has none. */
  pattern: RegExp;
  code: ErrorCode;
  detail: string;
  passing: boolean;
}

/** Codes of undici, Node.js, OpenSSL and the system, first match wins. */
const causes: readonly Cause[] = [
  {
    pattern: /^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/,
    code: 'headers-too-large',
    detail: 'the response has too many headers',
    passing: false,
  },
  {
    pattern: /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|^HPE_INVALID_EOF_STATE$|^HPE_CLOSED_CONNECTION$/,
    code: 'incomplete-response',
    detail: 'the response is not as long as it says',
    passing: true,
  },
  {
    // Not a stream or session that HTTP/2 breaks off, which says no more than a connection that closes.
    pattern: /^HTTPParserError$|^HPE_|^UND_ERR_(?:INVALID|RESPONSE)|^ERR_HTTP2_ERROR$/,
    code: 'invalid-response',
    detail: 'the response is not valid HTTP',
    passing: false,
  },
  { pattern: /^ENOTFOUND$|^ENODATA$/, code: 'name-not-resolved', detail: 'there is no such host', passing: false },
  { pattern: /^EAI_/, code: 'name-not-resolved', detail: 'the name service does not answer', passing: true },
  {
    pattern: /^ERR_TLS|^ERR_SSL|^CERT_|^DEPTH_ZERO|^SELF_SIGNED|^UNABLE_TO|^EPROTO$|^HOSTNAME_MISMATCH$/,
    code: 'tls-failed',
    detail: 'no secure connection',
    passing: false,
  },
  { pattern: /^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/, code: 'timeout', detail: 'no connection in time', passing: true },
  { pattern: /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/, code: 'timeout', detail: 'no answer in time', passing: true },
];

/** How undici says that a proxy answered by itself: in words only. */
const proxyAnswer = /^Proxy Authentication Required \((407)\)|^Proxy response \((\d{3})\)/;

/** What went wrong with a request, in our words. @param begun whether a part of the response had come */
export function failureOf(error: unknown, begun: boolean): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const chain = causesOf(error);
  const failure = chain.find((each) => each instanceof FetchFailure);
  if (failure) return failure as FetchFailure;
  const answer = chain.map(({ message }) => proxyAnswer.exec(message)).find((match) => match !== null);
  if (answer) return proxyFailure(Number(answer[1] ?? answer[2]), error);
  const codes = chain.map((each) => (each as NodeJS.ErrnoException).code ?? each.name);
  for (const { pattern, code, detail, passing } of causes) {
    const at = codes.findIndex((each) => pattern.test(each));
    if (at >= 0) return new FetchFailure(code, `${detail} (${reasonOf(chain[at]!)})`, { passing, cause: error });
  }
  const reason = reasonOf(chain.at(-1)!);
  return begun
    ? new FetchFailure('incomplete-response', `the connection broke off (${reason})`, { passing: true, cause: error })
    : new FetchFailure('connection-failed', `no answer (${reason})`, { passing: true, cause: error });
}

function proxyFailure(status: number, cause: unknown): FetchFailure {
  const detail = status === 407 ? 'the proxy wants other credentials' : 'the proxy does not lead there';
  return new FetchFailure('http-status', `${detail} (HTTP ${status})`, { passing: status >= 500, cause });
}

/** An error, those of each address that was tried, and what caused it. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [new Error(String(error))];
  const tried = error instanceof AggregateError ? error.errors.flatMap(causesOf) : [];
  const cause = error.cause === undefined ? [] : causesOf(error.cause);
  return [error, ...tried, ...cause];
}

function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  const message = error.message.split('\n')[0]!.trim();
  return message || code || error.name;
}
