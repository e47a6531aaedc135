import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import type { Answer } from '../../servers/route.js';
import { answerConditionally } from '../../servers/routes/page.js';
import { page } from './material.js';

/** A page of the site; the test changes it as it likes. */
export interface Story {
  title: string;
  /** The last paragraph of its article. */
  text: string;
  /** What stands around the article. */
  around: string;
  /** The path that it gives for its address. */
  canonical: string | null;
  /** What it answers; 200: the page. */
  status: number;
}

/** A site with a feed, both of which answer 304 to who knows them. */
export interface FeedSite {
  server: MisbehavingServer;
  feed: string;
  /** By path. */
  stories: Map<string, Story>;
  /** The paths that the feed names, in its order. */
  announced: string[];
  /** A story more, announced at the end of the feed. */
  add(path: string, known?: Partial<Story>): Story;
  /** Its full address. */
  at(path: string): string;
  /** The requests for pages since the last call: `200 /story/1 "etag"` with what was known, `304 …`. */
  asked(): { path: string; status: number; known: string | null }[];
}

/** What every test here needs to fetch from this machine, and quickly. */
export const nearby = ['--allow-private', '--delay', '0', '--retries', '0'];

/** A site that goes when the test ends. @param count of the stories `/story/1` and so on */
export async function startFeedSite(count = 0): Promise<FeedSite> {
  const site = await openFeedSite(count);
  onTestFinished(() => site.server.close());
  return site;
}

/** The same, for who closes its server. */
export async function openFeedSite(count = 0): Promise<FeedSite> {
  const server = await startMisbehavingServer();
  const at = (path: string) => server.origin + path;
  const stories = new Map<string, Story>();
  const announced: string[] = [];
  let asked: ReturnType<FeedSite['asked']> = [];
  server.routes.set('/feed.xml', (request) => {
    const body = feedOf(announced.map((path) => ({ url: at(path), title: stories.get(path)?.title ?? path })));
    const answer = answerConditionally(request, { etag: tagOf(body) }, body);
    return answer.status === 304
      ? answer
      : { ...answer, headers: { ...answer.headers, 'Content-Type': 'application/rss+xml' } };
  });
  server.routes.set('/story/', (request): Answer => {
    const { path } = request.request;
    const story = stories.get(path);
    const answer: Answer =
      story === undefined || story.status !== 200
        ? { status: story?.status ?? 404, body: 'Nothing is here.' }
        : answerConditionally(request, { etag: tagOf(storyPage(story, at)) }, storyPage(story, at));
    asked.push({ path, status: answer.status ?? 200, known: request.request.headers['if-none-match'] ?? null });
    return answer;
  });
  const site: FeedSite = {
    server,
    feed: at('/feed.xml'),
    stories,
    announced,
    at,
    add(path, known = {}) {
      const story: Story = {
        title: `Plan ${path.split('/').at(-1)} for the harbour is approved`,
        text: `The plan has the number ${path} in the records of the council, where everybody may read it.`,
        around: '',
        canonical: null,
        status: 200,
        ...known,
      };
      stories.set(path, story);
      announced.push(path);
      return story;
    },
    asked() {
      const until = asked;
      asked = [];
      return until;
    },
  };
  for (let number = 1; number <= count; number++) site.add(`/story/${number}`);
  return site;
}

export function storyPage({ title, text, around, canonical }: Story, at: (path: string) => string): string {
  const link = canonical === null ? '' : `<link rel="canonical" href="${at(canonical)}">`;
  return page(title)
    .replace('</head>', `${link}</head>`)
    .replace('<article>', `${around}<article>`)
    .replace('</article>', `<p>${text}</p></article>`);
}

function feedOf(items: readonly { url: string; title: string }[]): string {
  const entries = items.map(({ url, title }) => `<item><title>${title}</title><link>${url}</link></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>${entries.join('\n')}</channel></rss>`;
}

const tagOf = (body: string) => `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
