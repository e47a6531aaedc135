import { expect, it } from 'vitest';
import { type Counts, noCounts } from '../../../src/cli/progress/counts.js';
import { progressLine, summaryLine } from '../../../src/cli/progress/sentences.js';

const counts = (known: Partial<Counts>): Counts => ({ ...noCounts(), ...known });
const failed = new Map([
  ['too-large', 1],
  ['no-article', 30],
  ['timeout', 2],
  ['empty-input', 4],
]);

it.each<[Partial<Counts>, number, string]>([
  [{}, 0, '0 done'],
  [{ articles: 12, known: 3 }, 3, '15 done, 5.0 pages/s'],
  [
    { articles: 1234, failures: 37, failed, bytesRead: 250, bytes: 1000 },
    10,
    '1,271 done, 34 empty, 3 failed, 127 pages/s, 25 %, 30 s left',
  ],
  [{ articles: 90_000, bytesRead: 1, bytes: 4 }, 3000, '90,000 done, 30 pages/s, 25 %, 2 h 30 min left'],
  [{ articles: 1, bytesRead: 90, bytes: 90 }, 2, '1 done, 0.5 pages/s, 100 %'],
  // What was read turned out to be more than was there at first.
  [{ articles: 1, bytesRead: 99, bytes: 90 }, 2, '1 done, 0.5 pages/s, 100 %'],
])('says how far %j has come after %d s', (known, seconds, line) => {
  expect(progressLine(counts(known), seconds)).toBe(line);
});

it.each<[Partial<Counts>, number, number, string]>([
  [{ articles: 1 }, 2, 0, '1 article, 0 empty, 0 failed, 0.5 pages/s in 2 s'],
  [
    {
      articles: 100,
      failures: 37,
      failed,
      repeats: 5,
      known: 6,
      skipped: new Map(Object.entries({ request: 2, revisit: 9 })),
    },
    74,
    0,
    '100 articles, 34 empty, 3 failed (2 timeout, 1 too-large), 5 repeated, 6 nothing new, ' +
      'records without a page: 9 revisit, 2 request, 2.0 pages/s in 1 min 14 s',
  ],
  [{ articles: 10 }, 1, 1200, '10 articles, 0 empty, 0 failed, 1,200 done before, 10 pages/s in 1 s'],
])('says what %j gave in %d s', (known, seconds, before, line) => {
  expect(summaryLine(counts(known), seconds, before)).toBe(line);
});
