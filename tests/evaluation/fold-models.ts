/** The weights of each fold: trained by `npm run train` on the sites that the fold does not hold. */
import { existsSync, readFileSync } from 'node:fs';
import { type Forest, unpackForest } from '../../src/model/forest.js';
import type { BlockModels, Models } from '../../src/model/model.js';

const foldCount = 5;

const foldFile = (fold: number): URL => new URL(`folds/${fold}.json`, import.meta.url);

/** Whether every fold's weights are there, so that a page can be run with weights that never saw its site. */
export function haveFoldModels(): boolean {
  return Array.from({ length: foldCount }, (_, fold) => foldFile(fold)).every((file) => existsSync(file));
}

const loaded = new Map<number, BlockModels>();

/** The classifiers that never saw the sites of `fold`. */
export function foldBlockModels(fold: number): BlockModels {
  let models = loaded.get(fold);
  if (models === undefined) {
    models = JSON.parse(readFileSync(foldFile(fold), 'utf8')) as BlockModels;
    loaded.set(fold, models);
  }
  return models;
}

/** All that was trained without the sites of `fold`. */
export const foldModel = (fold: number): Models => ({ ...foldBlockModels(fold), titleRanker: foldRankers()[fold]! });

let rankers: readonly Forest[] | null = null;

/** What ranks the headlines of dumps, a fold each: trained by `npm run train:title`. */
export function foldRankers(): readonly Forest[] {
  const file = new URL('folds/title.json', import.meta.url);
  rankers ??= (JSON.parse(readFileSync(file, 'utf8')) as string[]).map(unpackForest);
  return rankers;
}
