/** What the evaluation says of `confidence`: a table over sets and variants, and the plot over all of them. */
import type { SetName } from '../../src/model/training/corpus.js';
import type { Variant } from '../../src/model/training/dumps.js';
import { barsTable } from './bars.js';
import { type Bin, binByConfidence, binCount, calibrationFigures, type Judgement } from './calibration.js';
import { drawReliability } from './reliability-plot.js';
import type { Figures } from './scorer.js';
import { table } from './table.js';

/** The pages of one set in one variant that have a text for truth. */
export interface Judged {
  set: SetName;
  variant: Variant;
  judgements: readonly Judgement[];
}

interface Row {
  set: SetName | 'all';
  variant: Variant | 'dumps' | 'all';
  figures: Figures;
  /** Of the rows over all sets only. */
  bins?: readonly Bin[];
}

/** The figures of each set and variant, then of all HTML, all dumps and all pages together. */
export function calibrationRows(judged: readonly Judged[]): Row[] {
  const single = judged.map(({ set, variant, judgements }) => ({
    set,
    variant,
    figures: calibrationFigures(judgements),
  }));
  const together = (['html', 'dumps', 'all'] as const).flatMap((variant): Row[] => {
    const judgements = judgementsOf(judged, variant);
    if (judgements.length === 0) return [];
    return [{ set: 'all', variant, figures: calibrationFigures(judgements), bins: binByConfidence(judgements) }];
  });
  return [...single, ...together];
}

function judgementsOf(judged: readonly Judged[], variant: 'html' | 'dumps' | 'all'): Judgement[] {
  return judged
    .filter((one) => variant === 'all' || (one.variant === 'html') === (variant === 'html'))
    .flatMap(({ judgements }) => judgements);
}

const legend = `\`confidence\` is to be the probability that the body is right (word F1 at least 0.9); a page without an article has \
confidence 0. ece: expected calibration error over ${binCount} bins of equal width. A page is bad below F1 0.8; the \
least sure tenth are the pages with the least confidence.`;

const columns = [
  'pages',
  'confidence',
  'right',
  'brier',
  'ece',
  'bad',
  'bad in least sure tenth',
  'bad found there',
] as const;

/** The table; '' where no page had a text for truth. */
export function reportCalibration(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const body = rows.map(({ set, variant, figures }) => [
    set,
    variant,
    ...columns.map((column) => (column === 'pages' ? String(figures[column]) : figures[column]!.toFixed(3))),
  ]);
  const overall = rows.flatMap(({ set, variant, figures }) =>
    set === 'all' && variant === 'all' ? [{ variant, figures }] : [],
  );
  return `## confidence\n\n${legend}\n\n${table(['set', 'variant', ...columns], body)}\n\n${barsTable('all', overall)}\n`;
}

/** The plot's SVG: a line for HTML and one for dumps, as far as each was run. */
export function plotCalibration(rows: readonly Row[]): string {
  const names = { html: 'HTML', dumps: 'dumps' } as const;
  return drawReliability(
    rows.flatMap(({ variant, bins }) =>
      bins && (variant === 'html' || variant === 'dumps') ? [{ name: names[variant], bins }] : [],
    ),
  );
}
