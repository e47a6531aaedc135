/** The weights of each fold: trained by `npm run train` on the sites that the fold does not hold. */
import { existsSync, readFileSync } from 'node:fs';
import type { Models } from '../../src/model/model.js';

const foldCount = 5;

const foldFile = (fold: number): URL => new URL(`folds/${fold}.json`, import.meta.url);

/** Whether every fold's weights are there, so that a page can be run with weights that never saw its site. */
export function haveFoldModels(): boolean {
  return Array.from({ length: foldCount }, (_, fold) => foldFile(fold)).every((file) => existsSync(file));
}

const loaded = new Map<number, Models>();

/** The weights that never saw the sites of `fold`. */
export function foldModel(fold: number): Models {
  let model = loaded.get(fold);
  if (model === undefined) {
    model = JSON.parse(readFileSync(foldFile(fold), 'utf8')) as Models;
    loaded.set(fold, model);
  }
  return model;
}
