/** Records for the command, made while it reads them: a million need no more room than the pages that they repeat. */

/** Pieces are written at about this size, as a producer with a buffer does. */
const PIECE_BYTES = 64 * 1024;

/** NDJSON of `count` records: the pages over and over, each with an id and an address of its own. */
export function* recordsOver(pages: readonly Buffer[], shape: string, count: number): Generator<Buffer> {
  const key = shape === 'html' ? 'html' : 'text';
  const contents = pages.map((page) => Buffer.from(`"${key}":${JSON.stringify(page.toString('utf8'))}}\n`));
  let pieces: Buffer[] = [];
  let length = 0;
  for (let number = 0; number < count; number++) {
    const head = Buffer.from(`{"id":"record-${number}","url":"https://example.org/pages/${number}",`);
    const content = contents[number % contents.length]!;
    pieces.push(head, content);
    length += head.length + content.length;
    if (length < PIECE_BYTES) continue;
    yield Buffer.concat(pieces, length);
    pieces = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(pieces, length);
}
