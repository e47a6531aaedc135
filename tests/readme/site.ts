import { createHash } from 'node:crypto';
import type { MisbehavingServer } from '../servers/misbehaving-server.js';
import type { Answer, Route } from '../servers/route.js';

/** What the site of the README's recipes has to offer. */
interface Story {
  /** Of its address, most often `/news/SLUG`. */
  slug: string;
  title: string;
  author: string;
  /** A day, ISO 8601. */
  day: string;
  paragraphs: readonly string[];
}

const quay: Story = {
  slug: 'quay',
  title: 'Old quay reopens after a year of repairs',
  author: 'Ann Lee',
  day: '2026-11-23',
  paragraphs: [
    'BERGEN, Norway — The old quay reopened on Monday after a year of repairs, and the first ferry left at dawn with ' +
      'forty passengers on board.',
    'Divers had found that half of the oak piles under it were hollow. The city replaced them with steel, and covered ' +
      'the steel with what was left of the oak, so that the quay looks as it did before.',
    'The repairs cost eleven million, two more than planned. The city paid for them with a loan that it will have paid ' +
      'back in twelve years, the mayor said.',
  ],
};

const bridge: Story = {
  slug: 'bridge',
  title: 'Bridge stays shut until spring',
  author: 'Tom Rudd',
  day: '2026-11-20',
  paragraphs: [
    'The old bridge over the river will stay shut until next spring, the town council said on Friday, after divers ' +
      'found cracks in two of its stone piers that had not been there a year ago.',
    'Engineers had inspected the bridge last summer and found it sound. The winter floods, the highest in sixty years, ' +
      'then washed out the gravel on which the piers stand.',
    'Buses will take the road through the valley, which adds twenty minutes to the trip. Cyclists and walkers can use a ' +
      'ferry that runs every quarter of an hour from early morning until the evening.',
  ],
};

/** The one that comes later. */
export const ferry: Story = {
  slug: 'ferry',
  title: 'Night ferry gets a second boat',
  author: 'Ann Lee',
  day: '2026-11-24',
  paragraphs: [
    'A second boat will join the night ferry from next week, the harbour office said on Tuesday, because every crossing ' +
      'since the summer had been booked out.',
    'The boat was built for the northern islands and lay idle for three years. Its engine has been replaced, and it has ' +
      'sixty cabins and room for thirty cars.',
    'Tickets cost the same on both boats. The office expects the second one to pay for itself within two years, and ' +
      'would then like to run it during the day as well.',
  ],
};

export const firstStories: readonly Story[] = [quay, bridge];

/** In the sitemap alone, for a recipe that does not want it: by its date. */
const fair: Story = {
  ...bridge,
  slug: 'fair',
  title: 'Autumn fair moves to the harbour',
  day: '2026-09-14',
};

/** The same, by its address. */
const about: Story = { ...quay, slug: 'about', title: 'About the harbour news', day: '2026-11-22' };

function pathOf(story: Story): string {
  return story === about ? '/about' : `/news/${story.slug}`;
}

/** Puts the stories and what announces them on a server. @param origin such as `https://example.org` */
export function publish({ routes }: MisbehavingServer, origin: string, stories: readonly Story[]): void {
  for (const story of [about, ...stories, fair]) routes.set(pathOf(story), unlessKnown(pageOf(story, origin)));
  routes.set('/feed.xml', unlessKnown(feedOf(stories, origin), 'application/rss+xml'));
  routes.set('/sitemap.xml', unlessKnown(sitemapOf(stories, origin), 'application/xml'));
}

/** Answers with a 304 who has it already. */
function unlessKnown(body: string, type = 'text/html; charset=utf-8'): Route {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 8)}"`;
  return ({ request }): Answer =>
    request.headers['if-none-match'] === etag
      ? { status: 304, headers: { ETag: etag } }
      : { headers: { 'Content-Type': type, ETag: etag }, body };
}

function pageOf(story: Story, origin: string): string {
  const { title, author, day, paragraphs } = story;
  return `<!doctype html>
<html lang="en">
<head><title>${title}</title><link rel="canonical" href="${origin}${pathOf(story)}"></head>
<body>
<nav><a href="/">Home</a> <a href="/news/">News</a> <a href="/log-in">Log in</a></nav>
<article>
<h1>${title}</h1>
<p class="byline">By ${author}, <time datetime="${day}">${day}</time></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>
<footer><a href="/privacy">Privacy policy</a></footer>
</body>
</html>
`;
}

function feedOf(stories: readonly Story[], origin: string): string {
  const items = stories.map(
    ({ slug, title, day }) =>
      `<item><title>${title}</title><link>${origin}/news/${slug}</link><pubDate>${new Date(day).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Example</title>${items.join('')}</channel></rss>\n`;
}

function sitemapOf(stories: readonly Story[], origin: string): string {
  const pages = [about, ...stories, fair].map(
    (story) => `<url><loc>${origin}${pathOf(story)}</loc><lastmod>${story.day}</lastmod></url>`,
  );
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0"?>\n<urlset xmlns="${namespace}">${pages.join('')}</urlset>\n`;
}
