import { expect, test } from 'vitest';
import { isSince } from '../../../src/inputs/discovery/since.js';

test.each([
  // The same precision and zone.
  ['2026-11-24T09:30:00Z', '2026-11-24T09:30:00Z', true],
  ['2026-11-24T09:29:59Z', '2026-11-24T09:30:00Z', false],
  ['2026-11-23', '2026-11-24', false],
  ['2026-11-24', '2026-11-24', true],
  ['2025', '2026', false],
  // Zones.
  ['2026-11-24T10:00:00+01:00', '2026-11-24T09:30:00Z', false],
  ['2026-11-24T10:30:00+01:00', '2026-11-24T09:30:00Z', true],
  ['2026-11-24T04:30:00-05:00', '2026-11-24T10:30:00+01:00', true],
  // Coarser than the limit: its end counts.
  ['2026-11-24', '2026-11-24T18:00:00', true],
  ['2026-11-23', '2026-11-24T00:00:00', false],
  ['2026-11', '2026-11-24', true],
  ['2026', '2026-11-24T18:00:00Z', true],
  ['2026-11-24T09:30Z', '2026-11-24T09:30:30Z', true],
  ['2026-11-24T09:30:00.5Z', '2026-11-24T09:30:00.6Z', false],
  // Finer than the limit: its beginning counts.
  ['2026-11-24T00:00:00Z', '2026-11-24', true],
  ['2026-11-23T23:59:59Z', '2026-11-24', false],
  ['2025-12-31T23:59:59Z', '2026', false],
  // A limit without a zone: by the entry's own clock or by UTC's.
  ['2026-11-24T01:00:00+09:00', '2026-11-24', true],
  ['2026-11-23T22:00:00-05:00', '2026-11-24', true],
  ['2026-11-23T18:00:00-05:00', '2026-11-24', false],
  // An entry without a zone may be twelve hours later than UTC.
  ['2026-11-24T09:30:00', '2026-11-24T21:00:00Z', true],
  ['2026-11-24T09:30:00', '2026-11-24T22:00:00Z', false],
  ['2026-11-23', '2026-11-24T06:00:00Z', true],
  ['2026-11-22', '2026-11-24T06:00:00Z', false],
])('%s is since %s: %s', (published, since, expected) => {
  expect(isSince({ published, modified: null }, since)).toBe(expected);
});

test('goes by the publication, else by the change', () => {
  expect(isSince({ published: '2026-11-01', modified: '2026-11-24' }, '2026-11-20')).toBe(false);
  expect(isSince({ published: null, modified: '2026-11-24' }, '2026-11-20')).toBe(true);
  expect(isSince({ published: null, modified: '2026-11-01' }, '2026-11-20')).toBe(false);
});

test('keeps what states no date, and everything where the limit is none', () => {
  expect(isSince({ published: null, modified: null }, '2026-11-20')).toBe(true);
  expect(isSince({ published: '2000-01-01', modified: null }, 'long ago')).toBe(true);
});
