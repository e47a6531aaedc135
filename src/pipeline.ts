import { assembleArticle } from './article.js';
import { classify, type Revision, revise, revisions, tellLexicon } from './blocks/index.js';
import { markRecurrences } from './chrome/index.js';
import { CleancopyError } from './errors.js';
import { readFields } from './fields/index.js';
import { detectFormat, loadParser } from './formats/index.js';
import type { Lexicon } from './lexicons/lexicon.js';
import type { Forest } from './model/forest.js';
import type { Models } from './model/model.js';
import { loadTitleRanker, loadWeights } from './model/weights.js';
import { markWalls, reasonForNoArticle, reasonSentences } from './no-article/index.js';
import { decodeInput } from './text/decode-input.js';
import type { CleanOptions, Document, Extraction, RawInput } from './types.js';
import { useDataIsland } from './use-data-island.js';

export const defaultCleanOptions: CleanOptions = {
  from: null,
  body: 'text',
  keep: [],
  explain: false,
  now: null,
  provenance: false,
  maxBytes: 64 * 1024 * 1024,
};

/** A page whose blocks have their scores and first labels, and what the steps after that need. */
export interface ScoredPage {
  raw: RawInput;
  options: CleanOptions;
  document: Document;
  lexicon: Lexicon;
  /** Tells the headline of a dump; null for HTML. */
  titleRanker: Forest | null;
}

/**
 * A page in, everything known of it out, whether or not it holds an article. This is the recipe: decode, parse,
 * classify; revise, read the fields, put the article together.
 */
export async function analyse(raw: RawInput, options: CleanOptions, models?: Models): Promise<Extraction> {
  return completePage(await scorePage(raw, options, models));
}

/** The recipe's first steps: a page as blocks that nothing has judged yet. @throws CleancopyError `empty-input` */
export async function parsePage(raw: RawInput, { from }: Pick<CleanOptions, 'from'>): Promise<Document> {
  const { text, warnings } = decodeInput(raw);
  if (!/\S/.test(text)) throw new CleancopyError('empty-input', `${raw.source}: there is no text in it`);
  const format = from ?? raw.format ?? detectFormat(text);
  const parse = await loadParser(format);
  const document = parse(text, raw.url);
  document.warnings.unshift(...(raw.warnings ?? []), ...warnings);
  document.announced = raw.announced ?? null;
  return document;
}

/** The recipe's first half, as far as the classifier. */
export async function scorePage(raw: RawInput, options: CleanOptions, models?: Models): Promise<ScoredPage> {
  const document = await parsePage(raw, options);
  const { format } = document;
  const lexicon = tellLexicon(document);
  const model = models?.[format === 'html' ? 'html' : 'text'] ?? (await loadWeights(format));
  if (options.chrome) markRecurrences(document, options.chrome);
  classify(document, model, lexicon, options);
  const titleRanker = format === 'html' ? null : (models?.titleRanker ?? (await loadTitleRanker()));
  return { raw, options, document, lexicon, titleRanker };
}

/** The recipe's second half, which changes the page's blocks. @param rules other than all, to see what one is worth */
export function completePage(
  { raw, options, document, lexicon, titleRanker }: ScoredPage,
  rules: readonly Revision[] = revisions,
): Extraction {
  revise(document, lexicon, options.keep, rules);
  useDataIsland(document, lexicon, options.keep);
  markWalls(document);
  const fields = readFields(document, { reference: options.now ?? raw.fetched ?? null, titleRanker });
  return assembleArticle(raw, document, fields, options);
}

/**
 * The article of a page.
 *
 * @throws CleancopyError `no-article` where the page holds none
 */
export async function extract(raw: RawInput, options: CleanOptions): Promise<Extraction> {
  return requireArticle(await analyse(raw, options));
}

/** `extract` with other weights than the shipped ones: the evaluation's, which never saw the page's site. */
export async function extractWith(models: Models, raw: RawInput, options: CleanOptions): Promise<Extraction> {
  return requireArticle(await analyse(raw, options, models));
}

function requireArticle(extraction: Extraction): Extraction {
  const { record, document } = extraction;
  if (record.body !== '') return extraction;
  const reason = reasonForNoArticle(document);
  throw new CleancopyError('no-article', `${record.source}: no article found (${reason}): ${reasonSentences[reason]}`, {
    reason,
  });
}
