import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { keepOf } from '../../../tests/evaluation/policies.js';
import { writeContextFeatures } from '../../blocks/features/context-features.js';
import { readGroups } from '../../blocks/features/groups.js';
import { extractFeatures } from '../../blocks/features/index.js';
import { tellLexicon } from '../../blocks/page-lexicon.js';
import { loadParser } from '../../formats/index.js';
import { decodeBytes } from '../../text/decode-bytes.js';
import { countWords } from '../../text/words.js';
import type { Document, Format } from '../../types.js';
import { featureCount, groupNames, rowLength } from '../features.js';
import { alignToTruth } from './align.js';
import { addressOf, type Page, type SetName } from './corpus.js';
import type { Variant } from './dumps.js';
import { foldOf, siteOf } from './folds.js';
import { carryLabels, weakLabels } from './weak-labels.js';

export const formatOf = (variant: Variant): Format =>
  variant === 'html' ? 'html' : variant === 'markdown' ? 'markdown' : 'text';

/**
 * Writes the training rows of one set and variant: `<name>.rows` (float32, `rowLength` a block, the second stage's part
 * missing), `<name>.blocks` (float32: page, words, share of them in the truth or NaN where unknown), `<name>.groups`
 * (int32: the groups that each block is in) and `<name>.pages.json`.
 */
export class DatasetWriter {
  private readonly rows: number;
  private readonly blocks: number;
  private readonly groups: number;
  private readonly pages: { id: string; set: string; type: string; site: string; fold: number; truthWords: number }[] =
    [];

  constructor(private readonly stem: string) {
    this.rows = fs.openSync(`${stem}.rows`, 'w');
    this.blocks = fs.openSync(`${stem}.blocks`, 'w');
    this.groups = fs.openSync(`${stem}.groups`, 'w');
  }

  /** @param html the same page as served, where `document` is a dump of it */
  add(set: SetName, page: Page, document: Document, html: Document | null): void {
    const texts = document.blocks.map((block) => block.text);
    const shares = page.truth.text ? alignToTruth(texts, page.truth.text) : labelsOf(page, document, html);
    const groups = readGroups(document.blocks);
    const rows = extractFeatures(document, tellLexicon(document), groups, keepOf[set]);
    const words = Float32Array.from(texts, (text) => countWords(text));
    const facts = new Float32Array(texts.length * 3);
    for (let i = 0; i < texts.length; i++) {
      facts.set([this.pages.length, words[i]!, shares[i]!], i * 3);
    }
    fs.writeSync(this.rows, Buffer.from(rows.buffer));
    fs.writeSync(this.blocks, Buffer.from(facts.buffer));
    fs.writeSync(this.groups, Buffer.from(groups.of.buffer));
    this.pages.push({
      id: page.id,
      set,
      type: page.type ?? 'page',
      site: siteOf(addressOf(page)),
      fold: foldOf(addressOf(page)),
      truthWords: page.truth.text ? countWords(page.truth.text) : 0,
    });
  }

  close(): void {
    fs.closeSync(this.rows);
    fs.closeSync(this.blocks);
    fs.closeSync(this.groups);
    fs.writeFileSync(`${this.stem}.pages.json`, JSON.stringify({ rowLength, featureCount, pages: this.pages }));
  }
}

function labelsOf(page: Page, document: Document, html: Document | null): Float32Array {
  return html ? carryLabels(html, weakLabels(html, page), document, page) : weakLabels(document, page);
}

/** A page's six dumps say much the same: three of five of them are trained on, chosen by name. */
export function isChosen(page: Page, variant: Variant): boolean {
  if (variant === 'html') return true;
  return createHash('sha1').update(`${variant} ${page.id}`).digest().readUInt32BE(0) % 5 < 3;
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

/**
 * Fills in the second stage's part of a set's rows, from the first stage's scores by the models that had not seen the
 * page's site: trained on scores of pages it knows, the second stage would trust them too much.
 *
 * @param scores one a block, in the rows' order
 */
export function writeContext(stem: string, scores: Float32Array): void {
  const width = groupNames.length;
  const rows = readArray(`${stem}.rows`, Float32Array);
  const blocks = readArray(`${stem}.blocks`, Float32Array);
  const groups = readArray(`${stem}.groups`, Int32Array);
  const count = blocks.length / 3;
  for (let first = 0, end = 0; first < count; first = end) {
    while (end < count && blocks[end * 3] === blocks[first * 3]) end++;
    const words = Float32Array.from({ length: end - first }, (_, i) => blocks[(first + i) * 3 + 1]!);
    writeContextFeatures(rows.subarray(first * rowLength, end * rowLength), scores.slice(first, end), {
      words,
      groups: { of: groups.slice(first * width, end * width) },
    });
  }
  fs.writeFileSync(`${stem}.rows`, rows);
}

/** The number of blocks in a set's rows. */
export const countBlocks = (stem: string): number => fs.statSync(`${stem}.blocks`).size / 12;

function readArray<T>(file: string, type: new (buffer: ArrayBuffer) => T): T {
  const bytes = fs.readFileSync(file);
  return new type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}
