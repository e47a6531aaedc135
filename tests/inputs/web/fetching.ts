import { onTestFinished } from 'vitest';
import type { CleancopyError } from '../../../src/errors.js';
import type { WebOptions } from '../../../src/inputs/index.js';
import type { LookUp } from '../../../src/inputs/web/guarded-connector.js';
import { readWeb } from '../../../src/inputs/web/index.js';
import type { Exchange, InputItem, RawInput } from '../../../src/types.js';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { errorOf, isPage, streamOf } from '../collect.js';
import { webOptions } from './web-options.js';

/** Starts what the test needs; it is closed when the test ends, however it ends. */
export async function during<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const started = await starting;
  onTestFinished(() => started.close());
  return started;
}

export function startServer(): Promise<MisbehavingServer> {
  return during(startMisbehavingServer());
}

/** Everything that addresses give: from loopback too, and without robots.txt, which has tests of its own. */
export async function fetchAll(
  addresses: readonly string[],
  given: Partial<WebOptions> = {},
  lookUp?: LookUp,
): Promise<InputItem[]> {
  const web = webOptions({ allowPrivate: true, ignoreRobots: true, keepExchanges: true, ...given });
  const options = { from: 'auto', maxBytes: web.maxBytes, stdin: streamOf(), web } as const;
  const found: InputItem[] = [];
  for await (const item of readWeb(addresses, () => streamOf() as never, options, lookUp)) found.push(item);
  return found;
}

/** The one page that an address must give. */
export async function fetchPage(address: string, given: Partial<WebOptions> = {}): Promise<RawInput> {
  const [item, ...others] = await fetchAll([address], given);
  if (item === undefined || !('content' in item) || others.length > 0) {
    throw new Error(`no page of ${address}: ${item && 'error' in item ? item.error.message : JSON.stringify(item)}`);
  }
  return item;
}

/** The failure that an address must give. */
export async function fetchFailing(address: string, given: Partial<WebOptions> = {}, lookUp?: LookUp) {
  const [item, ...others] = await fetchAll([address], given, lookUp);
  if (item === undefined || !isPage(item) || others.length > 0) throw new Error(`not one failure of ${address}`);
  return { error: errorOf(item), passing: 'error' in item && item.passing === true, item };
}

/** One word an item: a page's heading, an error's code, or `unchanged`. */
export function outcomes(items: readonly InputItem[]): (string | undefined)[] {
  return items.map((item) => {
    if ('unchanged' in item) return 'unchanged';
    if ('error' in item) return (item.error as CleancopyError).code;
    return 'content' in item ? headingOf(item) : undefined;
  });
}

export function textOf({ content }: RawInput): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

export function headingOf(input: RawInput): string | undefined {
  return /<h1>(.*?)<\/h1>/.exec(textOf(input))?.[1];
}

/** How a page came: its exchanges, of which there must be one. */
export function exchangesOf({ visit }: RawInput): readonly [Exchange, ...Exchange[]] {
  const [first, ...others] = visit?.exchanges ?? [];
  if (first === undefined) throw new Error('no exchange was kept');
  return [first, ...others];
}
