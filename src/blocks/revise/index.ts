import type { Lexicon } from '../../lexicons/lexicon.js';
import type { Document, Keep } from '../../types.js';
import { fillGaps } from './fill-gaps.js';
import { keepAlikeProse } from './keep-alike-prose.js';
import { keepBareText } from './keep-bare-text.js';
import { keepListsWhole } from './keep-lists-whole.js';
import { keepTablesWhole } from './keep-tables-whole.js';
import { markBareLists } from './mark-bare-lists.js';
import { markConsentWalls } from './mark-consent-walls.js';
import { markCreditLines } from './mark-credit-lines.js';
import { markGluedLabels } from './mark-glued-labels.js';
import type { Revision } from './revision.js';

/** The rules, in the order in which they run: the last two judge what the others left. */
export const revisions: readonly Revision[] = [
  keepBareText,
  markGluedLabels,
  markCreditLines,
  keepTablesWhole,
  keepListsWhole,
  keepAlikeProse,
  fillGaps,
  markConsentWalls,
  markBareLists,
];

export function revise(
  document: Document,
  lexicon: Lexicon,
  keep: readonly Keep[] = [],
  rules: readonly Revision[] = revisions,
): void {
  for (const rule of rules) if (!rule.unless || !keep.includes(rule.unless)) rule.revise(document, lexicon);
}
