import { page } from '../../cli/contract/material.js';
import { type Answer, numberIn, type Routes } from '../route.js';

const redirect = (location: string, status = 302): Answer => ({ status, headers: { Location: location } });

export const redirectRoutes: Routes = {
  '/redirect-loop': () => redirect('/redirect-loop/back'),
  '/redirect-loop/': () => redirect('/redirect-loop'),
  // `/redirect-chain/3` redirects three times before there is a page.
  '/redirect-chain/': ({ rest }) =>
    Number(rest) > 0 ? redirect(`/redirect-chain/${Number(rest) - 1}`) : { body: page('The end of the chain') },
  // To anything, as it stands in the query: other schemes, private addresses, what is no URL.
  '/redirect-to': (asked) => redirect(asked.query.get('url') ?? '', numberIn(asked, 'status', 302)),
  '/redirect-nowhere': () => ({ status: 302 }),
  // A client that keeps no cookies goes round for ever.
  '/cookie-then-page': ({ request }) =>
    /(?:^|; )visit=known(?:;|$)/.test(request.headers.cookie ?? '')
      ? { body: page('A page for those who keep cookies') }
      : { status: 302, headers: { Location: '/cookie-then-page', 'Set-Cookie': 'visit=known; Path=/; HttpOnly' } },
};
