/** Characters that take two cells of a terminal: East Asian Wide and Fullwidth (UAX #11) and emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Nothing but marks that stand on the character before, and invisible characters. */
const narrowest = /^[\p{M}\p{Cf}]+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in exactly `width` cells: cut with an ellipsis, or filled up with spaces. */
export function fitCells(text: string, width: number): string {
  if (width < 1) return '';
  let cells = 0;
  let fitting = '';
  let fittingCells = 0;
  // A page's paragraph may be long: what lies beyond the width is not looked at (a grapheme is rarely over 8 units).
  for (const { segment } of graphemes.segment(text.slice(0, width * 8))) {
    cells += cellsOf(segment);
    if (cells > width) return `${fitting}…${' '.repeat(Math.max(0, width - fittingCells - 1))}`;
    if (cells < width) {
      fitting += segment;
      fittingCells = cells;
    }
  }
  return text.slice(0, width * 8) + ' '.repeat(width - cells);
}

function cellsOf(grapheme: string): number {
  if (narrowest.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
