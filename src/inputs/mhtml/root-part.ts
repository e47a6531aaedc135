import { type Entity, mediaTypeOf, parameterOf, readEntity } from './headers.js';
import { partsOf } from './parts.js';

/** The part that holds the page. */
export interface RootPart extends Entity {
  /** Whether its end is there. */
  isWhole: boolean;
  /** `Content-Base` of the part or of what it stands in (RFC 2110, 4.3); null where none is stated. */
  base: string | null;
}

/** Where a part was looked for in vain: what was there instead. */
export interface Lack {
  /** For people: `its boundary "x" never appears`. */
  reason: string;
}

/** Types that a page has, the better first. Browsers save pages of plain text as well. */
const pageTypes: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Multiparts within each other. No program makes more than four. */
const MOST_LEVELS = 16;

/**
 * The root part of a message: the one that `start` names (RFC 2387, 3.1), else the first that is HTML, in alternatives
 * and multiparts inside as well. The page's frames are parts too, and stand behind it.
 */
export function findRootPart(message: Entity): RootPart | Lack {
  const base = message.headers.get('content-base') ?? null;
  if (!isMultipart(message)) return checkType({ ...message, isWhole: true, base });
  const missing = whyNoParts(message);
  if (missing !== null) return { reason: missing };
  const start = parameterOf(message.headers.get('content-type'), 'start');
  const named = start === null ? [] : leavesOf(message, base, false, (part) => contentId(part) === bare(start));
  for (const leaves of [named, leavesOf(message, base)]) {
    const best = bestPage(leaves);
    if (best) return best;
  }
  return { reason: describeTypes(message, base) };
}

/** The first HTML; only where there is none, the first of the next type. */
function bestPage(leaves: Iterable<RootPart>): RootPart | null {
  let best: RootPart | null = null;
  let rank = pageTypes.length;
  for (const leaf of leaves) {
    const found = pageTypes.indexOf(mediaTypeOf(leaf.headers));
    if (found < 0 || found >= rank) continue;
    [best, rank] = [leaf, found];
    if (rank === 0) break;
  }
  return best;
}

/**
 * The parts that are no multiparts, at any depth, in order, without attachments. With `isWanted` only what is wanted on
 * the first level, and all that is in it.
 *
 * @param isEnclosed whether the end of the entity is there, by which the last part ends where nothing else ends it
 */
function* leavesOf(
  entity: Entity,
  base: string | null,
  isEnclosed = false,
  isWanted: (part: Entity) => boolean = () => true,
  level = 0,
): Generator<RootPart> {
  const boundary = parameterOf(entity.headers.get('content-type'), 'boundary');
  if (boundary === null || level === MOST_LEVELS) return;
  for (const part of partsOf(entity.body, boundary)) {
    const inner = readEntity(part.bytes);
    const innerBase = inner.headers.get('content-base') ?? base;
    const innerIsWhole = part.isWhole || isEnclosed;
    if (!isWanted(inner) || isAttachment(inner)) continue;
    if (isMultipart(inner)) yield* leavesOf(inner, innerBase, innerIsWhole, () => true, level + 1);
    else yield { ...inner, isWhole: innerIsWhole, base: innerBase };
  }
}

function checkType(part: RootPart): RootPart | Lack {
  const type = mediaTypeOf(part.headers);
  return pageTypes.includes(type) ? part : { reason: `it holds no page, only ${type}` };
}

function whyNoParts({ headers, body }: Entity): string | null {
  const boundary = parameterOf(headers.get('content-type'), 'boundary');
  if (boundary === null) return 'its Content-Type states no boundary';
  return partsOf(body, boundary).next().done ? `its boundary "${boundary}" never appears` : null;
}

function describeTypes(message: Entity, base: string | null): string {
  const types = new Set<string>();
  for (const { headers } of leavesOf(message, base)) types.add(mediaTypeOf(headers));
  return types.size === 0 ? 'its parts are empty' : `it holds no page, only ${[...types].slice(0, 5).join(', ')}`;
}

const isMultipart = ({ headers }: Entity): boolean => mediaTypeOf(headers).startsWith('multipart/');

const isAttachment = ({ headers }: Entity): boolean =>
  /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '');

const contentId = ({ headers }: Entity): string => bare(headers.get('content-id') ?? '');

/** A Content-ID without its angle brackets. */
const bare = (id: string): string => id.trim().replace(/^<|>$/g, '');
