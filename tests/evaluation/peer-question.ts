/** What a child process with another extractor is asked, and what it answers. */
import type { ScoredFields } from './peer-fields.js';

export const peerNames = ['readability', 'defuddle'] as const;
export type PeerName = (typeof peerNames)[number];

export interface PeerQuestion {
  peer: PeerName;
  file: string;
  /** The page's address, for peers that take one; null: it is not told. */
  url: string | null;
}

/** `failed` names what the extractor threw, or says that it found no article. */
export type PeerAnswer = { ok: true; fields: ScoredFields } | { ok: false; failed: string };
