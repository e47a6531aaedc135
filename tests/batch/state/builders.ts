import { readFile } from 'node:fs/promises';
import { writtenBy } from '../../../src/batch/clean-page.js';
import type { Done } from '../../../src/batch/state/ledger.js';
import { CleancopyError, type ErrorCode, toFailure } from '../../../src/errors.js';
import { ndjson } from '../../../src/outputs/json.js';
import { extract } from '../../../src/pipeline.js';
import type { CleanOptions, UnreadableInput, Visit } from '../../../src/types.js';
import { page } from '../../cli/contract/material.js';
import { rawInput } from '../builders.js';

const options: CleanOptions = {
  from: null,
  body: 'text',
  keep: [],
  now: null,
  maxBytes: 1_000_000,
  provenance: false,
};

interface Known {
  title?: string;
  /** One more paragraph of the article. */
  text?: string;
  /** What stands around the article. */
  around?: string;
  canonical?: string;
  etag?: string;
  lastModified?: string;
  /** The page's address after redirects. */
  url?: string;
  /** The line of the NDJSON that the address gave. */
  line?: number;
}

function visitTo(requested: string, { etag = null, lastModified = null }: Partial<Visit>): Visit {
  return { requested, exchanges: [], ended: new Date(), etag, lastModified };
}

/** A fetched page as the pipeline takes it. */
export async function articleAt(address: string, known: Known = {}): Promise<Done> {
  const { title = 'The quay reopens', text = '', around = '', canonical, url = address, line } = known;
  const link = canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`;
  const content = page(title)
    .replace('</head>', `${link}</head>`)
    .replace('<article>', `${around}<article>`)
    .replace('</article>', text === '' ? '</article>' : `<p>${text}</p></article>`);
  const source = line === undefined ? address : `${address}:${line}`;
  const input = rawInput(source, { content, url, visit: visitTo(address, known) });
  return { result: writtenBy(ndjson, await extract(input, options)), input };
}

/** A fetch that failed. */
export function failureAt(address: string, code: ErrorCode, passing = false): Done {
  const error = new CleancopyError(code, `${address}: it failed`);
  const input: UnreadableInput = { id: null, source: address, error, passing, visit: visitTo(address, {}) };
  return { result: toFailure(null, address, error), input };
}

export async function linesOfFile(path: string): Promise<unknown[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
