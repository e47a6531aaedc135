import { stringify } from 'yaml';
import { foldControlCharacters } from '../text/control-characters.js';
import type { Article } from '../types.js';

/** What the front matter states, in order. `source` is not in it: the same page gives the same file wherever it lay. */
const statedKeys = [
  'title',
  'deck',
  'kicker',
  'byline',
  'authors',
  'dateline',
  'datePublished',
  'dateModified',
  'site',
  'url',
  'language',
  'image',
  'tags',
  'id',
] as const satisfies readonly (keyof Article)[];

/**
 * YAML front matter with the fields that are known. Strings that YAML 1.1 readers (PyYAML, Ruby) would take for dates,
 * numbers or booleans are quoted, so that every reader sees what the JSON record has.
 */
export function frontMatter(record: Article): string {
  const stated: Record<string, unknown> = {};
  for (const key of statedKeys) {
    const value = known(record[key]);
    if (value !== undefined) stated[key] = value;
  }
  if (Object.keys(stated).length === 0) return '';
  return `---\n${stringify(stated, { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false })}---\n`;
}

/** A value without what is unknown or empty in it and without control characters; undefined where nothing is left. */
function known(value: unknown): unknown {
  if (typeof value === 'string') return foldControlCharacters(value) || undefined;
  if (Array.isArray(value)) return nonEmpty(value.map(known).filter((item) => item !== undefined));
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const entries = Object.entries(value).map(([key, item]) => [foldControlCharacters(key), known(item)] as const);
  return nonEmpty(Object.fromEntries(entries.filter(([, item]) => item !== undefined)));
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
