import type { Format } from '../types.js';
import type { Model } from './model.js';

/** The shipped weights, as `npm run train` wrote them. Loaded when first asked for: those of the other format are not. */
export async function loadWeights(format: Format): Promise<Model> {
  return (await (format === 'html' ? import('./weights/html.json') : import('./weights/text.json'))).default;
}
