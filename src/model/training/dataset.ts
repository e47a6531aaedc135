import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Variant } from '../../../tests/evaluation/variants.js';
import { extractFeatures } from '../../blocks/features/index.js';
import { loadParser } from '../../formats/index.js';
import { decodeBytes } from '../../text/decode-bytes.js';
import { splitWords } from '../../text/words.js';
import type { Document, Format } from '../../types.js';
import { at, featureCount, featureNames } from '../features.js';
import { alignToTruth } from './align.js';
import type { CorpusPage } from './corpus.js';
import { foldOf, siteOf } from './folds.js';

export const formatOf = (variant: Variant): Format =>
  variant === 'html' ? 'html' : variant === 'markdown' ? 'markdown' : 'text';

/** Sets whose truth is a whole text; `policy` is the feature by which the model tells their views of a body apart. */
export const policies: Readonly<Record<string, number>> = { news: 0, wcxb: 1, segments: 0 };

/**
 * Writes the training rows of one set and variant: `<name>.rows` (float32, `featureCount` a block), `<name>.blocks`
 * (float32: page, words, share of them in the truth or NaN where unknown) and `<name>.pages.json`.
 */
export class DatasetWriter {
  private readonly rows: number;
  private readonly blocks: number;
  private readonly pages: { id: string; set: string; type: string; site: string; fold: number; truthWords: number }[] =
    [];

  constructor(private readonly stem: string) {
    this.rows = fs.openSync(`${stem}.rows`, 'w');
    this.blocks = fs.openSync(`${stem}.blocks`, 'w');
  }

  add(set: string, page: CorpusPage, document: Document): void {
    const texts = document.blocks.map((block) => block.text);
    const shares = page.truth.text ? alignToTruth(texts, page.truth.text) : sharesBySnippets(texts, page);
    const rows = extractFeatures(document);
    const facts = new Float32Array(texts.length * 3);
    for (let i = 0; i < texts.length; i++) {
      facts.set([this.pages.length, splitWords(texts[i]!).length, shares[i]!], i * 3);
      rows[i * featureCount + at.policy] = policies[set] ?? Number.NaN;
    }
    fs.writeSync(this.rows, Buffer.from(rows.buffer));
    fs.writeSync(this.blocks, Buffer.from(facts.buffer));
    this.pages.push({
      id: page.id,
      set,
      type: page.type ?? 'page',
      site: siteOf(page.url || page.id),
      fold: foldOf(page.url || page.id),
      truthWords: page.truth.text ? splitWords(page.truth.text).length : 0,
    });
  }

  close(): void {
    fs.closeSync(this.rows);
    fs.closeSync(this.blocks);
    fs.writeFileSync(`${this.stem}.pages.json`, JSON.stringify({ features: featureNames, pages: this.pages }));
  }
}

/** Weak labels: a block that holds a wanted snippet is wanted, one that holds an unwanted one is not; the rest is unknown. */
function sharesBySnippets(texts: readonly string[], { truth }: CorpusPage): Float32Array {
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const wanted = (truth.with ?? []).map(fold);
  const unwanted = (truth.without ?? []).map(fold);
  return Float32Array.from(texts, (text) => {
    const folded = fold(text);
    const good = wanted.some((snippet) => snippet !== '' && folded.includes(snippet));
    const bad = unwanted.some((snippet) => snippet !== '' && folded.includes(snippet));
    return good === bad ? Number.NaN : good ? 1 : 0;
  });
}

/** A page's document in a variant, read from the file that holds it. */
export async function readVariant(file: string, variant: Variant): Promise<Document> {
  const bytes = fs.readFileSync(file);
  const { text } = decodeBytes(file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes, null, {
    html: variant === 'html',
  });
  const parse = await loadParser(formatOf(variant));
  return parse(text, null);
}

export const stemOf = (directory: string, set: string, variant: Variant): string =>
  path.join(directory, `${set}-${variant}`);
