import { countBlockWords, haveMoreWords } from '../blocks/index.js';
import type { Document } from '../types.js';
import { pageTitles } from './page-titles.js';
import { reasonSentences } from './reasons.js';
import { wallKindOf, wallKindOfTitle } from './wall-kind.js';

const step = 'markWalls';

/** Error pages and walls are short; an article that speaks of them is not. */
const mostWords = 120;
/** The share of the kept words that stand in blocks which say so. */
const wallShare = 0.5;
/** Under a title that says so, hardly anything else may be said. */
const fewWords = 40;

/**
 * An error page, a check for robots or a log-in wall is no article: what was kept of it says that there is none. Must not
 * take a short article about such pages, most of whose paragraphs say something else, nor the opening of an article over
 * a wall.
 */
export function markWalls(document: Document): void {
  const kept = document.blocks.filter((block) => block.label === 'main-content');
  if (haveMoreWords(kept, mostWords)) return;
  const words = countBlockWords(kept);
  if (words === 0) return;
  const telling = kept.filter(({ text }) => wallKindOf(text) !== null);
  const said = countBlockWords(telling);
  const titled = pageTitles(document)
    .map(wallKindOfTitle)
    .find((kind) => kind !== null);
  if (said < words * wallShare && !(titled && (said > 0 || words < fewWords))) return;
  const kind = titled ?? wallKindOf(telling[0]!.text)!;
  for (const block of kept) {
    block.label = 'boilerplate';
    block.trail.push({ step, label: 'boilerplate', reason: reasonSentences[kind] });
  }
}
