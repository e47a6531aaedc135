import type { Document, LearnedChrome, SiteChrome } from '../types.js';
import { countPages } from './count-pages.js';
import { leaveOutVersions } from './leave-out-versions.js';
import { type PageLines, readLines } from './page-lines.js';
import { PageSample } from './page-sample.js';
import { siteOf } from './site-of.js';

/** Of two pages nobody can tell which lines are the site's. */
const FEWEST_PAGES = 3;

/** Learns which lines the pages of sites share. What it finds follows from the set of pages alone. */
export interface ChromeLearner {
  add(document: Document): void;
  finish(): Learned;
}

export interface Learned {
  chrome: LearnedChrome;
  /** Sites that have too few pages to compare. */
  smallSites: number;
  /** Whether there were more sites than can be remembered. */
  isPartial: boolean;
}

export function chromeLearner(sample = new PageSample()): ChromeLearner {
  return {
    add(document) {
      const lines = readLines(document);
      if (lines) sample.add(siteOf(document), lines);
    },
    finish() {
      const learned = sample.sites.map(([site, pages]) => [site, chromeOf(pages)] as const);
      const sites = new Map(learned.filter(([, { pages }]) => pages >= FEWEST_PAGES));
      return { chrome: { sites }, smallSites: learned.length - sites.size, isPartial: sample.isPartial };
    },
  };
}

function chromeOf(sampled: readonly PageLines[]): SiteChrome {
  const pages = leaveOutVersions(sampled);
  const counts = countPages(pages.map(({ lines }) => lines));
  const recurring = [...counts].filter(([, on]) => on > 1).sort(([a], [b]) => a - b);
  return { pages: pages.length, lines: new Map(recurring) };
}
