import type { Document } from '../../types.js';
import { markGluedLabels } from './mark-glued-labels.js';
import type { Revision } from './revision.js';

/** The rules, in the order in which they run. */
export const revisions: readonly Revision[] = [markGluedLabels];

export function revise(document: Document): void {
  for (const revision of revisions) revision.revise(document);
}
