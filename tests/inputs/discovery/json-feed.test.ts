import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/inputs/discovery/feed.js';
import { entry, feedUrl } from './entries.js';

const version = 'https://jsonfeed.org/version/1.1';

function parse(feed: object) {
  return parseFeed(JSON.stringify(feed), feedUrl);
}

test('reads version 1.1', () => {
  const feed = {
    version,
    title: 'Notes',
    authors: [{ name: 'Ann Lee' }],
    items: [
      {
        id: 'https://example.org/id',
        url: '/a#top',
        external_url: 'https://example.com/other',
        title: ' Locks &amp; <b>gates</b>\n',
        date_published: '2026-11-24T09:30:00+01:00',
        date_modified: '2026-11-24T10:00:00Z',
        authors: [{ name: 'Bo Ray' }, { name: 'Cy Fox', url: 'https://example.org/cy' }, { name: 'Bo Ray' }],
      },
      { id: '2', url: 'https://example.org/b', content_text: 'No title', authors: [] },
      { id: '3', url: 'https://example.org/a' },
    ],
  };
  // A title is plain text by the standard: what looks like HTML is its own.
  expect(parse(feed)).toEqual([
    entry('https://example.org/a', {
      title: 'Locks &amp; <b>gates</b>',
      published: '2026-11-24T09:30:00+01:00',
      modified: '2026-11-24T10:00:00Z',
      authors: ['Bo Ray', 'Cy Fox'],
    }),
    entry('https://example.org/b', { authors: ['Ann Lee'] }),
  ]);
});

test('reads version 1.0', () => {
  const items = [
    { id: '1', url: '/a', author: { name: 'Bo Ray' } },
    { id: '2', url: '/b' },
  ];
  const feed = { version: 'https://jsonfeed.org/version/1', author: { name: 'Ann Lee' }, items };
  expect(parse(feed)).toEqual([
    entry('https://example.org/a', { authors: ['Bo Ray'] }),
    entry('https://example.org/b', { authors: ['Ann Lee'] }),
  ]);
});

test.each([
  [{ id: 'https://example.org/id', external_url: 'https://example.com/x' }, 'https://example.org/id'],
  [{ id: '7', external_url: 'https://example.com/x' }, 'https://example.com/x'],
  [{ id: '7' }, undefined],
  [{ id: 7, url: 8 }, undefined],
  [{ url: 'mailto:a@example.org' }, undefined],
])('takes the address of %j', (item, url) => {
  expect(parse({ version, items: [item] })?.[0]?.url).toBe(url);
});

test('reads over values of other types', () => {
  const strange = { url: '/a', title: 7, date_published: 20261124, authors: [null, 'Ann Lee', { name: null }] };
  expect(parse({ version, items: [null, 'x', [], strange] })).toEqual([
    entry('https://example.org/a', { authors: ['Ann Lee'] }),
  ]);
  expect(parse({ version, items: {} })).toEqual([]);
});

test.each(['{}', '{"items":[{"url":"/a"}]}', '{"version":"2.0","items":[]}', '{', '{"a":', '[{"url":"/a"}]', 'null'])(
  'gives null for %s',
  (json) => {
    expect(parseFeed(json, feedUrl)).toBeNull();
  },
);

test('gives the items that are whole where the text ends too early', () => {
  const items = [{ url: '/a', title: '"}]' }, { url: '/b', authors: [{ name: 'Ann Lee' }] }, { url: '/c' }];
  const json = `\ufeff\n${JSON.stringify({ version, hubs: [{ type: 'x' }], items })}`;
  const whole = [
    entry('https://example.org/a', { title: '"}]' }),
    entry('https://example.org/b', { authors: ['Ann Lee'] }),
  ];
  const cutAt = (place: number) => parseFeed(json.slice(0, place), feedUrl);
  expect(parseFeed(json, feedUrl)).toHaveLength(3);
  for (let place = json.indexOf(',{"url":"/c'); place < json.lastIndexOf('}]'); place++)
    expect(cutAt(place)).toEqual(whole);
  expect(cutAt(json.indexOf(',{"url":"/b') + 30)).toEqual(whole.slice(0, 1));
});
