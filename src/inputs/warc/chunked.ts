/** A chunk's size in hexadecimal, and extensions. */
const sizeLine = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/i;
const MOST_LINE_BYTES = 4096;

/** A line of a size that was cut. */
const cutSizeLine = /^[\da-f]{0,8}\r?$/i;
const MOST_CUT_BYTES = 10;

/**
 * A body without the chunks of its transfer coding (RFC 9112, 7.1). One that is not in chunks, whatever its header says,
 * is taken as it is: crawlers undo them and leave the header. So is what follows a chunk that is none. One that was cut
 * gives what is there.
 */
export function undoChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const line = readSize(body, at);
    if (line?.size === 0) break;
    if (line === null && at > 0 && cutSizeLine.test(body.toString('latin1', at, at + MOST_CUT_BYTES))) break;
    if (line === null || !endsAsChunk(body, line.start + line.size)) {
      pieces.push(body.subarray(at));
      break;
    }
    pieces.push(body.subarray(line.start, line.start + line.size));
    at = skipLineEnd(body, line.start + line.size);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** The size of the chunk that begins there, and where its data does; null where none does. */
function readSize(body: Buffer, at: number): { size: number; start: number } | null {
  const end = body.subarray(at, at + MOST_LINE_BYTES).indexOf(0x0a);
  const size = end < 0 ? undefined : sizeLine.exec(body.toString('latin1', at, at + end))?.[1];
  return size === undefined ? null : { size: Number.parseInt(size, 16), start: at + end + 1 };
}

/** Whether a chunk's data may end there: before a line end, or behind the end of a body that was cut. */
function endsAsChunk(body: Buffer, end: number): boolean {
  return end >= body.length || skipLineEnd(body, end) > end || body.toString('latin1', end) === '\r';
}

function skipLineEnd(body: Buffer, at: number): number {
  if (body[at] === 0x0a) return at + 1;
  return body[at] === 0x0d && body[at + 1] === 0x0a ? at + 2 : at;
}
