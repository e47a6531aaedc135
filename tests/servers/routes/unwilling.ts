import { page } from '../../cli/contract/material.js';
import { type Answer, numberIn, type Routes } from '../route.js';

/** Servers that will not, or not yet. */
export const unwillingRoutes: Routes = {
  '/status/': ({ rest }) => ({ status: Number(rest), body: `<!doctype html><title>Status ${rest}</title>` }),
  // The first `times` requests for this very URL are put off; without `value` they are not told for how long.
  '/retry-after': (asked): Answer => {
    const value = asked.query.get('value');
    if (asked.times > numberIn(asked, 'times', 1)) return { body: page('Worth the wait') };
    return { status: numberIn(asked, 'status', 503), headers: value === null ? {} : { 'Retry-After': value } };
  },
  // The first `times` requests for this very URL fail.
  '/flaky': (asked) => {
    if (asked.times > numberIn(asked, 'times', 1)) return { body: page('At last') };
    if (asked.query.get('how') !== 'reset') return { status: 500 };
    asked.reset();
  },
};
