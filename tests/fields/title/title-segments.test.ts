import { describe, expect, it } from 'vitest';

import { titleRuns, titleSegments, withoutSite } from '../../../src/fields/title/title-segments.js';

describe('titleSegments', () => {
  it('parts a title from section and site, not a compound or a score', () => {
    expect(titleSegments('Sea levels rise | World | The Daily Planet')).toEqual([
      'Sea levels rise',
      'World',
      'The Daily Planet',
    ]);
    expect(titleSegments('A well-known half-time score: 3-2')).toEqual(['A well-known half-time score: 3-2']);
  });

  it('gives every run of parts, the longest first', () => {
    expect(titleRuns('A - B | C')).toEqual(['A - B | C', 'A - B', 'B | C', 'A', 'B', 'C']);
  });
});

describe('withoutSite', () => {
  it.each([
    ['Sea levels rise - The Daily Planet', 'Sea levels rise'],
    ['The Daily Planet | Sea levels rise', 'Sea levels rise'],
    ['Sea levels rise – again | The Daily Planet', 'Sea levels rise – again'],
    ['Sea levels rise', 'Sea levels rise'],
  ])('%s', (title, headline) => {
    expect(withoutSite(title, 'The Daily Planet')).toBe(headline);
  });
});
