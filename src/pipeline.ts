import { assembleArticle } from './article.js';
import { classify, revise, tellLexicon } from './blocks/index.js';
import { CleancopyError } from './errors.js';
import { readFields } from './fields/index.js';
import { detectFormat, loadParser } from './formats/index.js';
import type { Models } from './model/model.js';
import { loadWeights } from './model/weights.js';
import { decodeInput } from './text/decode-input.js';
import type { CleanOptions, Extraction, RawInput } from './types.js';

export const defaultCleanOptions: CleanOptions = { from: null, body: 'text', maxBytes: 64 * 1024 * 1024 };

/**
 * A page in, everything known of it out, whether or not it holds an article. This is the recipe: decode, parse,
 * classify, revise, read the fields, put the article together.
 */
export async function analyse(raw: RawInput, options: CleanOptions, models?: Models): Promise<Extraction> {
  const { text, warnings } = decodeInput(raw);
  if (!/\S/.test(text)) throw new CleancopyError('empty-input', `${raw.source}: there is no text in it`);
  const format = options.from ?? raw.format ?? detectFormat(text);
  const parse = await loadParser(format);
  const document = parse(text, raw.url);
  document.warnings.unshift(...warnings);
  const lexicon = tellLexicon(document);
  const expected = classify(
    document,
    models?.[format === 'html' ? 'html' : 'text'] ?? (await loadWeights(format)),
    lexicon,
  );
  revise(document, lexicon);
  const fields = readFields(document);
  return assembleArticle(raw, document, fields, expected, options);
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
  if (extraction.record.body === '') {
    throw new CleancopyError('no-article', `${extraction.record.source}: no article found in ${describe(extraction)}`);
  }
  return extraction;
}

const describe = ({ document }: Extraction): string =>
  `${document.blocks.length} blocks of ${document.format === 'html' ? 'an HTML page' : `a ${document.format} dump`}`;
