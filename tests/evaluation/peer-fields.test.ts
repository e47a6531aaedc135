import { describe, expect, it } from 'vitest';
import { splitByline, toScoredFields } from './peer-fields.js';

describe('splitByline', () => {
  it('parts names at commas and the words for "and"', () => {
    expect(splitByline('Ann Lee, Bo Ray and Cy Fox')).toEqual(['Ann Lee', 'Bo Ray', 'Cy Fox']);
    expect(splitByline('Anna Groß und Jo Alt')).toEqual(['Anna Groß', 'Jo Alt']);
    expect(splitByline('Ann Lee & Bo Ray; Cy Fox')).toEqual(['Ann Lee', 'Bo Ray', 'Cy Fox']);
  });

  it('takes an opening "By" off, and leaves a name that begins like one', () => {
    expect(splitByline('By Ann Lee')).toEqual(['Ann Lee']);
    expect(splitByline('Von: Jo Alt')).toEqual(['Jo Alt']);
    expect(splitByline('Byron Ray')).toEqual(['Byron Ray']);
  });

  it('leaves words within names whole', () => {
    expect(splitByline('Sandy Anderson')).toEqual(['Sandy Anderson']);
  });

  it('has no names in an empty byline', () => {
    expect(splitByline(' ')).toEqual([]);
  });
});

it('gives what a peer left empty as nothing', () => {
  expect(toScoredFields({ title: '', byline: null, published: '', description: '' })).toEqual({
    title: null,
    authors: [],
    datePublished: null,
    deck: null,
  });
});
