import { type GlobPart, parseGlob } from './glob-pattern.js';

/** Whether a text as a whole matches. */
type Match = (text: string) => boolean;

/** A state of the automaton; the one without ways on is reached at a match's end. */
interface State {
  /** Which character leads on to `next`; null: none. */
  matches: ((character: string) => boolean) | null;
  next: State | null;
  /** States that are reached with this one. */
  also: State[];
  /** The step at which it was last reached, so that no step reaches it twice. */
  reachedAt: number;
}

/**
 * Tells which addresses match any of the globs; all do where there are none. A glob means the whole address, as in a
 * shell's `case`: `*` is any characters, slashes too, `?` is one (a question mark is one), `[abc]` and `{a,b}` are
 * choices. One without `://` may match the path alone, with or without its query: `/news/*`. Non-ASCII globs match
 * addresses as people read them, without percent signs. Takes time linear in the address, whatever the glob.
 */
export function globMatcher(globs: readonly string[]): (url: string) => boolean {
  if (globs.length === 0) return () => true;
  const matches = globs.map((glob) => {
    const match = compile(parseGlob(glob));
    const isForPaths = !glob.includes('://');
    const isPlain = /^[\x20-\x7e]*$/.test(glob);
    return (url: string) => subjects(isPlain ? url : decode(url), isForPaths).some(match);
  });
  return (url) => matches.some((match) => match(url));
}

/** What of an address a glob may match. */
function subjects(url: string, isForPaths: boolean): string[] {
  const path = isForPaths ? /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] : undefined;
  if (path === undefined) return [url];
  const query = path.indexOf('?');
  return query < 0 ? [url, path] : [url, path, path.slice(0, query)];
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Follows all ways through the glob at once (Thompson 1968): none has to be gone back on. */
function compile(parts: readonly GlobPart[]): Match {
  const end: State = { matches: null, next: null, also: [], reachedAt: 0 };
  const start = build(parts, end);
  let step = 0;
  return (text) => {
    let states = reach([start], ++step);
    for (const character of text) {
      const reached: State[] = [];
      for (const { matches, next } of states) if (next !== null && matches?.(character)) reached.push(next);
      if (reached.length === 0) return false;
      states = reach(reached, ++step);
    }
    return end.reachedAt === step;
  };
}

/** The states that stand for some parts and lead to `next`; the first of them. */
function build(parts: readonly GlobPart[], next: State): State {
  return parts.reduceRight<State>((following, part) => {
    if (part.kind === 'one') return { matches: part.matches, next: following, also: [], reachedAt: 0 };
    if (part.kind === 'choice') {
      const also = part.options.map((option) => build(option, following));
      return { matches: null, next: null, also, reachedAt: 0 };
    }
    const repeated: State = { matches: () => true, next: null, also: [following], reachedAt: 0 };
    repeated.next = repeated;
    return repeated;
  }, next);
}

/** The states and all that are reached with them, each once. */
function reach(states: readonly State[], step: number): State[] {
  const reached: State[] = [];
  const add = (state: State) => {
    if (state.reachedAt === step) return;
    state.reachedAt = step;
    reached.push(state);
  };
  states.forEach(add);
  // An array's iterator gives what is added to it on the way.
  for (const { also } of reached) also.forEach(add);
  return reached;
}
