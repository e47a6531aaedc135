import { beforeEach, describe, expect, it } from 'vitest';
import { type MisbehavingServer, startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { exchangesOf, fetchAll, fetchFailing, fetchPage, headingOf, outcomes, startServer } from './fetching.js';

let server: MisbehavingServer;

beforeEach(async () => {
  server = await startMisbehavingServer();
  return () => server.close();
});

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

/** An address with credentials in it. */
const as = (user: string, { origin }: MisbehavingServer) => origin.replace('//', `//${user}@`);

/** Everything that is known of an item, errors and what caused them included. */
function everythingOf(item: unknown): string {
  const seen = new Set<unknown>();
  return JSON.stringify(item, (_, value: unknown) => {
    if (!(value instanceof Error) || seen.has(value)) return value;
    seen.add(value);
    return { ...value, message: value.message, stack: value.stack, cause: value.cause };
  });
}

describe('credentials in an address', () => {
  it.each([
    ['ann:secret', 'ann:secret'],
    ['ann:s%40cr%C3%A9t', 'ann:s@crét'],
    ['ann', 'ann:'],
    [':secret', ':secret'],
    ['100%:x', '100%:x'],
  ])('%s are sent as Basic', async (written, meant) => {
    await fetchPage(`${as(written, server)}/page/a`);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([basic(meant)]);
    expect(server.requests[0]?.headers.host).toBe(`127.0.0.1:${server.port}`);
  });

  it('are nowhere in what is told of a page', async () => {
    const page = await fetchPage(`${as('ann:secret', server)}/redirect-chain/1`);
    expect(page).toMatchObject({
      source: `${server.origin}/redirect-chain/1`,
      url: `${server.origin}/redirect-chain/0`,
    });
    const { content: _, ...told } = page;
    expect(everythingOf(told)).not.toMatch(/\bann\b|secret|authorization|YW5uOnNlY3JldA/i);
    expect(exchangesOf(page)).toHaveLength(2);
  });

  it.each(['/status/500', '/reset', '/garbage', '/redirect-nowhere', '/redirect-loop', '/endless'])(
    'are nowhere in what is told of a failure: %s',
    async (path) => {
      const { item } = await fetchFailing(`${as('ann:secret', server)}${path}`);
      expect(item.source).toBe(server.origin + path);
      expect(everythingOf(item)).not.toMatch(/\bann\b|secret|YW5uOnNlY3JldA/i);
    },
  );

  it('are nowhere where the address cannot be read either', async () => {
    const { item, error } = await fetchFailing('http://ann:secret@[::1/');
    expect(error.code).toBe('invalid-url');
    expect(item.source).toBe('http://[::1/');
    // The platform keeps an address in its error.
    expect(error.message + error.stack).not.toMatch(/\bann\b|secret/);
  });

  it('go to the same origin again, not to another, and not with a condition of its own', async () => {
    const other = await startServer();
    other.routes.set('/back', () => ({ status: 302, headers: { Location: `${server.origin}/page/home` } }));
    server.routes.set('/out', () => ({ status: 302, headers: { Location: `${other.origin}/back` } }));
    await fetchPage(`${as('ann:secret', server)}/out`);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      basic('ann:secret'),
      basic('ann:secret'),
    ]);
    expect(other.requests.map(({ head }) => /authorization/i.test(head))).toEqual([false]);
  });

  it('in a redirect are not told', async () => {
    const other = await startServer();
    server.routes.set('/out', () => ({ status: 302, headers: { Location: `${as('ann:secret', other)}/page/there` } }));
    const page = await fetchPage(`${server.origin}/out`);
    expect(headingOf(page)).toBe('there');
    expect(page.url).toBe(`${other.origin}/page/there`);
    const last = exchangesOf(page).at(-1)!;
    expect(everythingOf({ ...last, responseHeaders: null })).not.toMatch(/\bann\b|secret/);
    expect(other.requests[0]?.head).not.toMatch(/\bann\b|secret/);
    server.routes.set('/bad', () => ({ status: 302, headers: { Location: `${as('ann:secret', other)}/status/404` } }));
    expect(everythingOf((await fetchFailing(`${server.origin}/bad`)).item)).not.toMatch(/\bann\b|secret/);
  });
});

describe('headers of one’s own', () => {
  const headers = [
    ['Authorization', 'Bearer token-of-ann'],
    ['cookie', 'session=of-ann'],
    ['X-Club', 'member'],
  ] as const;

  it('that are secret go to the first origin only, and are not kept', async () => {
    const other = await startServer();
    server.routes.set('/in', () => ({ status: 302, headers: { Location: '/out' } }));
    server.routes.set('/out', () => ({ status: 302, headers: { Location: `${other.origin}/page/there` } }));
    const page = await fetchPage(`${server.origin}/in`, { headers });
    expect(server.requests.map((request) => request.headers)).toMatchObject([
      { authorization: 'Bearer token-of-ann', cookie: 'session=of-ann', 'x-club': 'member' },
      { authorization: 'Bearer token-of-ann', cookie: 'session=of-ann', 'x-club': 'member' },
    ]);
    expect(other.requests[0]?.headers).toMatchObject({ 'x-club': 'member' });
    expect(other.requests[0]?.head).not.toMatch(/authorization|cookie|of-ann/i);
    expect(everythingOf(page.visit)).not.toMatch(/of-ann/);
    expect(exchangesOf(page)[0].requestHeaders).toContainEqual(['X-Club', 'member']);
  });

  it('go before credentials of an address', async () => {
    await fetchPage(`${as('ben:other', server)}/page/a`, { headers });
    expect(server.requests[0]?.headers.authorization).toBe('Bearer token-of-ann');
  });
});

describe('cookies', () => {
  it('are sent back within one chain of redirects', async () => {
    expect(headingOf(await fetchPage(`${server.origin}/cookie-then-page`))).toBe('A page for those who keep cookies');
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, 'visit=known']);
  });

  it('are forgotten at its end', async () => {
    const addresses = ['/cookie-then-page', '/page/a', '/cookie-then-page'].map((path) => server.origin + path);
    await fetchAll(addresses);
    const sent = server.requests.map(({ path, headers }) => `${path} ${headers.cookie ?? 'none'}`);
    expect(sent).toEqual([
      '/cookie-then-page none',
      '/cookie-then-page visit=known',
      '/page/a none',
      '/cookie-then-page none',
      '/cookie-then-page visit=known',
    ]);
  });

  it('join those given, and are not kept either', async () => {
    const page = await fetchPage(`${server.origin}/cookie-then-page`, { headers: [['Cookie', 'a=1']] });
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual(['a=1', 'a=1; visit=known']);
    for (const { requestHeaders } of exchangesOf(page)) {
      expect(requestHeaders.map(([name]) => name.toLowerCase())).not.toContain('cookie');
    }
  });

  it('of another host are not sent', async () => {
    const other = await startServer();
    server.routes.set('/set', () => ({
      status: 302,
      headers: {
        Location: `http://localhost:${other.port}/page/there`,
        'Set-Cookie': ['a=1; Path=/', 'b=2; Path=/; Domain=localhost'],
      },
    }));
    expect(outcomes(await fetchAll([`${server.origin}/set`]))).toEqual(['there']);
    expect(other.requests.map(({ headers }) => headers.cookie)).toEqual([undefined]);
  });
});
