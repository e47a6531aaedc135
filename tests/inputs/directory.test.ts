import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorOf, readAll, summarize, temporaryDirectory } from './collect.js';

const directory = temporaryDirectory();

function tree(name: string, files: Record<string, string | Uint8Array>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name, path)), { recursive: true });
    writeFileSync(join(directory, name, path), content);
  }
  mkdirSync(join(directory, name), { recursive: true });
  return join(directory, name);
}

async function walked(path: string): Promise<string[]> {
  return (await readAll([path])).map(({ source }) => source.slice(path.length + 1));
}

test('walks by code unit and takes what could be a page', async () => {
  const root = tree('pages', {
    'b.html': 'b',
    'B.HTM': 'B',
    'a/z.txt': 'z',
    'a/y.markdown': 'y',
    'é.md': 'é',
    'c.wet.gz': gzipSync('c'),
    'logo.png': 'x',
    'package.json': '{}',
    '.hidden.html': 'x',
    '.git/a.txt': 'x',
    'node_modules/m/readme.md': 'x',
  });
  expect(await walked(root)).toEqual(['B.HTM', 'a/y.markdown', 'a/z.txt', 'b.html', 'c.wet.gz', 'é.md']);
});

test('says that a directory holds no page', async () => {
  const root = tree('nothing', { 'photo.jpg': 'x', 'deep/er/data.csv': 'x' });
  const found = await readAll([root]);
  expect(summarize(found)).toEqual([`${root} ! empty-directory`]);
  expect(errorOf(found[0]).message).toContain('name a directory that holds .html');
});

test('is not caught in links that lead back up, and follows others once', async () => {
  const root = tree('links', { 'a/page.txt': 'page', 'z/other.txt': 'other' });
  symlinkSync('..', join(root, 'a', 'up'));
  symlinkSync('z', join(root, 'b'));
  symlinkSync('self', join(root, 'self'));
  expect(await walked(root)).toEqual(['a/page.txt', 'b/other.txt']);
});

test('reports a link that leads nowhere and reads on', async () => {
  const root = tree('dangling', { 'b.txt': 'b' });
  symlinkSync('gone.txt', join(root, 'a.txt'));
  expect(summarize(await readAll([root]))).toEqual([
    `${join(root, 'a.txt')} ! not-found`,
    `${join(root, 'b.txt')} = b`,
  ]);
});
