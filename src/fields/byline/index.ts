import type { Candidate, Ranked } from '../../types.js';
import { byCertainty } from '../declared-value.js';
import { foldText, type Page } from '../page.js';
import { hostOf } from '../site.js';
import { lineOfDeclaredAuthors } from './author-alone.js';
import { declaredAuthors } from './declared-authors.js';
import { siteNames } from './is-author.js';
import { type PrintedByline, printedBylines } from './printed-bylines.js';

export interface BylineFields {
  byline: Ranked;
  authors: Ranked<string[]>;
}

/** Printed and declared names that agree are surer than either alone. */
const agreement = 0.05;

/** The byline as printed and the authors in it; authors that are only declared have no byline. */
export function readByline(page: Page, title: Candidate | null, site: string | null): BylineFields {
  const own = siteNames(site, hostOf(page.document));
  const declared = declaredAuthors(page, own);
  const printed = printedBylines(page, title, own);
  const alone = lineOfDeclaredAuthors(page, title, declared);
  return {
    byline: byCertainty<string>(alone ? [...printed, alone] : printed).map(tidy),
    authors: byCertainty([...declared.map((candidate) => supported(candidate, printed)), ...printed.map(authorsOf)]),
  };
}

function authorsOf({ names, source, certainty, span }: PrintedByline): Candidate<string[]> {
  return { value: names, source, certainty, span };
}

function supported(candidate: Candidate<string[]>, printed: readonly PrintedByline[]): Candidate<string[]> {
  const names = new Set(candidate.value.map(foldText));
  const agrees = printed.some((byline) => byline.names.some((name) => names.has(foldText(name))));
  return agrees ? { ...candidate, certainty: Math.min(0.99, candidate.certainty + agreement) } : candidate;
}

function tidy({ value, source, certainty, span }: Candidate): Candidate {
  return { value: value.replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, ''), source, certainty, span };
}
