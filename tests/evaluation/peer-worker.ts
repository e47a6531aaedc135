/** A child process of `peers.ts`: one other extractor, a page at a time, so that one that hangs can be ended. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { decodeInput } from '../../src/text/decode-input.js';
import { type PeerFields, toScoredFields } from './peer-fields.js';
import type { PeerAnswer, PeerName, PeerQuestion } from './peer-question.js';

type Extract = (html: string, url: string | null) => Promise<PeerFields | null>;

/** Each as its own documentation calls it, on linkedom. Loaded when asked for. */
const extractors: Record<PeerName, () => Promise<Extract>> = {
  readability: async () => {
    const { Readability } = await import('@mozilla/readability');
    return async (html) => {
      const article = new Readability(parseHTML(html).document as never).parse();
      if (article === null) return null;
      const { title, byline, publishedTime, excerpt } = article;
      return {
        title: title ?? null,
        byline: byline ?? null,
        published: publishedTime ?? null,
        description: excerpt ?? null,
      };
    };
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node');
    return async (html, url) => {
      // Else it asks third parties over the network where a page holds too little.
      const options = { useAsync: false };
      const { document } = parseHTML(html);
      const { title, author, published, description } = await Defuddle(document as never, url ?? undefined, options);
      return { title, byline: author, published, description };
    };
  },
};

const loaded = new Map<PeerName, Promise<Extract>>();

async function answer({ peer, file, url }: PeerQuestion): Promise<PeerAnswer> {
  if (!loaded.has(peer)) loaded.set(peer, extractors[peer]());
  const extract = await loaded.get(peer)!;
  try {
    const fields = await extract(readHtml(file), url);
    return fields === null ? { ok: false, failed: 'no article' } : { ok: true, fields: toScoredFields(fields) };
  } catch (error) {
    return { ok: false, failed: error instanceof Error ? error.name : 'error' };
  }
}

/** Decoded as cleancopy decodes: peers take text, and a wrong charset is not what is compared here. */
function readHtml(file: string): string {
  const content = gunzipSync(readFileSync(file));
  return decodeInput({ id: null, source: file, content, format: 'html', charset: null, url: null }).text;
}

// They write their trouble to the console, a stack a page.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

process.on('message', async (question: PeerQuestion) => process.send!(await answer(question)));
