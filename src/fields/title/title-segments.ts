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
