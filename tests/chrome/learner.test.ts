import { describe, expect, it } from 'vitest';
import { writeChrome } from '../../src/chrome/index.js';
import { chromeLearner } from '../../src/chrome/learner.js';
import { lineKey } from '../../src/chrome/line-key.js';
import { parsed } from './parsed.js';
import { harbourArticles, harbourDumps, harbourHost, harbourNotice, valleyDumps, valleyHost } from './sites.js';

interface Given {
  text: string;
  url?: string;
}

async function learn(pages: readonly Given[]) {
  const learner = chromeLearner();
  for (const { text, url } of pages) learner.add(await parsed(text, url ?? null));
  return learner.finish();
}

const harbour: Given[] = Object.values(harbourDumps).map((text) => ({ text }));
const addressed = (dumps: Record<string, string>, host: string): Given[] =>
  Object.entries(dumps).map(([name, text]) => ({ text, url: `https://www.${host}/${name}` }));

describe('learning', () => {
  it("finds the site's lines on all pages and the articles' on none", async () => {
    const { chrome } = await learn(harbour);
    const { pages, lines } = chrome.sites.get('')!;
    expect(pages).toBe(5);
    expect(lines.get(lineKey(harbourNotice)!)).toBe(5);
    expect(lines.get(lineKey('Imprint')!)).toBe(5);
    const own = Object.values(harbourArticles).flat();
    expect(own.filter((line) => lines.has(lineKey(line)!))).toEqual([]);
  });

  it('does not depend on the order of the pages, nor on how often one comes', async () => {
    const once = writeChrome((await learn(harbour)).chrome);
    expect(writeChrome((await learn([...harbour].reverse())).chrome)).toBe(once);
    expect(writeChrome((await learn([...harbour, harbour[2]!, harbour[2]!])).chrome)).toBe(once);
  });

  it("does not take an article's lines for the site's because it is there in two versions", async () => {
    const changed = harbourDumps.ferry!.replace('said on Tuesday', 'said on Wednesday');
    const twoVersions = [...harbour, { text: changed }];
    const { chrome } = await learn(twoVersions);
    const lines = chrome.sites.get('')!.lines;
    const kept = harbourArticles.ferry!.filter((line) => lines.has(lineKey(line)!));
    // Three paragraphs are too few to tell a version by, once one of them is another: what is left is weak evidence.
    expect(kept.every((line) => lines.get(lineKey(line)!) === 2)).toBe(true);
  });

  it('tells sites apart by the host of an address, with or without www', async () => {
    const valley = addressed(valleyDumps, valleyHost);
    const { chrome } = await learn([...addressed(harbourDumps, harbourHost), ...valley]);
    expect([...chrome.sites.keys()]).toEqual([harbourHost, valleyHost]);
    expect(chrome.sites.get(valleyHost)!.lines.has(lineKey(harbourNotice)!)).toBe(false);
  });

  it('learns nothing of two pages, and says of how many sites', async () => {
    const two = addressed(valleyDumps, valleyHost).slice(0, 2);
    const { chrome, smallSites } = await learn([...harbour, ...two, two[0]!]);
    expect([...chrome.sites.keys()]).toEqual(['']);
    expect(smallSites).toBe(1);
  });
});
