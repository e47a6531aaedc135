/** What the benchmark runs over: pages of the corpus, or the samples where there is no corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashCorpus, readPages, whyNoCorpus } from '../../src/model/training/corpus.js';
import { canDump, type DumpShape, dumpCache, dumpShapes, makeDumps, pageFile } from '../../src/model/training/dumps.js';
import { type Flattening, flattenings } from '../flatten.js';

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
  const ids = readPages(corpus, 'wcxb')
    .map((page) => page.id)
    .filter((_, index) => index % step === 0)
    .slice(0, count);
  const cache = dumpCache(root, corpus, hashCorpus(corpus));
  const html = ids.map((id) => gunzipSync(readFileSync(pageFile(corpus, cache, 'wcxb', 'html', id))));
  const dumps = new Map<string, Buffer[]>();
  for (const shape of dumpShapes.filter(canDump)) dumps.set(shape, await readDumps(corpus, cache, shape, ids));
  return { origin: `${html.length} pages of wcxb`, html, dumps };
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
  const all = readPages(corpus, 'wcxb').length;
  const step = count === null ? 5 : Math.max(1, Math.floor(all / count));
  return readCorpusPages(root, corpus, step, count ?? all);
}
