import { type TitleFeature, titleFeatureNames } from '../../../model/title-features.js';

/**
 * Where each feature stands in a candidate's row. A page has a hundred candidates: their features are written straight
 * into the row, since objects of seventy names cost more than what is measured.
 */
export const at = Object.fromEntries(titleFeatureNames.map((name, index) => [name, index])) as Readonly<
  Record<TitleFeature, number>
>;
