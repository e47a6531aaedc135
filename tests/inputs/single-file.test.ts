import { expect, test } from 'vitest';
import { readSingleFileComment } from '../../src/inputs/single-file.js';

const comment = (url: string, date: string) =>
  `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: ${date}\n-->`;
const zoned = 'Tue Nov 24 2026 09:30:00 GMT+0100 (Central European Standard Time)';

test.each([
  ['behind the root', '<!DOCTYPE html> <html lang="en" data-x="1">', ''],
  ['behind the type', '<!DOCTYPE html>\r\n', '<html>'],
  ['at the beginning', '\ufeff', ''],
])('the comment %s gives address and time', (_, before, after) => {
  expect(
    readSingleFileComment(`${before}${comment('https://example.org/quay?a=1', zoned)}${after}<meta charset=utf-8>`),
  ).toEqual({
    url: 'https://example.org/quay?a=1',
    saved: '2026-11-24T09:30:00+01:00',
  });
});

test.each([
  ['Tue Nov 24 2026 09:30:00 GMT+0000 (GMT)', '2026-11-24T09:30:00+00:00'],
  ['Mon Mar 02 2026 23:05:09 GMT-0330 (Neufundland-Normalzeit)', '2026-03-02T23:05:09-03:30'],
  ['2026-11-24T09:30:00.000Z', '2026-11-24T09:30:00.000Z'],
  ['Sat Feb 31 2026 09:30:00 GMT+0100', null],
  ['a while ago', null],
])('the date %s', (date, saved) => {
  expect(readSingleFileComment(comment('https://example.org/', date))?.saved).toBe(saved);
});

test('an address is without credentials, and one that is not of the web is none', () => {
  expect(readSingleFileComment(comment('https://ann:secret@example.org/a', zoned))?.url).toBe('https://example.org/a');
  expect(readSingleFileComment(comment('file:///home/ann/a.html', zoned))).toMatchObject({ url: null });
  expect(readSingleFileComment('<!--\n Page saved with SingleFile \n url: https://example.org/a \n-->')).toEqual({
    url: 'https://example.org/a',
    saved: null,
  });
});

test.each([
  ['no comment', '<!DOCTYPE html><html><body><p>Page saved with SingleFile url: https://example.org/'],
  ['another comment', `<!-- saved from url=(0020)https://example.org/ -->`],
  [
    'one further down, which anyone may have written',
    `<!DOCTYPE html><html><body>${comment('https://example.org/', zoned)}`,
  ],
])('%s says nothing', (_, page) => {
  expect(readSingleFileComment(page)).toBeNull();
});
