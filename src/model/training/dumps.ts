/** The forms in which a set's pages are read: as HTML, and as the text dumps that the corpus's tools make of it. */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SetName } from './corpus.js';

export const dumpShapes = ['textcontent', 'innertext', 'wet', 'nodelines', 'markdown', 'w3m'] as const;
export type DumpShape = (typeof dumpShapes)[number];
export type Variant = 'html' | DumpShape;
export const variants: readonly Variant[] = ['html', ...dumpShapes];

/** The other sets hold truth that only HTML shows (meta dates) or are measured as HTML by everyone. */
export const setsWithDumps: readonly SetName[] = ['news', 'wcxb'];

/** Whether this machine can make the shape. */
export function canDump(shape: Variant): boolean {
  return shape !== 'w3m' || spawnSync('w3m', ['-version']).status === 0;
}

/** A place for a corpus's dumps, named after what they are made from: the truth and the flatteners. */
export function dumpCache(projectRoot: string, corpus: string, corpusHash: string): string {
  const tools = createHash('sha256').update(corpusHash);
  for (const file of ['flatten.mjs', 'dumps.mjs']) tools.update(readFileSync(path.join(toolsOf(corpus), file)));
  return path.join(projectRoot, '.cache', 'evaluation', tools.digest('hex').slice(0, 16));
}

/**
 * Makes the dumps of one set and shape unless they are there already. A folder appears when it is whole, so an
 * interrupted run leaves nothing that a later one would trust.
 */
export async function makeDumps(corpus: string, cache: string, set: SetName, shape: DumpShape): Promise<void> {
  const folder = path.join(cache, set, shape);
  if (existsSync(folder)) return;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const dumps = path.join(toolsOf(corpus), 'dumps.mjs');
  await promisify(execFile)(process.execPath, [dumps, path.join(corpus, set), making, shape], { maxBuffer: 1 << 26 });
  renameSync(path.join(making, shape), folder);
  rmSync(making, { recursive: true });
}

/** The file that holds a page in a form. A page that the flattener failed on has none. */
export function pageFile(corpus: string, cache: string, set: SetName, variant: Variant, id: string): string {
  return variant === 'html'
    ? path.join(corpus, set, 'html', `${id}.html.gz`)
    : path.join(cache, set, variant, `${id}.txt`);
}

/** The tools that come with the corpus lie beside it. */
export function toolsOf(corpus: string): string {
  return path.join(corpus, '..', 'tools');
}
