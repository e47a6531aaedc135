import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { fetchAll, fetchFailing, fetchPage, headingOf, outcomes, startServer } from './fetching.js';

vi.setConfig({ testTimeout: 60_000 });

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

/** When a request came, as `Date.now()` tells it. */
const cameAt = (index: number) => performance.timeOrigin + server.requests[index]!.at;

/** Timers may ring a little early. */
const EARLY = 50;

const retryAfterUrl = (value: string, { status = 503, times = 1 } = {}) =>
  `${server.origin}/retry-after?status=${status}&times=${times}&value=${encodeURIComponent(value)}`;

describe('a failure that may pass', () => {
  it.each(['/flaky?how=reset', '/flaky?how=500', '/retry-after', '/retry-after?status=429'])(
    'is tried again until it works: %s',
    async (path) => {
      const page = await fetchPage(server.origin + path, { retries: 1 });
      expect(headingOf(page)).toMatch(/^(?:At last|Worth the wait)$/);
      expect(server.requests).toHaveLength(2);
    },
  );

  it.each(['/flaky?times=9&how=reset', '/status/502', '/status/408', '/status/425', '/short-length', '/reset-body'])(
    'is tried as often as it may: %s',
    async (path) => {
      const { passing } = await fetchFailing(server.origin + path, { retries: 1 });
      expect(passing).toBe(true);
      expect(server.requests).toHaveLength(2);
    },
  );

  it('is tried once where there are no retries', async () => {
    await fetchFailing(`${server.origin}/flaky`, { retries: 0 });
    expect(server.requests).toHaveLength(1);
  });

  it('lets time pass between two tries, more each time', async () => {
    await fetchFailing(`${server.origin}/status/500`, { retries: 2 });
    expect(server.requests).toHaveLength(3);
    expect(cameAt(1) - cameAt(0)).toBeGreaterThanOrEqual(250 - EARLY);
    expect(cameAt(2) - cameAt(1)).toBeGreaterThanOrEqual(500 - EARLY);
  });

  it('may be a time limit', async () => {
    server.routes.set('/late', async ({ times, pause }) => {
      if (times === 1) await pause(20_000);
      return { body: '<h1>In time</h1>' };
    });
    expect(headingOf(await fetchPage(`${server.origin}/late`, { retries: 1, timeout: 500 }))).toBe('In time');
  });

  it('is tried again where it is, not from the start of its chain', async () => {
    server.routes.set('/from', () => ({ status: 302, headers: { Location: '/flaky' } }));
    expect(headingOf(await fetchPage(`${server.origin}/from`, { retries: 1 }))).toBe('At last');
    expect(server.requests.map(({ path }) => path)).toEqual(['/from', '/flaky', '/flaky']);
  });
});

