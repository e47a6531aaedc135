import { createHash } from 'node:crypto';

/** Cross-validation folds. */
export const foldCount = 5;

/** The site of a page: its host without `www.`, or the whole string where it is no URL. */
export function siteOf(url: string): string {
  const host = /^(?:[a-z]+:\/\/)?([^/?#]+)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

/** The fold of a page, by its site, so that no site is both trained on and measured on. */
export const foldOf = (url: string): number =>
  createHash('sha1').update(siteOf(url)).digest().readUInt32BE(0) % foldCount;
