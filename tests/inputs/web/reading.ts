import { CleancopyError } from '../../../src/errors.js';
import type { FilePath, InputSpec, Wanted, WebOptions } from '../../../src/inputs/index.js';
import type { LookUp } from '../../../src/inputs/web/guarded-connector.js';
import { readWeb } from '../../../src/inputs/web/index.js';
import type { InputItem, RawInput } from '../../../src/types.js';
import { streamOf } from '../collect.js';
import { webOptions } from './web-options.js';

interface Reading {
  web?: Partial<WebOptions>;
  wanted?: Wanted;
  /** In place of the system's name service. */
  lookUp?: LookUp;
  /** Reads what is no address. */
  readOther?: (spec: FilePath) => AsyncIterable<InputItem>;
}

/** What inputs give, one after another. Options are quick, and loopback is asked only where a test allows it. */
export function reading(specs: readonly InputSpec[], { web, wanted, lookUp, readOther = noFiles }: Reading = {}) {
  const options = { from: 'auto', maxBytes: 1e6, stdin: streamOf(), ...(wanted && { wanted }) } as const;
  return readWeb(specs, readOther, { ...options, web: webOptions(web) }, lookUp);
}

export async function readAll(specs: readonly InputSpec[], given: Reading = {}): Promise<InputItem[]> {
  const items: InputItem[] = [];
  for await (const item of reading(specs, given)) items.push(item);
  return items;
}

// biome-ignore lint/correctness/useYield: it has nothing to give.
async function* noFiles(spec: FilePath): AsyncGenerator<InputItem> {
  throw new Error(`${spec} is no address`);
}

/** An item in a word: `page`, an error's code, `unchanged`, `end`. */
export function kindOf(item: InputItem): string {
  if ('error' in item) return item.error instanceof CleancopyError ? item.error.code : `uncoded: ${item.error}`;
  if ('feed' in item) return 'end';
  return 'unchanged' in item ? 'unchanged' : 'page';
}

/** One line an item, such as `/page/1 page`: addresses lose the origin given. */
export function told(items: readonly InputItem[], origin = ''): string[] {
  return items.map((item) => `${('feed' in item ? item.feed : item.source).replace(origin, '')} ${kindOf(item)}`);
}

/** The pages among the items. */
export function pagesOf(items: readonly InputItem[]): RawInput[] {
  return items.filter((item): item is RawInput => kindOf(item) === 'page');
}

/** The headlines of the test servers' pages. */
export function titlesOf(items: readonly InputItem[]): string[] {
  return pagesOf(items).map(({ content }) => /<h1>(.*?)<\/h1>/.exec(Buffer.from(content).toString())?.[1] ?? '');
}
