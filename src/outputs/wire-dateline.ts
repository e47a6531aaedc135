import type { Block, Dateline } from '../types.js';

/** Whether a dateline opens a wire story ("PARIS, Jan 28 (Reuters) —") rather than being a time stamp of its own. */
export function isWireDateline(dateline: Dateline | null): dateline is Dateline {
  return dateline !== null && (dateline.place !== null || dateline.agency !== null);
}

/** A dateline that was printed with what parts it from the story. */
const parted = /[-\u2010-\u2015:]\s*$/u;

/** The blocks with a wire dateline printed where wires print it: at the head of the first paragraph. */
export function withWireDateline(blocks: readonly Block[], dateline: Dateline | null): readonly Block[] {
  if (!isWireDateline(dateline)) return blocks;
  const at = blocks.findIndex((block) => block.kind === 'paragraph');
  const first = blocks[at];
  if (!first) return blocks;
  const opening = parted.test(dateline.text) ? `${dateline.text.trim()} ` : `${dateline.text.trim()} — `;
  const marks = first.marks?.map((mark) => ({
    ...mark,
    start: mark.start + opening.length,
    end: mark.end + opening.length,
  }));
  return blocks.with(at, { ...first, text: opening + first.text, marks: marks ?? null });
}
