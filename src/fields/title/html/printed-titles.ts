import { splitWords } from '../../../text/words.js';
import type { Block, Candidate } from '../../../types.js';
import { foldText, type Page } from '../../page.js';
import {
  type HeadlineFeatures,
  headlineFeatureNames,
  headlineFeatures,
  headlineNames,
  type TitleContext,
} from './headline-features.js';
import { headlineWeights } from './headline-weights.js';

export interface PrintedTitle extends Candidate {
  points: number;
  features: HeadlineFeatures;
}

const reachAbove = 60;
const reachBelow = 12;
const longest = 300;

/** The printed lines of an HTML page that may be the headline, with their points, best first. */
export function printedTitles(page: Page, declared: readonly Candidate[], site: string | null): PrintedTitle[] {
  const context: TitleContext = {
    page,
    declared: declared.map(({ value, certainty }) => {
      const folded = foldText(value);
      return { folded, words: splitWords(folded), certainty };
    }),
    bodyWords: new Set(splitWords(page.bodyText)),
    site: site === null ? null : foldText(site),
  };
  const found: PrintedTitle[] = [];
  for (const block of page.blocks) {
    if (!mayBeTitle(block, page, declared)) continue;
    const text = foldText(block.text);
    if (text.length < 2) continue;
    const features = headlineFeatures(block, text, context);
    const points = headlineFeatureNames.reduce((sum, name) => sum + headlineWeights[name] * features[name], 0);
    found.push({
      value: block.text,
      source: `block ${block.index}`,
      certainty: Math.max(0.05, Math.min(0.98, 0.25 + points / 8)),
      span: { block: block.index, start: 0, end: block.text.length },
      points,
      features,
    });
  }
  return found.sort((a, b) => b.points - a.points || (a.span?.block ?? 0) - (b.span?.block ?? 0));
}

/** A line that is no heading must be about as long as a declared title to be compared with it. */
const lengthRatio = 1.5;

function mayBeTitle(block: Block, page: Page, declared: readonly Candidate[]): boolean {
  const { length } = block.text;
  if (length > longest) return false;
  if (block.kind === 'heading') return block.level <= 3 || block.index < page.bodyStart;
  if (block.index < page.bodyStart - reachAbove || block.index > page.bodyStart + reachBelow) return false;
  if (block.container !== null && headlineNames.test(block.container.names)) return true;
  return declared.some(({ value }) => length < value.length * lengthRatio && value.length < length * lengthRatio);
}
