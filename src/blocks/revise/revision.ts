import type { Lexicon } from '../../lexicons/lexicon.js';
import type { Block, Document, Keep, Label } from '../../types.js';

/** A rule that revises labels in context, after every block has its own score. */
export interface Revision {
  /** A verb on a noun; `explain` prints it. */
  name: string;
  /** Left out where the user asks to keep this. */
  unless?: Keep;
  revise(document: Document, lexicon: Lexicon): void;
}

/** Gives a block a new label and writes down why; a label that it has already is no revision. */
export function relabel(block: Block, label: Label, step: string, reason: string): void {
  if (block.label === label) return;
  block.label = label;
  block.trail.push({ step, label, reason });
}
