import { page } from '../../cli/contract/material.js';
import { type Answer, type Asked, numberIn, type Routes } from '../route.js';

const LAST_MODIFIED = 'Fri, 28 Jan 2022 15:33:00 GMT';

/** Pages as they should be, and pages that hold no article in their HTML. */
export const pageRoutes: Routes = {
  '/': () => ({ body: page('The front page') }),
  '/page/': ({ rest }) => ({ body: page(rest) }),
  '/slow': async (asked) => {
    await asked.pause(numberIn(asked, 'ms', 1000));
    return { body: page('A slow page') };
  },
  // Its length is told and true.
  '/long': (asked) => ({ body: `${page('A long page')}<!--${'x'.repeat(numberIn(asked, 'bytes', 1_000_000))}-->` }),
  '/not-modified': (asked) => answerConditionally(asked, { etag: '"v1"', lastModified: LAST_MODIFIED }),
  '/js-shell': () => ({ body: shell('The Example Post', '<div id="root"></div>') }),
  '/js-shell-with-data': () => ({
    body: shell(`${article.headline} | The Example Post`, `<div id="__next"></div>${nextData}`),
  }),
  '/pdf': () => ({ headers: { 'Content-Type': 'application/pdf' }, body: pdf }),
};

interface Validators {
  etag?: string;
  lastModified?: string;
}

/** A page, or a 304 where the request already knows it: by RFC 9110, 13.2.2, the date counts only without an ETag. */
export function answerConditionally(
  { request }: Asked,
  { etag, lastModified }: Validators,
  body = page('A page that does not change'),
): Answer {
  const headers = { ...(etag && { ETag: etag }), ...(lastModified && { 'Last-Modified': lastModified }) };
  const tags = request.headers['if-none-match'];
  const since = request.headers['if-modified-since'];
  const isKnown =
    tags !== undefined
      ? etag !== undefined && tags.split(/,\s*/).some((tag) => tag === '*' || opaque(tag) === opaque(etag))
      : since !== undefined && lastModified !== undefined && Date.parse(lastModified) <= Date.parse(since);
  return isKnown ? { status: 304, headers } : { headers, body };
}

/** Weak comparison, as If-None-Match asks for. */
const opaque = (etag: string) => etag.replace(/^W\//, '');

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><script src="/app.js" defer></script></head>` +
  `<body><noscript>You need to enable JavaScript to run this app.</noscript>${body}</body></html>`;

const article = {
  headline: 'Harbour gets a second crane',
  body: [
    'The harbour will get a second crane in the autumn, its director said on Monday, because ships have had to wait for ' +
      'two days on average since the spring and some had begun to call at other ports.',
    'The crane can lift sixty tonnes and stands on rails, so that it serves both quays. It was built for another port, ' +
      'which gave it up when the channel there silted up, and it is being overhauled now.',
    'Forty people will be trained to work with it, half of whom are employed in the harbour already. The others are to ' +
      'come from the shipyard, which ends its work on the north bank at the end of the year.',
  ],
};

const nextData = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
  props: {
    pageProps: { article: { headline: article.headline, body: article.body.map((p) => `<p>${p}</p>`).join('') } },
  },
  page: '/article/[slug]',
})}</script>`;

const pdf = Buffer.from(
  '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
    '2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  'latin1',
);
