import { tellConfidence } from './blocks/index.js';
import { renderMarkdown } from './outputs/markdown-body.js';
import { renderText } from './outputs/text-body.js';
import { tellProvenance } from './provenance.js';
import { resolveLinks } from './resolve-links.js';
import { foldControlCharacters } from './text/control-characters.js';
import { countPrintedWords, countWords, splitWords } from './text/words.js';
import type {
  Article,
  Block,
  CleanOptions,
  Document,
  Extraction,
  FieldCandidates,
  Ranked,
  RawInput,
  Span,
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
  const bodyBlocks = resolveLinks(unclaimed(document.blocks, fields), document);
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
  const claims = claimsByBlock(fields);
  const dateline = fields.dateline[0]?.span;
  const repeats = repeatsOf([fields.title, fields.deck, fields.kicker].map(([field]) => field?.value ?? ''));
  const rest: Block[] = [];
  for (const block of blocks) {
    if (block.label !== 'main-content') continue;
    if (repeats(block.text)) drop(block, 'repeats a field of the record');
    else if (dateline?.block === block.index && dateline.start === 0) {
      rest.push(...afterOpening(block, dateline.end));
    } else if (claimedShare(block, claims.get(block.index) ?? []) >= 0.5) drop(block, 'claimed by a field');
    else rest.push(block);
  }
  return rest;
}

/** The spans of the fields' values, by the block that they lie in. */
function claimsByBlock(fields: FieldCandidates): ReadonlyMap<number, Span[]> {
  const claims = new Map<number, Span[]>();
  for (const [first] of Object.values(fields) as Ranked<unknown>[]) {
    if (!first?.span) continue;
    const others = claims.get(first.span.block);
    if (others) others.push(first.span);
    else claims.set(first.span.block, [first.span]);
  }
  return claims;
}

const keyOf = (text: string): string => splitWords(text).join(' ');

/** How much of a text is looked at before it is compared as a whole: most paragraphs begin with another word. */
const openingLength = 100;

/** Tells texts whose words are those of one of the fields. */
function repeatsOf(values: readonly string[]): (text: string) => boolean {
  const keys = new Set(values.map(keyOf));
  keys.delete('');
  const firstWords = new Set(Array.from(keys, (key) => key.split(' ', 1)[0]));
  return (text) => {
    const [first, second] = splitWords(text.slice(0, openingLength));
    // A word with another behind it was not cut off.
    if (second !== undefined && !firstWords.has(first)) return false;
    return keys.has(keyOf(text));
  };
}

/** The part of the block's words that fields have claimed: "By Ann Lee · 28 Jan 2022 · Share" is left to them. */
function claimedShare({ text }: Block, claims: readonly Span[]): number {
  // Almost no block is claimed, and the words of all would be counted for nothing; one without words is no body either.
  if (claims.length === 0) return hasWords(text) ? 0 : 1;
  let left = '';
  let from = 0;
  for (const { start, end } of [...claims].sort((a, b) => a.start - b.start)) {
    left += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return 1 - countWords(left + text.slice(from)) / Math.max(1, countWords(text));
}

const hasWords = (text: string): boolean => countWords(text.slice(0, openingLength)) > 0 || countWords(text) > 0;

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
