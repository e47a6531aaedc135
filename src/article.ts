import { tellConfidence } from './blocks/index.js';
import { renderMarkdown } from './outputs/markdown-body.js';
import { renderText } from './outputs/text-body.js';
import { tellProvenance } from './provenance.js';
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
    url: raw.url ?? fields.canonicalUrl[0]?.value ?? document.url,
    site: fields.site[0]?.value ?? null,
    language: fields.language[0]?.value ?? null,
    kicker: fields.kicker[0]?.value ?? null,
    title: fields.title[0]?.value ?? null,
    deck: fields.deck[0]?.value ?? null,
    byline: fields.byline[0]?.value ?? null,
    authors: fields.authors[0]?.value ?? [],
    dateline: fields.dateline[0]?.value ?? null,
    datePublished: fields.datePublished[0]?.value ?? null,
    dateModified: fields.dateModified[0]?.value ?? null,
    image: fields.image[0]?.value ?? null,
    tags: fields.tags[0]?.value ?? [],
    body: blank ? '' : options.body === 'markdown' ? renderMarkdown(bodyBlocks) : text,
    wordCount: blank ? 0 : wordCount,
    confidence: blank ? 0 : Math.round(tellConfidence(document, options.keep) * 1000) / 1000,
    warnings: document.warnings.map(({ code, message }) => `${code}: ${foldControlCharacters(message)}`),
    ...(options.provenance && { provenance: tellProvenance(document, fields, raw.url) }),
  };
  return { document, record, bodyBlocks: blank ? [] : bodyBlocks, fields };
}

/** The main content that no field has claimed. A field's text that stands again on a line of its own is its repeat. */
function unclaimed(blocks: readonly Block[], fields: FieldCandidates): Block[] {
  const candidates = Object.values(fields).flatMap((ranked): Candidate<unknown>[] => ranked.slice(0, 1));
  const dateline = fields.dateline[0]?.span;
  const repeats = new Set([fields.title, fields.deck, fields.kicker].map(([field]) => keyOf(field?.value ?? '')));
  repeats.delete('');
  const rest: Block[] = [];
  for (const block of blocks) {
    if (block.label !== 'main-content') continue;
    if (repeats.has(keyOf(block.text))) drop(block, 'repeats a field of the record');
    else if (dateline?.block === block.index && dateline.start === 0) {
      rest.push(...afterOpening(block, dateline.end));
    } else if (claimedShare(block, candidates) >= 0.5) drop(block, 'claimed by a field');
    else rest.push(block);
  }
  return rest;
}

const keyOf = (text: string): string => splitWords(text).join(' ');

/** The part of the block's words that fields have claimed: "By Ann Lee · 28 Jan 2022 · Share" is left to them. */
function claimedShare(block: Block, candidates: readonly Candidate<unknown>[]): number {
  const claims = candidates.flatMap(({ span }) => (span?.block === block.index ? [span] : []));
  // Most blocks hold no field's value: of these only one without words is nobody's.
  if (claims.length === 0) return countWords(block.text) === 0 ? 1 : 0;
  const taken = new Uint8Array(block.text.length);
  for (const { start, end } of claims) taken.fill(1, start, end);
  let left = '';
  for (let i = 0; i < block.text.length; i++) left += taken[i] ? ' ' : block.text[i];
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
