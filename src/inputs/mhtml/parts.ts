/** What stands between two boundaries. */
export interface Part {
  bytes: Buffer;
  /** Whether a boundary ends it; else the file was cut within it. */
  isWhole: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The parts of a multipart body in order (RFC 2046, 5.1.1), each found when it is asked for: a saved page's pictures are
 * never gone through. What stands before the first boundary and behind the last is for mail readers that know no parts.
 */
export function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const delimiter = Buffer.from(`--${boundary}`);
  let current = nextDelimiter(body, delimiter, 0);
  while (current && !current.isLast) {
    const next = nextDelimiter(body, delimiter, current.end);
    if (next) {
      yield { bytes: body.subarray(current.end, Math.max(current.end, next.start)), isWhole: true };
    } else {
      yield { bytes: withoutCutDelimiter(body.subarray(current.end), delimiter), isWhole: false };
    }
    current = next;
  }
}

interface Delimiter {
  /** Where it begins, with the line break before it, which is part of it. */
  start: number;
  /** Behind its line. */
  end: number;
  isLast: boolean;
}

/** A line that is the delimiter and nothing else but white space. One that only begins like it belongs to a part. */
function nextDelimiter(body: Buffer, delimiter: Buffer, from: number): Delimiter | null {
  for (let at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at > 0 && body[at - 1] !== LINE_FEED) continue;
    const lineFeed = body.indexOf(LINE_FEED, at);
    const end = lineFeed < 0 ? body.length : lineFeed + 1;
    // No line of a delimiter is long; of one that is, the beginning tells.
    const rest = body.toString('latin1', at + delimiter.length, Math.min(end, at + delimiter.length + 200));
    const match = /^(--)?[ \t\r]*\n?$/.exec(rest);
    if (match) return { start: lineStart(body, at), end, isLast: match[1] !== undefined };
  }
  return null;
}

function lineStart(body: Buffer, at: number): number {
  if (at === 0) return 0;
  return body[at - 2] === CARRIAGE_RETURN ? at - 2 : at - 1;
}

/** Takes off a delimiter of which only the beginning is there. */
function withoutCutDelimiter(bytes: Buffer, delimiter: Buffer): Buffer {
  const start = bytes.lastIndexOf(LINE_FEED) + 1;
  const last = bytes.subarray(start);
  const isCut = last.length >= 2 && last.length < delimiter.length && delimiter.subarray(0, last.length).equals(last);
  return isCut ? bytes.subarray(0, start) : bytes;
}
