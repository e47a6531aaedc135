import { ByteReader } from './byte-reader.js';
import { type Problem, readRecord, type WholeRecord } from './read-record.js';
import type { HeaderFields } from './record-header.js';
import type { Ending, Fault, FaultKind, Section } from './section.js';
import { seekRecord } from './seek-record.js';

/** A record as it stands in an archive. */
export interface ArchiveRecord extends WholeRecord {
  /** Its offset in the file; see `placeIn`. */
  place: string;
  /** Whether a checksum of the archive's own covers it. */
  isChecked: boolean;
}

/** A record that is not whole, or bytes that are none. */
export interface DamagedRecord {
  place: string;
  /** As far as it could be read. */
  header: HeaderFields | null;
  fault: FaultKind;
  reason: string;
}

/**
 * The records of a section in order, and in their place what is none. No more is held than a record.
 * @param mostBytes longest block that is given whole
 */
export async function* readRecords(section: Section, mostBytes: number): AsyncGenerator<ArchiveRecord | DamagedRecord> {
  const reader = new ByteReader(section.chunks);
  /** Of a compressed section: not given before what follows it, as its checksum may come behind it. */
  let held: ArchiveRecord | null = null;
  let isReported = false;
  try {
    while (await skipLineEnds(reader)) {
      if (held) yield held;
      held = null;
      const place = placeIn(section, reader.position);
      const found = await readRecord(reader, mostBytes);
      if ('length' in found) {
        if (section.isCompressed) held = { ...found, place, isChecked: true };
        else yield { ...found, place, isChecked: false };
        continue;
      }
      const isLast = !(await seekRecord(reader));
      const ending = section.ending();
      isReported = found.isShort && isLast && typeof ending === 'object';
      const why = isReported ? (ending as Fault) : blame(found, isLast, section);
      yield { place, header: found.header, fault: why.fault, reason: why.reason };
    }
    if (!isReported) yield* readEnding(section.ending(), held);
  } finally {
    await reader.close();
  }
}

/** What a section ends with: its last record, or the fault behind it, or both. */
function* readEnding(ending: Ending, held: ArchiveRecord | null): Generator<ArchiveRecord | DamagedRecord> {
  if (typeof ending !== 'object') {
    if (held) yield held;
    return;
  }
  const { fault, reason, isBehind } = ending;
  // Cut off behind the record: that is whole. Damaged: nothing says where.
  const isBlamed = held !== null && fault === 'corrupt' && !isBehind;
  if (held && !isBlamed) yield held;
  yield isBlamed
    ? { place: held.place, header: held.header, fault, reason }
    : { place: `${ending.offset}`, header: null, fault, reason };
}

/**
 * What indexes of archives (CDX) hold: where the record begins in the file, or the gzip member of which it is the first.
 * Further records of the member have behind it how far into its content they are: `0+5120`.
 */
function placeIn({ offset, isCompressed }: Section, position: number): string {
  if (!isCompressed) return `${offset + position}`;
  return position === 0 ? `${offset}` : `${offset}+${position}`;
}

/** Whether it is the file that was cut, or the record that is wrong. */
function blame(problem: Problem, isLast: boolean, section: Section): { fault: FaultKind; reason: string } {
  const isCut = problem.isShort && isLast && !section.isCompressed;
  return { fault: isCut ? 'truncated' : 'corrupt', reason: problem.reason };
}

/** Goes to the first byte that is no line end; false where the section ends before. */
async function skipLineEnds(reader: ByteReader): Promise<boolean> {
  while (await reader.fill(1)) {
    const { bytes } = reader;
    let at = 0;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
    reader.drop(at);
    if (at < bytes.length) return true;
  }
  return false;
}
