/** How often a page's dump gives the same title, dateline and byline as its HTML, where the dump shows them. */
import { readFileSync } from 'node:fs';
import type { Result } from './result.js';

export const parityFields = ['title', 'dateline', 'byline'] as const;
export type ParityField = (typeof parityFields)[number];

/** Of `shown` pages whose dump contains what the HTML gave, `same` gave it from the dump too. */
export interface ParityCount {
  shown: number;
  same: number;
  /** The pages that differ, for looking at. */
  different: string[];
}

/**
 * Counts one dump shape against the HTML of the same pages.
 * @param dumpFile where a page's dump lies
 */
export function countParity(
  html: ReadonlyMap<string, Result>,
  dump: ReadonlyMap<string, Result>,
  dumpFile: (id: string) => string,
): Record<ParityField, ParityCount> {
  const counts = { title: noCount(), dateline: noCount(), byline: noCount() };
  for (const [id, fromDump] of dump) {
    const fromHtml = html.get(id);
    if (!fromHtml?.ok) continue;
    const text = squash(readFileSync(dumpFile(id), 'utf8'));
    for (const field of parityFields) {
      const value = fromHtml[field];
      if (value === null || !text.includes(squash(value))) continue;
      counts[field].shown += 1;
      if (squash(fromDump[field] ?? '') === squash(value)) counts[field].same += 1;
      else counts[field].different.push(id);
    }
  }
  return counts;
}

const noCount = (): ParityCount => ({ shown: 0, same: 0, different: [] });

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
