/** The samples under `samples/`: a folder each, with what goes in, what must come out, and where it comes from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CleancopyError, toFailure } from '../src/errors.js';
import { outputs } from '../src/outputs/index.js';
import { defaultCleanOptions, extract } from '../src/pipeline.js';
import type { Article, Extraction, Failure, RawInput } from '../src/types.js';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const samplesFolder = path.join(projectRoot, 'samples');

/** What `expected.json` holds: a record without its confidence, or a failure without its message. */
export type ExpectedRecord = Omit<Article, 'confidence'> | (Omit<Failure, 'error'> & { error: { code: string } });

export interface Sample {
  name: string;
  /** As a record's `source` names it: relative to the project. */
  source: string;
  bytes: Buffer;
}

export const sampleNames: readonly string[] = readdirSync(samplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

export function readSample(name: string): Sample {
  const inputs = readdirSync(path.join(samplesFolder, name)).filter((file) => file.startsWith('input.'));
  if (inputs.length !== 1) throw new Error(`samples/${name} holds ${inputs.length} inputs`);
  const source = `samples/${name}/${inputs[0]}`;
  return { name, source, bytes: readFileSync(path.join(projectRoot, source)) };
}

/** A file of a sample; throws where it is missing, so that a missing expectation fails. */
export function readExpectation(name: string, file: 'expected.json' | 'expected.md' | 'about.json'): string {
  const place = path.join(samplesFolder, name, file);
  if (!existsSync(place)) throw new Error(`samples/${name}/${file} is missing`);
  return readFileSync(place, 'utf8');
}

export function expectedRecord(name: string): ExpectedRecord {
  return JSON.parse(readExpectation(name, 'expected.json')) as ExpectedRecord;
}

/** What the pipeline makes of a page that lay in `source`. */
export async function clean(content: RawInput['content'], source: string): Promise<Extraction | Failure> {
  const raw: RawInput = { id: null, source, content, format: null, charset: null, url: null };
  try {
    return await extract(raw, defaultCleanOptions);
  } catch (error) {
    if (!(error instanceof CleancopyError)) throw error;
    return toFailure(null, source, error);
  }
}

/** The record, as a reader of the JSON output has it. */
export async function recordOf(result: Extraction | Failure): Promise<Article | Failure> {
  const { write } = await outputs.json();
  return JSON.parse(write(result)) as Article | Failure;
}

export async function markdownOf(result: Extraction | Failure): Promise<string> {
  const { write } = await outputs.markdown();
  return write(result);
}

/** A record as far as expectations state it. Confidence moves with every training run; its range is tested by itself. */
export function comparable(record: Article | Failure): ExpectedRecord {
  if (!record.ok) return { ...record, error: { code: record.error.code } };
  const { confidence: _, ...stated } = record;
  return stated;
}
