import { createHash } from 'node:crypto';

/** Cross-validation folds. */
export const foldCount = 5;

/** Registries that sell names one level down, under a country's: `example.co.uk` is a site, `co.uk` is none. */
const secondLevel = /^(?:com?|org|net|edu|gov|govt|gob|ac|or|ne|go|nom|gen|web|info|blogspot|github|wordpress)$/;

/**
 * The site of a page: its registrable domain (`wiki.example.co.uk` and `example.co.uk` are one), or the whole string
 * where it is no URL. The list of registries is short: one that is missed makes a larger site, which leaks nothing.
 */
export function siteOf(url: string): string {
  const host = (/^(?:[a-z]+:\/\/)?([^/?#:]+)/i.exec(url)?.[1] ?? url).toLowerCase();
  const labels = host.split('.');
  const depth = labels.length > 2 && secondLevel.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-depth).join('.');
}

/** The fold of a page, by its site, so that no site is both trained on and measured on. */
export const foldOf = (url: string): number =>
  createHash('sha1').update(siteOf(url)).digest().readUInt32BE(0) % foldCount;
