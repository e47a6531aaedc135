import type { InputItem } from '../../types.js';
import type { FilePath } from '../file-path.js';
import { type InputOptions, type InputSpec, isAnnouncement, isWebAddress } from '../input-options.js';
import { once } from '../once.js';
import { type Announced, discover, type Wanted } from './discover.js';
import { fetchAhead, type Task } from './fetch-ahead.js';
import type { LookUp } from './guarded-connector.js';
import { readPage } from './read-page.js';
import { openSession, type Session } from './session.js';
import { printableAddress, readAddress } from './web-address.js';
import type { WebOptions } from './web-options.js';

/** What a plan has in store next: an input to be read, or what is known of one already. */
type Planned = { spec: FilePath } | Announced;

const everything: Wanted = { since: null, match: [], limit: null };

/**
 * The inputs' pages in order, with addresses fetched ahead from several hosts at once.
 * @param readOther reads what is no address
 */
export async function* readWeb(
  specs: readonly InputSpec[],
  readOther: (spec: FilePath) => AsyncIterable<InputItem>,
  options: InputOptions & { web: WebOptions },
  lookUp?: LookUp,
): AsyncGenerator<InputItem> {
  const session = await openSession(options.web, lookUp);
  const { jobs } = options.web;
  try {
    const planned = fetchAhead(announcementsOf(specs, options.wanted ?? everything, session), {
      jobs,
      sizeOf: () => 0,
    });
    yield* fetchAhead(tasksOf(planned, readOther, session, options), { jobs, sizeOf: sizeOfItem });
  } finally {
    await session.end();
  }
}

/** Feeds are read at once, since their pages are asked for next; sitemaps, which may have millions, as they are needed. */
async function* announcementsOf(
  specs: readonly InputSpec[],
  wanted: Wanted,
  session: Session,
): AsyncGenerator<Task<Planned>> {
  for (const spec of specs) {
    if (!isAnnouncement(spec)) yield { host: null, read: () => once<Planned>({ spec }) };
    else yield { host: spec.kind === 'feed' ? hostOf(spec.url) : null, read: () => discover(spec, wanted, session) };
  }
}

async function* tasksOf(
  planned: AsyncIterable<Planned>,
  readOther: (spec: FilePath) => AsyncIterable<InputItem>,
  session: Session,
  options: InputOptions,
): AsyncGenerator<Task<InputItem>> {
  const { memory } = session.options;
  for await (const next of planned) {
    if ('page' in next) {
      const { page } = next;
      yield { host: hostOf(page.url), read: () => readPage(page.url, page, session, options) };
    } else if (!('spec' in next)) {
      yield { host: null, read: () => once(next) };
    } else {
      const { spec } = next;
      if (typeof spec !== 'string' || !isWebAddress(spec)) yield { host: null, read: () => readOther(spec) };
      else if (!memory?.isDone(printableAddress(spec)))
        yield { host: hostOf(spec), read: () => readPage(spec, null, session, options) };
    }
  }
}

/** Null for what is no address, which its reading will say. */
function hostOf(address: string): string | null {
  try {
    return readAddress(address).url.host;
  } catch {
    return null;
  }
}

function sizeOfItem(item: InputItem): number {
  return 'content' in item ? item.content.length : 0;
}