describe('a failure that stays', () => {
  it.each([
    '/status/400',
    '/status/401',
    '/status/403',
    '/status/404',
    '/status/410',
    '/status/451',
    '/garbage',
    '/bad-chunk',
    '/unknown-coding',
    '/big-header',
    '/endless',
    '/gzip-six-layers',
    '/redirect-nowhere',
  ])('is not tried again: %s', async (path) => {
    const { passing } = await fetchFailing(server.origin + path, { retries: 3, maxBytes: 100_000 });
    expect(passing).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it('names the status', async () => {
    const { error } = await fetchFailing(`${server.origin}/status/404`);
    expect(error.code).toBe('http-status');
    expect(error.message).toContain(`${server.origin}/status/404: HTTP 404 Not Found`);
  });
});

describe('Retry-After', () => {
  it.each([503, 429])('in seconds is waited for, with %d', async (status) => {
    expect(headingOf(await fetchPage(retryAfterUrl('1', { status }), { retries: 1 }))).toBe('Worth the wait');
    expect(server.requests).toHaveLength(2);
    expect(cameAt(1) - cameAt(0)).toBeGreaterThanOrEqual(1000 - EARLY);
  });

  it('as a date, in any of the three forms, is waited for', async () => {
    const until = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
    const utc = until.toUTCString();
    const [weekday = '', day = '', month = '', year = '', time = ''] = utc.replace(',', '').split(' ');
    const forms = [
      utc,
      `${longDays[until.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
      `${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
    ];
    const servers = [server, await startServer(), await startServer()];
    const addresses = forms.map((form, index) => retryAfterUrl(form).replace(server.origin, servers[index]!.origin));
    expect(outcomes(await fetchAll(addresses, { retries: 1 }))).toEqual(forms.map(() => 'Worth the wait'));
    for (const { requests } of servers) {
      expect(requests).toHaveLength(2);
      expect(performance.timeOrigin + requests[1]!.at).toBeGreaterThanOrEqual(until.getTime() - EARLY);
    }
  });

  it.each([
    ['a date that has passed', 'Fri, 28 Jan 2022 15:33:00 GMT'],
    ['no time at all', '0'],
    ['nonsense', 'when it suits us'],
    ['a number below zero', '-3600'],
    ['nothing', ''],
    ['a fraction', '3600.5'],
  ])('that is %s leaves it to the client', async (_, value) => {
    expect(headingOf(await fetchPage(retryAfterUrl(value), { retries: 1 }))).toBe('Worth the wait');
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['3600', '3600 s'],
    ['99999999999999999999', ' s'],
    ['Fri, 28 Jan 2222 15:33:00 GMT', ' s'],
  ])('that is too long is not waited for, and the host left alone: %s', async (value, detail) => {
    const other = await startServer();
    const addresses = [
      `${server.origin}/page/before`,
      retryAfterUrl(value, { times: 9 }),
      `${server.origin}/page/after`,
      `${other.origin}/page/elsewhere`,
      `${server.origin}/page/last`,
    ];
    const items = await fetchAll(addresses, { retries: 3 });
    expect(outcomes(items)).toEqual(['before', 'http-status', 'http-status', 'elsewhere', 'http-status']);
    expect(server.requests).toHaveLength(2);
    for (const [index, item] of items.entries()) {
      if (!('error' in item)) continue;
      expect(item.error.message).toContain(
        `${addresses[index]}: HTTP 503 Service Unavailable; asks to be left alone for`,
      );
      expect(item.error.message).toContain(detail);
      expect('passing' in item && item.passing).toBe(true);
    }
  });

  it('is for the whole host, also where nothing is tried again', async () => {
    const addresses = [retryAfterUrl('1', { times: 9 }), `${server.origin}/page/next`];
    expect(outcomes(await fetchAll(addresses))).toEqual(['http-status', 'next']);
    expect(cameAt(1) - cameAt(0)).toBeGreaterThanOrEqual(1000 - EARLY);
  });

  it('of a failure that stays is not waited for', async () => {
    server.routes.set('/gone', () => ({ status: 404, headers: { 'Retry-After': '3600' } }));
    const items = await fetchAll([`${server.origin}/gone`, `${server.origin}/page/next`], { retries: 1 });
    expect(outcomes(items)).toEqual(['http-status', 'next']);
  });
});

const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

describe('a host that does not answer', () => {
  const pages = (...paths: string[]) => paths.map((path) => server.origin + path);

  it('is given up after three pages in a row, and told so', async () => {
    const other = await startServer();
    const addresses = [...pages('/reset?1', '/empty-reply', '/reset?3', '/page/a'), `${other.origin}/page/elsewhere`];
    const items = await fetchAll([...addresses, ...pages('/page/b')]);
    const failed = 'connection-failed';
    expect(outcomes(items)).toEqual([failed, failed, failed, failed, 'elsewhere', failed]);
    expect(server.requests).toHaveLength(3);
    const fourth = items[3];
    expect(fourth && 'error' in fourth && fourth.error.message).toMatch(
      /\/page\/a: no answer \(.+\); given up on 127\.0\.0\.1:\d+ after 3 pages in a row/,
    );
    expect(fourth && 'error' in fourth && 'passing' in fourth && fourth.passing).toBe(true);
  });

  it('within the time limit neither', async () => {
    const items = await fetchAll(pages('/silent?1', '/silent?2', '/silent?3', '/page/a'), { timeout: 200 });
    expect(outcomes(items)).toEqual(['timeout', 'timeout', 'timeout', 'timeout']);
    expect(server.requests).toHaveLength(3);
  });

  it('is asked on where any page came between', async () => {
    const paths = ['/reset?1', '/reset?2', '/page/a', '/reset?3', '/reset?4', '/page/b'];
    const failed = 'connection-failed';
    expect(outcomes(await fetchAll(pages(...paths)))).toEqual([failed, failed, 'a', failed, failed, 'b']);
  });

  it('is asked on where it answers, whatever it says', async () => {
    const paths = ['/status/500?1', '/status/500?2', '/status/404', '/short-length', '/garbage', '/page/a'];
    const outcome = outcomes(await fetchAll(pages(...paths)));
    expect(outcome.at(-1)).toBe('a');
    expect(server.requests).toHaveLength(6);
  });

  it.each(['/status/404', '/status/500', '/garbage', '/short-length', '/endless'])(
    'is asked on after %s in between',
    async (path) => {
      const paths = ['/reset?1', '/reset?2', path, '/reset?3', '/page/a'];
      expect(outcomes(await fetchAll(pages(...paths), { maxBytes: 100_000 })).at(-1)).toBe('a');
    },
  );
});
