import type { Chunks } from '../input-options.js';

/** `truncated`: the file ends too early; `corrupt`: its bytes are damaged; `unsupported`: nothing here reads them. */
export type FaultKind = 'truncated' | 'corrupt' | 'unsupported';

/** A part of an archive that cannot be read. */
export interface Fault {
  fault: FaultKind;
  /** Where, in bytes of the file. */
  offset: number;
  /** What is wrong, for people. */
  reason: string;
}

/** What seemed to be cut is damaged where something follows it after all: its lengths are wrong. */
export function asDamage(fault: Fault): Fault {
  return fault.fault === 'truncated'
    ? { ...fault, fault: 'corrupt', reason: 'its end is not where it should be' }
    : fault;
}

/** Some of what a compressed file holds. */
export interface Piece {
  bytes: Buffer;
  /** Of the gzip member or Zstandard frame that it comes from, in bytes of the file. */
  offset: number;
  /** Whether the member or frame begins here. */
  isStart: boolean;
}

/** What a section ends with: a fault, the next section, or the end of the file. */
export type Ending =
  | (Fault & {
      /** Whether it is in a member of its own, so that what was given is intact. */
      isBehind: boolean;
    })
  | 'next'
  | 'end';

/** A part of an archive that can be read whatever stands before it. */
export interface Section {
  /** In bytes of the file. */
  offset: number;
  isCompressed: boolean;
  /** What it holds, decompressed. To be read to its end before the next section is asked for. */
  chunks: Chunks;
  /** Known once it is read. */
  ending: () => Ending;
}

/**
 * Parts a compressed archive where a member or frame begins with a record, and behind each fault: a record that is
 * damaged costs no other. Records may still lie across members, or many in one.
 */
export async function* sectionsOf(pieces: AsyncGenerator<Piece | Fault>): AsyncGenerator<Section> {
  try {
    let next = await pieces.next();
    while (next.done !== true) {
      let ending: Ending = 'end';
      /** The member that the last piece came from. */
      let member = -1;
      const read = async function* (): AsyncGenerator<Uint8Array> {
        for (; next.done !== true; next = await pieces.next()) {
          const piece = next.value;
          if ('fault' in piece) {
            ending = { ...piece, isBehind: piece.offset !== member };
            next = await pieces.next();
            return;
          }
          if (member >= 0 && piece.isStart && beginsRecord(piece.bytes)) {
            ending = 'next';
            return;
          }
          member = piece.offset;
          yield piece.bytes;
        }
      };
      yield { offset: next.value.offset, isCompressed: true, chunks: read(), ending: () => ending };
    }
  } finally {
    await pieces.return(undefined);
  }
}

/** Whether bytes begin as a record does. */
export function beginsRecord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x57 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x43 && bytes[4] === 0x2f;
}
