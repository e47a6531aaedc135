import { splitWords } from '../../../text/words.js';
import type { Block, Candidate } from '../../../types.js';
import { foldText, type Page, similarity } from '../../page.js';
import { isSiteLine } from '../is-site-line.js';
import {
  type DeclaredWording,
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

/** A printed line that says the announced title is worth what one is that says `og:title`. */
const announcedTrust = 0.85;
/** How like the announced title a line must be: what a feed says of another page must not move this one's lines. */
const announcedLeast = 0.45;

/**
 * The printed lines of an HTML page that may be the headline, with their points, best first.
 *
 * @param announced the title by which a feed announces the page
 */
export function printedTitles(
  page: Page,
  declared: readonly Candidate[],
  site: string | null,
  announced: Candidate | null = null,
): PrintedTitle[] {
  const wordings = declared.map(({ value, certainty }) => wordingOf(value, certainty, 0));
  if (announced) wordings.push(wordingOf(announced.value, announcedTrust, announcedLeast));
  const context: TitleContext = {
    page,
    declared: wordings,
    bodyWords: new Set(splitWords(page.bodyText)),
    site: site === null ? null : foldText(site),
  };
  const found: PrintedTitle[] = [];
  for (const block of page.blocks) {
    if (!mayBeTitle(block, page, declared) && !saysAnnounced(block, page, announced)) continue;
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

function wordingOf(value: string, certainty: number, least: number): DeclaredWording {
  const folded = foldText(value);
  return { folded, words: splitWords(folded), certainty, least };
}

/** A line that is no heading must be about as long as a declared title to be compared with it. */
const lengthRatio = 1.5;

function mayBeTitle(block: Block, page: Page, declared: readonly Candidate[]): boolean {
  const { length } = block.text;
  if (length > longest || isSiteLine(block)) return false;
  if (block.kind === 'heading') return block.level <= 3 || block.index < page.bodyStart;
  if (!isInReach(block, page)) return false;
  if (block.container !== null && headlineNames.test(block.container.names)) return true;
  return declared.some(({ value }) => isAboutAsLong(value.length, length));
}

const isInReach = ({ index }: Block, { bodyStart }: Page): boolean =>
  index >= bodyStart - reachAbove && index <= bodyStart + reachBelow;
const isAboutAsLong = (a: number, b: number): boolean => a < b * lengthRatio && b < a * lengthRatio;

function saysAnnounced(block: Block, page: Page, announced: Candidate | null): boolean {
  if (!announced || block.text.length > longest || !isInReach(block, page)) return false;
  if (!isAboutAsLong(announced.value.length, block.text.length)) return false;
  return similarity(foldText(announced.value), foldText(block.text)) >= announcedLeast;
}
