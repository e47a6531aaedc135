import { basename } from 'node:path';
import type { Cleaned } from './result.js';
import { safeName } from './safe-name.js';
import type { ReadInput } from './sink.js';
import { webName } from './web-name.js';

/** What a file is called when nothing better is known. */
const nameless = 'article';

/** Extensions that say how the input was written, not what it is called. */
const inputExtension = /\.(?:html?|xhtml|txt|text|md|markdown|ndjson|jsonl)$/i;

/**
 * The base name, without extension, of the file that an article goes to: the input's own name; for a record within a
 * file its `id`; for standard input the article's title; for an address what it ends with and a hash of it, which is the
 * same in every run.
 */
export function fileNameFor({ record }: Cleaned, input: ReadInput): string {
  if (input.visit?.requested === input.source) return webName(input.source);
  const within = withinFile(input.source);
  const candidates = [
    typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : '',
    /^-(?::\d+)?$/.test(input.source) ? (record.title ?? '') : '',
    within ? `${stem(within.file)}-${within.place}` : stem(input.source),
  ];
  return candidates.map(safeName).find((name) => name !== '') ?? nameless;
}

/** The file and the place in it that the source of a record within a file names; null where it names a whole file. */
export function withinFile(source: string): { file: string; place: string } | null {
  const [, file, place] = /^(.*):(\d+)$/s.exec(source) ?? [];
  return file === undefined || place === undefined ? null : { file, place };
}

function stem(source: string): string {
  return basename(source).replace(/\.gz$/i, '').replace(inputExtension, '');
}

/** Names that were given in a run. */
export interface UniqueNames {
  /**
   * A name that was given, in either case, gets `-2`, `-3` and so on, in the order of asking.
   * @param isFree whether a name that was not given can be
   */
  unique(name: string, isFree?: (name: string) => Promise<boolean>): Promise<string>;
  /** Counts a name as given. */
  take(name: string): void;
}

export function uniqueNames(): UniqueNames {
  const taken = new Set<string>();
  const take = (name: string) => void taken.add(name.toLowerCase());
  return {
    async unique(name, isFree = async () => true) {
      let unique = name;
      for (let number = 2; taken.has(unique.toLowerCase()) || !(await isFree(unique)); number++)
        unique = `${name}-${number}`;
      take(unique);
      return unique;
    },
    take,
  };
}
