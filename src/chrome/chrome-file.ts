import { CleancopyError } from '../errors.js';
import type { LearnedChrome, SiteChrome } from '../types.js';
import { HASH_NAME } from './line-key.js';

const SCHEMA_NAME = 'cleancopy-chrome';

/** The file's format. Another one gets another number. */
const SCHEMA = `${SCHEMA_NAME}/1` as const;

/** The first line: what the file is, and how much of it there must be. */
interface Header {
  schema: typeof SCHEMA;
  hash: typeof HASH_NAME;
  sites: number;
  lines: number;
}

/**
 * What was learned as NDJSON: a header, then a line a site: `{"site": host or null, "pages": N, "lines": {hash: pages}}`,
 * hashes in hexadecimal. The same sites give the same bytes. It holds no text of any page.
 */
export function writeChrome({ sites }: LearnedChrome): string {
  const all = [...sites].sort(([a], [b]) => (a < b ? -1 : 1));
  const header: Header = { schema: SCHEMA, hash: HASH_NAME, sites: all.length, lines: countLines(sites) };
  const lines = all.map(([site, { pages, lines }]) => {
    const sorted = [...lines].sort(([a], [b]) => a - b).map(([key, on]) => [key.toString(16).padStart(14, '0'), on]);
    return { site: site === '' ? null : site, pages, lines: Object.fromEntries(sorted) };
  });
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const countLines = (sites: LearnedChrome['sites']): number =>
  [...sites.values()].reduce((sum, { lines }) => sum + lines.size, 0);

/** Whether a file of learned chrome, of whatever version and perhaps damaged, begins so. @param head its first bytes */
export function beginsChrome(head: Uint8Array): boolean {
  return Buffer.from(head).toString('latin1').startsWith(`{"schema":"${SCHEMA_NAME}/`);
}

/** How many bytes `beginsChrome` looks at. */
export const CHROME_HEAD_BYTES = 64;

/** Reads what `writeChrome` wrote. @param path for messages @throws CleancopyError `invalid-chrome` */
export function parseChrome(text: string, path: string): LearnedChrome {
  const fail = (why: string): never => {
    throw new CleancopyError('invalid-chrome', `${path}: ${why}`);
  };
  const [first = '', ...rest] = text.split('\n');
  const header = parseLine(first);
  if (typeof header?.schema !== 'string' || !header.schema.startsWith(`${SCHEMA_NAME}/`))
    return fail('no file of learned chrome');
  if (header.schema !== SCHEMA || header.hash !== HASH_NAME)
    return fail(`${header.schema} with hashes ${header.hash}, where this version reads ${SCHEMA} with ${HASH_NAME}`);
  const sites = new Map<string, SiteChrome>();
  rest.forEach((line, i) => {
    if (line === '') return;
    const [site, chrome] = readSite(parseLine(line)) ?? fail(`line ${i + 2} is damaged`);
    sites.set(site, chrome);
  });
  if (sites.size !== header.sites || countLines(sites) !== header.lines) return fail('it is not whole');
  return { sites };
}

type Json = { readonly [key: string]: unknown };

function parseLine(line: string): Json | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** A site's line; null where it is none. */
function readSite(line: Json | null): [string, SiteChrome] | null {
  if (!line || !(line.site === null || typeof line.site === 'string') || !isCount(line.pages)) return null;
  if (!isObject(line.lines)) return null;
  const lines = new Map<number, number>();
  for (const [hash, on] of Object.entries(line.lines)) {
    if (!/^[0-9a-f]{14}$/.test(hash) || !isCount(on) || on > line.pages) return null;
    lines.set(Number.parseInt(hash, 16), on);
  }
  return [line.site ?? '', { pages: line.pages, lines }];
}
