import { applyForestToRows } from '../../../model/apply-rows.js';
import type { Forest } from '../../../model/forest.js';
import { titleFeatureNames } from '../../../model/title-features.js';
import type { Candidate, Ranked } from '../../../types.js';
import { announcedTitle } from '../../announced.js';
import type { Page } from '../../page.js';
import { announcedWordings } from '../announced-wordings.js';
import { headTitle, titleCandidates } from './title-candidates.js';
import { fillTitleRow, titleContext } from './title-features.js';

/**
 * How many times likelier a wording is the headline where a feed announces the page by it. Enough for any line in the
 * headline's place, too little for a word of the menu that a feed without real titles repeats ("News").
 */
const announcedOdds = 1000;

/**
 * The headline of a dump, where nothing but the text tells: trees rank every wording that may be it, by its shape, its
 * place and what the article says of it. A candidate's certainty is its share of the page's softmax.
 * A title that a feed announces speaks for the wording that is the same; alone it stands only where there is no other.
 *
 * @param ranker trained on pages whose headline is known, by `npm run train:title`
 */
export function readDumpTitle(page: Page, site: string | null, ranker: Forest): Ranked {
  const head = headTitle(page.document);
  const candidates = titleCandidates(page, head);
  const context = titleContext(page, head, site);
  const announced = announcedTitle(page.document, site);
  if (announced && candidates.length === 0) return [announced];
  const wordings = announcedWordings(announced);
  const length = titleFeatureNames.length;
  const rows = new Float32Array(candidates.length * length);
  candidates.forEach((candidate, at) => {
    fillTitleRow(rows.subarray(at * length, (at + 1) * length), candidate, context);
  });
  const sums = applyForestToRows(ranker, rows, length);
  const odds = candidates.map(({ folded }, at) => Math.exp(sums[at]!) * (wordings.has(folded) ? announcedOdds : 1));
  const sum = odds.reduce((total, one) => total + one, 0);
  const source = head?.stated ? 'title' : 'line 1';
  return candidates
    .map(
      ({ value, block, span }, at): Candidate => ({
        value,
        source: block ? `block ${block.index}` : source,
        certainty: odds[at]! / sum,
        span,
      }),
    )
    .sort((a, b) => b.certainty - a.certainty);
}
