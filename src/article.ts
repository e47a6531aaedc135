import { tellConfidence } from './blocks/index.js';
import { renderMarkdown } from './outputs/markdown-body.js';
import { renderText } from './outputs/text-body.js';
import { foldControlCharacters } from './text/control-characters.js';
import { countPrintedWords, countWords, splitWords } from './text/words.js';
import type {
  Article,
  Block,
  Candidate,
  CleanOptions,
  Document,
  Extraction,
  FieldCandidates,
  RawInput,
} from './types.js';

/** Fewer words than this are no article, whatever the scores say. */
const leastWords = 10;

/** Puts the article together from what the blocks' labels left and the fields claim. */
export function assembleArticle(
  raw: RawInput,
  document: Document,
  fields: FieldCandidates,
  options: CleanOptions,
): Extraction {
  const bodyBlocks = unclaimed(document.blocks, fields);
  const text = renderText(bodyBlocks);
  const wordCount = countPrintedWords(text);
  const blank = wordCount < leastWords;
  const record: Article = {
    schema: 'cleancopy/1',
    ok: true,
    id: raw.id,
    source: raw.source,
    format: document.format,
    url: raw.url ?? fields.canonicalUrl?.value ?? document.url,
    site: fields.site?.value ?? null,
    language: fields.language?.value ?? null,
    kicker: fields.kicker?.value ?? null,
    title: fields.title?.value ?? null,
    deck: fields.deck?.value ?? null,
    byline: fields.byline?.value ?? null,
    authors: fields.authors?.value ?? [],
    dateline: fields.dateline?.value ?? null,
    datePublished: fields.datePublished?.value ?? null,
    dateModified: fields.dateModified?.value ?? null,
    image: fields.image?.value ?? null,
    tags: fields.tags?.value ?? [],
    body: blank ? '' : options.body === 'markdown' ? renderMarkdown(bodyBlocks) : text,
    wordCount: blank ? 0 : wordCount,
    confidence: blank ? 0 : Math.round(tellConfidence(document, options.keep) * 1000) / 1000,
    warnings: document.warnings.map(({ code, message }) => `${code}: ${foldControlCharacters(message)}`),
  };
  return { document, record, bodyBlocks: blank ? [] : bodyBlocks, fields };
}

/** The main content that no field has claimed. A field's text that stands again on a line of its own is its repeat. */
function unclaimed(blocks: readonly Block[], fields: FieldCandidates): Block[] {
  const candidates = Object.values(fields).filter((one): one is Candidate<unknown> => one !== null);
  const repeats = new Set([fields.title, fields.deck, fields.kicker].map((field) => keyOf(field?.value ?? '')));
  repeats.delete('');
  const rest: Block[] = [];
  for (const block of blocks) {
    if (block.label !== 'main-content') continue;
    if (repeats.has(keyOf(block.text))) drop(block, 'repeats a field of the record');
    else if (fields.dateline?.span?.block === block.index && fields.dateline.span.start === 0) {
      rest.push(...afterOpening(block, fields.dateline.span.end));
    } else if (claimedShare(block, candidates) >= 0.5) drop(block, 'claimed by a field');
    else rest.push(block);
  }
  return rest;
}

const keyOf = (text: string): string => splitWords(text).join(' ');

/** The part of the block's words that fields have claimed: "By Ann Lee · 28 Jan 2022 · Share" is left to them. */
function claimedShare(block: Block, candidates: readonly Candidate<unknown>[]): number {
  const taken = new Uint8Array(block.text.length);
  for (const { span } of candidates) if (span?.block === block.index) taken.fill(1, span.start, span.end);
  const left = Array.from(block.text, (_, i) => (taken[i] ? ' ' : block.text[i])).join('');
  return 1 - countWords(left) / Math.max(1, countWords(block.text));
}

function drop(block: Block, reason: string): void {
  block.label = 'boilerplate';
  block.trail.push({ step: 'claimFields', label: 'boilerplate', reason });
}

/** A paragraph from behind its wire opening on; none where nothing is left. */
function afterOpening(block: Block, end: number): Block[] {
  const rest = block.text.slice(end);
  const from = end + rest.length - rest.trimStart().length;
  if (rest.trim() === '') {
    drop(block, 'claimed by a field');
    return [];
  }
  const marks = block.marks
    ?.map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: mark.end - from }))
    .filter((mark) => mark.end > mark.start);
  return [{ ...block, text: block.text.slice(from), marks: marks ?? null }];
}
