import type { Format } from '../types.js';
import { type Forest, unpackForest } from './forest.js';
import type { Model } from './model.js';

/** The shipped weights, as `npm run train` wrote them. Loaded when first asked for: those of the other format are not. */
export async function loadWeights(format: Format): Promise<Model> {
  return (await (format === 'html' ? import('./weights/html.json') : import('./weights/text.json'))).default;
}

let titleRanker: Forest | null = null;

/** What tells the headline of a dump, as `npm run train:title` wrote it. */
export async function loadTitleRanker(): Promise<Forest> {
  titleRanker ??= unpackForest((await import('./weights/title.json')).default.forest);
  return titleRanker;
}
