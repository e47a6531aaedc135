import { splitWords } from '../../text/words.js';
import type { Block, Candidate } from '../../types.js';
import { isStampOrByline } from '../head-lines.js';
import { foldText, type Page, similarity } from '../page.js';
import {
  foldSite,
  headlineNames,
  type TitleContext,
  type TitleFeatures,
  titleFeatureNames,
  titleFeatures,
} from './title-features.js';
import { titleWeights } from './title-weights.js';

export interface PrintedTitle extends Candidate {
  points: number;
  features: TitleFeatures;
}

const reachAbove = 60;
const reachBelow = 12;
const longest = 300;
/** A line that is no heading must be about as long as a declared title to be compared with it. */
const lengthRatio = 1.5;

/** The printed lines that may be the headline, with their points, best first. */
export function printedTitles(page: Page, declared: readonly Candidate[], site: string | null): PrintedTitle[] {
  const context: TitleContext = {
    page,
    declared: declared.map(({ value, certainty }) => ({ folded: foldText(value), certainty })),
    bodyWords: new Set(splitWords(page.bodyText)),
    // In HTML the headline stands again in breadcrumbs, teasers and captions; so do many other lines.
    seen: page.document.format === 'html' ? new Map() : countLines(page),
    site: foldSite(site),
  };
  const weights = titleWeights[page.document.format];
  const found: PrintedTitle[] = [];
  for (const block of page.blocks) {
    if (!mayBeTitle(block, page, declared)) continue;
    const part = partOfLine(block, page, declared);
    const text = foldText(block.text.slice(part.start, part.end));
    if (text.length < 2) continue;
    const features = titleFeatures(block, text, context);
    const points = titleFeatureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);
    found.push({
      value: block.text.slice(part.start, part.end),
      source: `block ${block.index}`,
      certainty: Math.max(0.05, Math.min(0.98, 0.25 + points / 8)),
      span: { block: block.index, ...part },
      points,
      features,
    });
  }
  return found.sort((a, b) => b.points - a.points || (a.span?.block ?? 0) - (b.span?.block ?? 0));
}

const shortestPart = 20;

/** In a dump a line may hold the headline and what stood beside it ("Sea levels rise by Ann Lee"). */
function partOfLine({ text }: Block, page: Page, declared: readonly Candidate[]): { start: number; end: number } {
  if (page.document.format !== 'html') {
    for (const { value } of declared) {
      const start = value.length < shortestPart || value.length === text.length ? -1 : text.indexOf(value);
      if (start >= 0) return { start, end: start + value.length };
    }
  }
  return { start: 0, end: text.length };
}

function countLines(page: Page): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of page.blocks) {
    if (text.length > longest) continue;
    const folded = foldText(text);
    seen.set(folded, (seen.get(folded) ?? 0) + 1);
  }
  return seen;
}

const shortestSentence = 50;
const fullStop = /[.。।۔]["”’»)\]]*$/;

function mayBeTitle(block: Block, page: Page, declared: readonly Candidate[]): boolean {
  const { length } = block.text;
  if (length > longest) return false;
  const agrees = (): boolean => declared.some(({ value }) => similarity(value, block.text) > 0.6);
  // In a dump nothing but its shape tells a headline: a byline has not that of one, nor has a sentence of the body.
  if (page.document.format === 'text' && !agrees()) {
    if (isStampOrByline(block, page)) return false;
    if (block.label === 'main-content' && length > shortestSentence && fullStop.test(block.text)) return false;
  }
  // The first line of a dump is what the page declares, and is compared with the others.
  if (block.index === 0 && page.document.format !== 'html' && page.bodyStart > 2) return false;
  if (block.kind === 'heading') return block.level <= 3 || block.index < page.bodyStart;
  if (block.index < page.bodyStart - reachAbove || block.index > page.bodyStart + reachBelow) return false;
  if (block.container === null || headlineNames.test(block.container.names)) return true;
  return declared.some(({ value }) => length < value.length * lengthRatio && value.length < length * lengthRatio);
}
