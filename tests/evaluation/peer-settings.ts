/** The command line of `npm run eval:peers`. */
import { parseArgs } from 'node:util';
import { type SetName, setNames } from '../../src/model/training/corpus.js';
import { type PeerName, peerNames } from './peer-question.js';
import { choose, count, readSettings, type Settings } from './settings.js';

export interface PeerSettings {
  /** As far as the evaluation's own settings have a say. */
  settings: Settings;
  set: SetName;
  /** Pages of this type alone; null: of every type. */
  type: string | null;
  /** The first pages, so many of them; null: all. */
  limit: number | null;
  peers: readonly PeerName[];
  /** Tell peers that take it the page's address. */
  address: boolean;
  /** Run cleancopy, too. */
  ours: boolean;
  /** Time limit of a page, in milliseconds. */
  patience: number;
}

export const peerUsage = `usage: npm run eval:peers -- [options]
  --corpus DIR     where the corpus lies (default ../shared/corpus)
  --set NAME       one of ${setNames.join(',')} (default wcxb)
  --type TYPE      pages of this type alone; all: every type (default for wcxb: article)
  --limit N        the first N pages
  --half odd|even  sites of one half only
  --peer LIST      of ${peerNames.join(',')} (default: all)
  --address        tell peers that take it the page's address
  --no-ours        leave cleancopy out
  --seconds N      a peer's time limit for a page (default 30)
  --jobs N         child processes for cleancopy (default 2); peers run one at a time`;

const options = {
  corpus: { type: 'string' },
  set: { type: 'string', default: 'wcxb' },
  type: { type: 'string' },
  limit: { type: 'string' },
  half: { type: 'string' },
  peer: { type: 'string', default: peerNames.join(',') },
  address: { type: 'boolean', default: false },
  ours: { type: 'boolean', default: true },
  seconds: { type: 'string', default: '30' },
  jobs: { type: 'string' },
} as const;

/** Reads the arguments; throws an Error that says what is wrong with them. */
export function readPeerSettings(args: string[]): PeerSettings {
  const { values } = parseArgs({ args, options, allowNegative: true });
  const passedOn = (['corpus', 'half', 'jobs'] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  );
  const sets = choose(values.set, setNames, '--set');
  if (sets.length > 1) throw new Error(`--set ${values.set}: one set`);
  const set = sets[0]!;
  const type = values.type ?? (set === 'wcxb' ? 'article' : 'all');
  return {
    settings: readSettings([...passedOn, '--set', set]),
    set,
    type: type === 'all' ? null : type,
    limit: values.limit === undefined ? null : count(values.limit, '--limit'),
    peers: choose(values.peer, peerNames, '--peer'),
    address: values.address,
    ours: values.ours,
    patience: count(values.seconds, '--seconds') * 1000,
  };
}
