import { describe, expect, it } from 'vitest';
import { shownFigures, showsOf } from './shown.js';

describe('showsOf', () => {
  it('finds a title across line breaks, case and punctuation', () => {
    const truth = { title: '“Bridge” opens: thousands come' };
    expect(showsOf('Menu\nBRIDGE opens –\nthousands come\n', truth).title).toBe(true);
    expect(showsOf('Menu\nBridge opens\nShare\nthousands come', truth).title).toBe(false);
  });

  it('finds the day of the truth in a line, in either order of day and month', () => {
    const truth = { published: '2024-05-03 15:47:42+00:00' };
    expect(showsOf('By Ann Lee\n3 May 2024 at 5.47pm\nText', truth).date).toBe(true);
    expect(showsOf('Updated 03/05/2024', truth).date).toBe(true);
    expect(showsOf('Updated 05/03/2024', truth).date).toBe(true);
    expect(showsOf('4 May 2024', truth).date).toBe(false);
  });

  it('does not look for dates in paragraphs', () => {
    const paragraph = `${'It was said before. '.repeat(60)}They met on 3 May 2024.`;
    expect(showsOf(paragraph, { published: '2024-05-03' }).date).toBe(false);
  });

  it('shows nothing of a truth that is not there', () => {
    expect(showsOf('3 May 2024', { title: null, published: null })).toEqual({ title: false, date: false });
    expect(showsOf('any text', { title: '…' }).title).toBe(false);
  });
});

describe('shownFigures', () => {
  it('is over the pages whose dump shows the field', () => {
    const scores = [
      { id: 'a', title: 1, date: 0 },
      { id: 'b', title: 0, date: 1 },
      { id: 'c', title: 0 },
    ];
    const shown = new Map([
      ['a', { title: true, date: true }],
      ['b', { title: true, date: false }],
      ['c', { title: false, date: false }],
    ]);
    expect(shownFigures(scores, shown)).toEqual({ 'title shown': 0.5, 'date shown': 0 });
  });

  it('is absent where no dump shows the field', () => {
    expect(shownFigures([{ id: 'a', title: 0 }], new Map())).toEqual({});
  });
});
