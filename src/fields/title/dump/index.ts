import { applyForest, type Forest } from '../../../model/forest.js';
import { titleFeatureNames } from '../../../model/title-features.js';
import type { Candidate, Ranked } from '../../../types.js';
import type { Page } from '../../page.js';
import { headTitle, titleCandidates } from './title-candidates.js';
import { fillTitleRow, titleContext } from './title-features.js';

/**
 * The headline of a dump, where nothing but the text tells: trees rank every wording that may be it, by its shape, its
 * place and what the article says of it. A candidate's certainty is its share of the page's softmax.
 *
 * @param ranker trained on pages whose headline is known, by `npm run train:title`
 */
export function readDumpTitle(page: Page, site: string | null, ranker: Forest): Ranked {
  const head = headTitle(page.document);
  const candidates = titleCandidates(page, head);
  const context = titleContext(page, head, site);
  const row = new Float32Array(titleFeatureNames.length);
  const odds = candidates.map((candidate) => {
    fillTitleRow(row, candidate, context);
    return Math.exp(applyForest(ranker, row));
  });
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
