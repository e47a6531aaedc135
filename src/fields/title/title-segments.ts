import { foldText } from '../page.js';
import { pattern } from '../pattern.js';

/** What parts a page's title from its site and section; a hyphen or a colon only with spaces around or behind it. */
const separator = pattern(
  'g',
)`\s+[|｜│‖ㅣ•·»«›—–−:-]+\s+|\s*[|｜│‖ㅣ»›]\s*|\s+\/+\s+|(?<=\S)\s—\s?|\s?[_＿]\s?(?=[\p{L}]+$)`;

/** The parts of a page's title: "Sea levels rise | World | Planet" has three. */
export function titleSegments(title: string): string[] {
  return title
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * Every run of whole parts that a headline may be, as written in the title, the longest first:
 * "A | B | C" gives "A | B | C", "A | B", "B | C", "A", "B", "C".
 */
export function titleRuns(title: string): string[] {
  const cuts = [...title.matchAll(separator)].map((match) => [match.index, match.index + match[0].length]);
  const starts = [0, ...cuts.map(([, end]) => end ?? 0)];
  const ends = [...cuts.map(([start]) => start ?? 0), title.length];
  const runs: string[] = [];
  for (let length = starts.length; length > 0; length--) {
    for (let at = 0; at + length <= starts.length; at++) {
      const run = title.slice(starts[at], ends[at + length - 1]).trim();
      if (run) runs.push(run);
    }
  }
  return runs;
}

/** A title without the site's name, and what stands behind that, at its end or head. */
export function withoutSite(title: string, site: string | null): string {
  const segments = titleSegments(title);
  if (segments.length < 2) return title;
  const foldedSite = site === null ? '' : foldText(site);
  const isSite = (part: string): boolean => foldedSite !== '' && similarName(foldText(part), foldedSite);
  if (!segments.some(isSite)) return title;
  // The run without the site's part that has most to say.
  return titleRuns(title).find((run) => !titleSegments(run).some(isSite)) ?? title;
}

function similarName(a: string, b: string): boolean {
  const left = a.replace(/\s/g, '');
  const right = b.replace(/\s/g, '');
  return (
    left === right || (Math.min(left.length, right.length) > 4 && (left.startsWith(right) || right.startsWith(left)))
  );
}

/** Length of what parts a kicker from the headline behind it. */
export const separatorLength = (text: string): number => /^[\s:|/–—-]*/u.exec(text)![0].length;
