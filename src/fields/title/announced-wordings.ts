import type { Candidate } from '../../types.js';
import { foldText } from '../page.js';
import { titleRuns } from './title-segments.js';

/** Shorter parts of a title are sections and sites as often as headlines. */
const shortest = 12;

/**
 * The announced title, folded, and the runs of its parts that are long enough to be the headline ("Sea levels rise -
 * The Daily Planet", as aggregators write it); empty where nothing is announced.
 */
export function announcedWordings(announced: Candidate | null): ReadonlySet<string> {
  if (!announced) return new Set();
  const whole = foldText(announced.value);
  const runs = titleRuns(announced.value).map(foldText);
  return new Set([whole, ...runs.filter((run) => run.length >= shortest && run.length * 2 > whole.length)]);
}

/** A title of many parts has very many runs. */
const longest = 300;

/** What a declared title gains where a feed announces the same: enough to come before others of its rank, no more. */
const gain = 0.1;
const most = 0.95;

/** Declared titles with what the announced one tells of them: which wording is the headline, and where it ends. */
export function weighByAnnounced(declared: readonly Candidate[], announced: Candidate | null): Candidate[] {
  const wording = announced && foldText(announced.value);
  if (wording === null) return [...declared];
  return declared.map((title) => {
    if (foldText(title.value) === wording) return { ...title, certainty: Math.min(most, title.certainty + gain) };
    const mayHold = wording.length >= shortest && title.value.length <= longest;
    const run = mayHold ? titleRuns(title.value).find((one) => foldText(one) === wording) : undefined;
    return run === undefined ? title : { ...title, value: run };
  });
}
