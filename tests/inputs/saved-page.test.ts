import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSavedPage } from '../../src/inputs/saved-page.js';
import { readAll, temporaryDirectory } from './collect.js';

const directory = temporaryDirectory();

function save(name: string, about: unknown): string {
  const path = join(directory, `${name}.html`);
  writeFileSync(path, Buffer.from('<p>caf\xe9</p>', 'latin1'));
  writeFileSync(join(directory, `${name}.json`), typeof about === 'string' ? about : JSON.stringify(about));
  return path;
}

const about = {
  url: 'https://example.org/quay',
  requested: 'https://example.org/q',
  fetched: '2026-11-24T09:30:00.000Z',
  status: 200,
  headers: [
    ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
    ['content-type', 'text/html; charset=ISO-8859-2'],
  ],
};

test('a page that was saved is read with its address, its time and the charset of its header', async () => {
  const path = save('quay-0a1b2c3d', about);
  expect(await readAll([path])).toMatchObject([
    { source: path, url: 'https://example.org/quay', fetched: '2026-11-24T09:30:00.000Z', charset: 'ISO-8859-2' },
  ]);
});

test('a header without a charset states none', async () => {
  const path = save('bare-0a1b2c3d', { ...about, headers: [['Content-Type', 'text/html']] });
  expect(await readSavedPage(path)).toMatchObject({ charset: null });
});

test.each([
  ['no JSON', 'x'],
  ['an array', []],
  ['something else', { url: 'https://example.org/' }],
  ['null', 'null'],
])('%s beside a page says nothing of it', async (what, text) => {
  const path = save(`${what.replaceAll(' ', '-')}-0a1b2c3d`, text);
  expect(await readSavedPage(path)).toBeNull();
  expect(await readAll([path])).toMatchObject([{ source: path, url: null, charset: null }]);
});

test('other names have nothing beside them that counts', async () => {
  expect(await readSavedPage(save('quay', about))).toBeNull();
});
