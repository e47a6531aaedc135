import { countBlockWords } from '../blocks/index.js';
import type { NoArticleReason } from '../errors.js';
import { matchPhrases } from '../lexicons/phrases.js';
import type { Block, Document } from '../types.js';
import { pageTitles } from './page-titles.js';
import { wallKindOf, wallKindOfTitle } from './wall-kind.js';

/** A page that shows more words than this says more than that there is no article. */
const mostWallWords = 300;
/** Lines of a list that a rule has already called bare, and of a page that only looks like one. */
const leastMarkedLines = 4;
const leastListLines = 10;
/** The share of a list's lines that ends as sentences do, up to which it is bare. */
const mostSentences = 0.3;

/** Why a page gave no article, told from what it shows instead. */
export function reasonForNoArticle(document: Document): NoArticleReason {
  const { blocks } = document;
  if (decided(blocks, 'markConsentWalls')) return 'consent-wall';
  const words = countBlockWords(blocks);
  const wall = words > mostWallWords ? null : wallOf(document);
  if (wall !== null) return wall;
  if (document.isShell) return 'needs-javascript';
  if (words > 0 && words <= mostWallWords && consentWords(blocks) > words / 2) return 'consent-wall';
  if (isList(blocks)) return 'bare-list';
  return 'no-main-content';
}

/** What the page's title says, or else the block that says most. */
function wallOf(document: Document): NoArticleReason | null {
  for (const title of pageTitles(document)) {
    const kind = wallKindOfTitle(title);
    if (kind !== null) return kind;
  }
  const telling = document.blocks.filter(({ text }) => wallKindOf(text) !== null);
  const longest = telling.reduce<Block | null>(
    (best, block) => (best && best.text.length >= block.text.length ? best : block),
    null,
  );
  return longest && wallKindOf(longest.text);
}

const decided = (blocks: readonly Block[], step: string): boolean =>
  blocks.some(({ trail }) => trail.at(-1)?.step === step);

const consentWords = (blocks: readonly Block[]): number =>
  countBlockWords(blocks.filter(({ text }) => matchPhrases(text).consent > 0));

function isList(blocks: readonly Block[]): boolean {
  const sentences = blocks.filter(({ text }) => /[.!?…。！？؟۔।]["'”’»)\]」』】]*$/.test(text));
  const least = decided(blocks, 'markBareLists') ? leastMarkedLines : leastListLines;
  return blocks.length >= least && sentences.length <= blocks.length * mostSentences;
}
