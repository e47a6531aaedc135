/** What `--learn-chrome` finds on the sites that have several pages in the corpus. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromeLearner } from '../../src/chrome/index.js';
import { addressOf, type Page, type SetName } from '../../src/model/training/corpus.js';
import { parsePage } from '../../src/pipeline.js';
import type { Document, LearnedChrome } from '../../src/types.js';

/** A page of the corpus where it lies in one of the forms. */
export interface SitePage {
  set: SetName;
  page: Page;
  file: string;
}

/** A page's site as the command tells sites apart: the host of its address. Null for pages without one. */
export function hostOf(page: Page): string | null {
  const address = addressOf(page);
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** The pages by site, of sites that have enough of them. No truth is looked at. */
export function groupBySite(pages: readonly SitePage[], fewest: number): SitePage[][] {
  const sites = new Map<string, SitePage[]>();
  for (const one of pages) {
    const host = hostOf(one.page);
    if (host !== null) sites.set(host, [...(sites.get(host) ?? []), one]);
  }
  return [...sites.values()].filter((site) => site.length >= fewest);
}

/** What is known when a page is cleaned. */
export interface Knowledge {
  /** Learned from all pages of the site, the page itself among them, as when a directory is learned and then cleaned. */
  own: LearnedChrome;
  /** Learned from the other pages alone, as when a page comes later. */
  unseen: LearnedChrome;
}

/** What is learned for each page of a site, in their order. */
export async function learnSite(site: readonly SitePage[]): Promise<Knowledge[]> {
  const documents = await Promise.all(site.map(({ file }) => readDocument(file)));
  const own = learn(documents);
  return documents.map((document) => ({ own, unseen: learn(documents.filter((other) => other !== document)) }));
}

function learn(documents: readonly (Document | null)[]): LearnedChrome {
  const learner = chromeLearner();
  // One site, whatever the pages declare: the corpus says so.
  for (const document of documents) if (document) learner.add({ ...document, url: 'https://site.example/' });
  const { sites } = learner.finish().chrome;
  // As of pages whose address is not known, which is what the evaluation's pages are.
  return { sites: new Map([...sites.values()].map((site) => ['', site])) };
}

/** Null for a page in which there is no text. */
async function readDocument(file: string): Promise<Document | null> {
  const bytes = readFileSync(file);
  const content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const raw = { id: null, source: file, content, format: null, charset: null, url: null };
  return parsePage(raw, { from: null }).catch(() => null);
}
