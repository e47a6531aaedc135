import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lineKey } from '../../src/chrome/line-key.js';
import { harbourDumps, harbourNotice, valleyDumps } from '../chrome/sites.js';
import { groupBySite, hostOf, learnSite, type SitePage } from './chrome-of-sites.js';

function written(host: string, dumps: Record<string, string>): SitePage[] {
  const directory = mkdtempSync(join(tmpdir(), 'cleancopy-sites-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return Object.entries(dumps).map(([id, text]) => {
    const file = join(directory, `${id}.txt`);
    writeFileSync(file, text);
    return { set: 'news', page: { id, url: `https://www.${host}/${id}`, truth: {} }, file };
  });
}

test('a site is a host, and counts from the fewest pages on', () => {
  const pages = [...written('a.example', harbourDumps), ...written('b.example', valleyDumps)];
  expect(groupBySite(pages, 4).map((site) => hostOf(site[0]!.page))).toEqual(['a.example']);
  expect(groupBySite(pages, 3).map((site) => site.length)).toEqual([5, 3]);
  expect(hostOf({ id: 'no-address', truth: {} })).toBeNull();
});

test('a page is left out of what is learned for it as for one that comes later', async () => {
  const [first] = await learnSite(written('a.example', harbourDumps));
  const seenOn = (chrome = first!.own) => [
    chrome.sites.get('')?.pages,
    chrome.sites.get('')?.lines.get(lineKey(harbourNotice)!),
  ];
  expect(seenOn(first!.own)).toEqual([5, 5]);
  expect(seenOn(first!.unseen)).toEqual([4, 4]);
});

test('of a site with three pages nothing is known to a page that comes later', async () => {
  const [first] = await learnSite(written('b.example', valleyDumps));
  expect([first!.own.sites.size, first!.unseen.sites.size]).toEqual([1, 0]);
});
