/** What the benchmark runs over: pages of the corpus, or the samples where there is no corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashCorpus, readPages, whyNoCorpus } from '../../src/model/training/corpus.js';
import { canDump, type DumpShape, dumpCache, dumpShapes, makeDumps, pageFile } from '../../src/model/training/dumps.js';
import { type Flattening, flattenings } from '../flatten.js';

/** A page by which two systems' times can be told to be of the same page. */
export interface NumberedPage {
  number: number;
  bytes: Buffer;
}

export interface BenchmarkPages {
  /** For people. */
  origin: string;
  html: Buffer[];
  dumps: ReadonlyMap<string, Buffer[]>;
}

/** Every `step`-th page of the corpus's `wcxb`, at most `count` of them. */
export async function readCorpusPages(
  root: string,
  corpus: string,
  step: number,
  count: number,
): Promise<BenchmarkPages> {
  const ids = pageIds(corpus, step, count);
  const html = readHtml(corpus, ids);
  const cache = dumpCache(root, corpus, hashCorpus(corpus));
  const dumps = new Map<string, Buffer[]>();
  for (const shape of dumpShapes.filter(canDump)) dumps.set(shape, await readDumps(corpus, cache, shape, ids));
  return { origin: `${html.length} pages of wcxb`, html, dumps };
}

function pageIds(corpus: string, step: number, count: number): string[] {
  return readPages(corpus, 'wcxb')
    .map((page) => page.id)
    .filter((_, index) => index % step === 0)
    .slice(0, count);
}

function readHtml(corpus: string, ids: readonly string[]): Buffer[] {
  // HTML is the corpus's own; nothing of the cache is read.
  return ids.map((id) => gunzipSync(readFileSync(pageFile(corpus, '', 'wcxb', 'html', id))));
}

async function readDumps(corpus: string, cache: string, shape: DumpShape, ids: string[]): Promise<Buffer[]> {
  await makeDumps(corpus, cache, 'wcxb', shape);
  const files = ids.map((id) => pageFile(corpus, cache, 'wcxb', shape, id));
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file));
}

/** The HTML samples, and their flattenings. */
export function readSamplePages(root: string): BenchmarkPages {
  const folder = path.join(root, 'samples');
  const files = readdirSync(folder).map((name) => path.join(folder, name, 'input.html'));
  const html = files.filter((file) => existsSync(file)).map((file) => readFileSync(file));
  const flattened = ([shape, flatten]: [string, Flattening]): [string, Buffer[]] => [
    shape,
    html.map((bytes) => Buffer.from(flatten(bytes.toString('utf8')))),
  ];
  return { origin: `${html.length} samples`, html, dumps: new Map(Object.entries(flattenings).map(flattened)) };
}

/** The corpus's pages where it is there, else the samples. */
export async function readBenchmarkPages(root: string, corpus: string, count: number | null): Promise<BenchmarkPages> {
  if (whyNoCorpus(corpus) !== null) return readSamplePages(root);
  return readCorpusPages(root, corpus, count === null ? 5 : stepFor(corpus, count), count ?? Number.POSITIVE_INFINITY);
}

/** The same without flattenings. */
export function readHtmlPages(root: string, corpus: string, count: number): Pick<BenchmarkPages, 'origin' | 'html'> {
  if (whyNoCorpus(corpus) !== null) return readSamplePages(root);
  const html = readHtml(corpus, pageIds(corpus, stepFor(corpus, count), count));
  return { origin: `${html.length} pages of wcxb`, html };
}

/** Pages from all over `wcxb` in one form: `html`, or a dump. */
export async function readPagesOfShape(
  root: string,
  corpus: string,
  shape: string,
  count: number,
): Promise<{ origin: string; pages: Buffer[] }> {
  if (shape === 'html') {
    const { origin, html } = readHtmlPages(root, corpus, count);
    return { origin, pages: html };
  }
  const { origin, dumps } = await readBenchmarkPages(root, corpus, count);
  const pages = dumps.get(shape);
  if (pages === undefined) throw new Error(`--shape ${shape}: one of html, ${[...dumps.keys()].join(', ')}`);
  return { origin, pages };
}

function stepFor(corpus: string, count: number): number {
  return Math.max(1, Math.floor(readPages(corpus, 'wcxb').length / count));
}
