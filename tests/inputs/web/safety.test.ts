import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type InputSpec, readInputs } from '../../../src/inputs/index.js';
import { guardedConnector, type LookUp } from '../../../src/inputs/web/guarded-connector.js';
import { nonPublicReason } from '../../../src/inputs/web/public-address.js';
import type { InputItem } from '../../../src/types.js';
import { type Canary, startCanary } from '../../servers/canary.js';
import { startMisbehavingServer } from '../../servers/misbehaving-server.js';
import { type ProxyRoute, startProxyServer } from '../../servers/proxy-server.js';
import { streamOf, temporaryDirectory } from '../collect.js';
import { during } from './fetching.js';
import { kindOf, readAll, told } from './reading.js';
import { webOptions } from './web-options.js';

let canary: Canary;
beforeAll(async () => {
  canary = await startCanary();
});
afterAll(() => canary.close());

/** A form with the canary's port in it. */
const aimed = (form: string) => form.replaceAll('PORT', String(canary.ports[0]));

/** How many connections the canary saw meanwhile. */
async function heardDuring(read: () => Promise<unknown>): Promise<number> {
  const before = canary.connections;
  await read();
  // A connection made at last still has to be noticed.
  await new Promise((resolve) => setTimeout(resolve, 10));
  return canary.connections - before;
}

type Names = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A name service: for each name its addresses by the number of the question; the last answer stands. */
function nameService(names: Names): { lookUp: LookUp; asked: string[] } {
  const asked: string[] = [];
  const lookUp: LookUp = (name, _options, found) => {
    const times = asked.filter((each) => each === name).length;
    asked.push(name);
    const answers = names[name] ?? names['*'];
    const addresses = answers?.[times] ?? answers?.at(-1);
    setImmediate(() => {
      if (!addresses) return found(Object.assign(new Error(`no such name: ${name}`), { code: 'ENOTFOUND' }), []);
      found(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    });
  };
  return { lookUp, asked };
}

/** Public, and out of the way: it was given back long ago and nobody is reached there. */
const NOBODY = '3ffe::1';
const PUBLIC = '8.8.8.8';

const allNamesAreLoopback: Names = { '*': [['127.0.0.1']] };

/** Addresses that end up on this machine: with --allow-private the canary is reached by each. */
const loopbackForms = [
  'http://127.0.0.1:PORT/',
  'HTTP://127.0.0.1:PORT/',
  'http:////127.0.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.1:PORT/',
  'http://0X7F.0.0.0x1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://00000177.0.0.01:PORT/',
  'http://017700000001:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://127.0x0.01:PORT/',
  'http://\uff11\uff12\uff17.\uff10.\uff10.\uff11:PORT/',
  'http://127\u30020\u30020\u30021:PORT/',
  'http://\u2460\u2461\u2466.0.0.1:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://127%2e0%2e0%2e1:PORT/',
  'http://127.0.0\t.1:PORT/',
  'http://1\u00ad27.0.0.1:PORT/',
  'http://example.org@127.0.0.1:PORT/',
  'http://ann:secret@127.0.0.1:PORT/',
  'http://example.org:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT\\@example.org/',
  'http://127.0.0.1:PORT#@example.org/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0x0:PORT/',
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://l\u24deca\uff4chost:PORT/',
  'http://localhost.:PORT/',
  'http://a.localhost:PORT/',
  'http://localhost.localdomain:PORT/',
  'http://ip6-localhost:PORT/',
  'http://printer.local:PORT/',
  'http://metadata.google.internal:PORT/',
  'http://127.0.0.1..:PORT/',
  'http://127.0.0.1.example.org:PORT/',
];

const loopbackFormsOfIPv6 = [
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]:PORT/',
  'http://[::0.0.0.1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::FFFF:7F00:0001]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://[::ffff:0.0.0.0]:PORT/',
];

/** Addresses of others that are not public either. */
const otherForms = [
  'https://127.0.0.1:PORT/',
  'https://[::1]:PORT/',
  'http://127.1.2.3:PORT/',
  'http://127.255.255.254:PORT/',
  'http://10.0.0.1:PORT/',
  'http://012.1:PORT/',
  'http://172.16.0.1:PORT/',
  'http://192.168.0.1:PORT/',
  'http://3232235521:PORT/',
  'http://100.64.0.1:PORT/',
  'http://169.254.169.254:PORT/latest/meta-data/',
  'http://0xa9fea9fe:PORT/',
  'http://168.63.129.16:PORT/',
  'http://192.0.0.170:PORT/',
  'http://192.0.2.1:PORT/',
  'http://198.18.0.1:PORT/',
  'http://224.0.0.1:PORT/',
  'http://255.255.255.255:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::ffff:0:127.0.0.1]:PORT/',
  'http://[::ffff:169.254.169.254]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[64:ff9b::a9fe:a9fe]:PORT/',
  'http://[64:ff9b:1::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::1]:PORT/',
  'http://[2001::80ff:fffe]:PORT/',
  'http://[fc00::1]:PORT/',
  'http://[fd00:ec2::254]:PORT/',
  'http://[fe80::1]:PORT/',
  'http://[fe80::5efe:127.0.0.1]:PORT/',
  'http://[fec0::1]:PORT/',
  'http://[ff02::1]:PORT/',
  'http://[2001:db8::1]:PORT/',
  'http://example.org\\@127.0.0.1:PORT/',
  'http://unix:/var/run/docker.sock',
];

/** What only looks like an address of this machine. */
const brokenForms = [
  'http://[::1%25lo]:PORT/',
  'http://[fe80::1%lo]:PORT/',
  'http://127.0.0.1%00:PORT/',
  'http://example.org%40127.0.0.1:PORT/',
  'http://127.0.0.1:PORT:80/',
  'http://0x7f.0.0.0x1ff:PORT/',
  'http://[::ffff:127.1]:PORT/',
  'http://[127.0.0.1]:PORT/',
  'http://::1:PORT/',
];

const refusedForms = [...loopbackForms, ...loopbackFormsOfIPv6, ...otherForms];

describe('forms of addresses', () => {
  test('are many', () => {
    expect(new Set(refusedForms).size).toBeGreaterThanOrEqual(80);
  });

  test.each(refusedForms)('%s is refused', async (form) => {
    const { lookUp } = nameService(allNamesAreLoopback);
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([aimed(form)], { web: { ignoreRobots: true }, lookUp });
    });
    expect(items.map(kindOf)).toEqual(['private-address']);
    expect(heard).toBe(0);
  });

  test.each(brokenForms)('%s is no address', async (form) => {
    const { lookUp } = nameService(allNamesAreLoopback);
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([aimed(form)], { web: { ignoreRobots: true, allowPrivate: true }, lookUp });
    });
    expect(items.map(kindOf)).toEqual(['invalid-url']);
    expect(heard).toBe(0);
  });

  test.each([...loopbackForms, ...loopbackFormsOfIPv6])('%s is reached where that is allowed', async (form) => {
    if (form.includes('[') && !canary.hearsIPv6) return;
    const { lookUp } = nameService(allNamesAreLoopback);
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([aimed(form)], { web: { ignoreRobots: true, allowPrivate: true }, lookUp });
    });
    expect(items.map(kindOf)).toEqual(['page']);
    expect(heard).toBe(1);
  });

  test('are refused in one run that obeys robots.txt as well', async () => {
    const { lookUp } = nameService(allNamesAreLoopback);
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([...refusedForms, ...brokenForms].map(aimed), { lookUp });
    });
    expect(items).toHaveLength(refusedForms.length + brokenForms.length);
    expect(new Set(items.map(kindOf))).toEqual(new Set(['private-address', 'invalid-url']));
    expect(heard).toBe(0);
    expect(JSON.stringify(items.map((item) => ('error' in item ? [item.source, item.error.message] : [])))).not.toMatch(
      /secret/,
    );
  });
});

describe('the connector by itself', () => {
  // What is asked of it was checked before; it is the last door, and holds without that.
  const connect = (allowPrivate: boolean, name: string) => {
    const { lookUp } = nameService(allNamesAreLoopback);
    const target = { hostname: name, protocol: 'http:', port: String(canary.ports[0]) };
    return new Promise<string>((resolve) => {
      guardedConnector({ allowPrivate, timeout: 1000, lookUp })(target, (error, socket) => {
        socket?.destroy();
        resolve(error ? ((error as NodeJS.ErrnoException).code ?? error.message) : 'connected');
      });
    });
  };

  test.each(['127.0.0.1', 'localhost', 'a.localhost', '169.254.169.254', 'www.example.org'])(
    'refuses %s',
    async (name) => {
      let outcome = '';
      const heard = await heardDuring(async () => {
        outcome = await connect(false, name);
      });
      expect(outcome).toBe('private-address');
      expect(heard).toBe(0);
    },
  );

  test.each(['127.0.0.1', 'localhost', 'www.example.org'])('reaches %s where that is allowed', async (name) => {
    expect(await heardDuring(() => connect(true, name))).toBe(1);
  });
});

describe("this machine's own", () => {
  /** A machine's public address is everybody's. */
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ address }) => address)
    .filter((address) => nonPublicReason(address) !== null);

  /** Names that the system's own list gives a loopback address. */
  const names = (() => {
    try {
      return readFileSync('/etc/hosts', 'utf8')
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
        .filter(([address = '']) => address.startsWith('127.') || address === '::1')
        .flatMap(([, ...listed]) => listed);
    } catch {
      return [];
    }
  })();

  test('addresses are refused', async () => {
    const urls = addresses.map((address) => aimed(`http://${address.includes(':') ? `[${address}]` : address}:PORT/`));
    let items: InputItem[] = [];
    expect(urls.length).toBeGreaterThan(0);
    expect(
      await heardDuring(async () => {
        items = await readAll(urls);
      }),
    ).toBe(0);
    expect(new Set(items.map(kindOf))).toEqual(new Set(['private-address']));
  });

  test("names are refused, asked of the system's name service", async () => {
    const own = [...new Set(['localhost', hostname().split('.')[0]!, ...names])];
    let items: InputItem[] = [];
    expect(
      await heardDuring(async () => {
        items = await readAll(own.map((name) => aimed(`http://${name}:PORT/`)));
      }),
    ).toBe(0);
    expect(new Set(items.map(kindOf))).toEqual(new Set(['private-address']));
  });

  test('name is reached where that is allowed', async () => {
    expect(
      await heardDuring(() =>
        readAll([aimed('http://localhost:PORT/')], { web: { allowPrivate: true, ignoreRobots: true } }),
      ),
    ).toBe(1);
  });
});

describe('names', () => {
  test.each<[string, readonly string[]]>([
    ['loopback', ['127.0.0.1']],
    ['another loopback', ['127.9.9.9']],
    ['this machine by nothing', ['0.0.0.0']],
    ['loopback of IPv6', ['::1']],
    ['nothing of IPv6', ['::']],
    ['mapped loopback', ['::ffff:127.0.0.1']],
    ['mapped loopback in hexadecimal', ['::ffff:7f00:1']],
    ['a zone', ['fe80::1%lo']],
    ['loopback with a zone', ['::1%lo']],
    ['a public address with a zone', [`${NOBODY}%lo`]],
    ['NAT64 of loopback', ['64:ff9b::7f00:1']],
    ['a metadata service', ['169.254.169.254']],
    ['a private network', ['10.0.0.1']],
    ['a unique local address', ['fd00::1']],
    ['a public address, then a private one', [PUBLIC, '127.0.0.1']],
    ['a private address, then a public one', ['127.0.0.1', PUBLIC]],
    ['many public addresses and one private', [PUBLIC, NOBODY, '8.8.4.4', '::1']],
    ['what is no address', ['127.1']],
    ['an unwritten address', ['']],
  ])('that lead to %s are refused', async (_, addresses) => {
    const { lookUp, asked } = nameService({ 'www.example.org': [addresses] });
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([aimed('http://www.example.org:PORT/')], { lookUp });
    });
    expect(told(items, aimed('http://www.example.org:PORT'))).toEqual(['/ private-address']);
    expect(asked).toEqual(['www.example.org']);
    expect(heard).toBe(0);
  });

  test('that lead to loopback are reached where that is allowed', async () => {
    const { lookUp } = nameService({ 'www.example.org': [['127.0.0.1']], 'six.example.org': [['::ffff:127.0.0.1']] });
    const specs = ['http://www.example.org:PORT/', 'http://six.example.org:PORT/'].map(aimed);
    const heard = await heardDuring(() => readAll(specs, { web: { allowPrivate: true, ignoreRobots: true }, lookUp }));
    expect(heard).toBe(2);
  });

  test('that become private after they were checked lead to what was checked', async () => {
    const { lookUp, asked } = nameService({ 'www.example.org': [[NOBODY], ['127.0.0.1']] });
    const specs = ['http://www.example.org:PORT/1', 'http://www.example.org:PORT/2'].map(aimed);
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll(specs, { web: { ignoreRobots: true, timeout: 500 }, lookUp });
    });
    // One look-up for each connection, so that there is no second answer to connect to.
    expect(asked).toHaveLength(2);
    expect(['connection-failed', 'timeout']).toContain(kindOf(items[0]!));
    expect(kindOf(items[1]!)).toBe('private-address');
    expect(heard).toBe(0);
  });

  test('that become public after they were refused were refused', async () => {
    const { lookUp, asked } = nameService({ 'www.example.org': [['127.0.0.1'], [NOBODY], ['127.0.0.1']] });
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([aimed('http://www.example.org:PORT/')], { web: { retries: 3 }, lookUp });
    });
    expect(items.map(kindOf)).toEqual(['private-address']);
    expect(asked).toHaveLength(1);
    expect(heard).toBe(0);
  });
});

/** A public site behind a proxy that sends whatever else it is asked for to the canary: what leaks is heard. */
async function publicSite(names: Names = {}) {
  const server = await during(startMisbehavingServer());
  class ToTheCanary extends Map<string, ProxyRoute> {
    override get(host: string): ProxyRoute {
      return super.get(host) ?? canary.ports[0]!;
    }
  }
  const routes = new ToTheCanary([
    ['news.example.org', server.port],
    ['www.example.org', server.port],
  ]);
  const proxy = await during(startProxyServer({ routes }));
  const { lookUp, asked } = nameService({
    'news.example.org': [[PUBLIC]],
    'www.example.org': [[PUBLIC]],
    ...names,
    '*': [['127.0.0.1']],
  });
  const proxies = { http: proxy.origin, https: null, except: '' };
  const read = (specs: readonly InputSpec[], allowPrivate = false) =>
    readAll(specs, { web: { proxies, allowPrivate, timeout: 2000 }, lookUp });
  return { server, proxy, proxies, lookUp, asked, read };
}

const redirectTo = (url: string, host = 'news.example.org') =>
  `http://${host}/redirect-to?url=${encodeURIComponent(aimed(url))}`;

/** As a `Location`, an `href` or a `loc` may hold them. */
const linkedForms = [
  ...refusedForms.filter((form) => !form.startsWith('https:') && !/\\@127|unix/.test(form)),
  '//127.0.0.1:PORT/',
  '\\\\127.0.0.1:PORT\\',
  'http:\\\\127.0.0.1:PORT\\',
  'ht\ntp://127.0.0.1:PORT/',
];

describe('redirects of a public site', () => {
  test('lead nowhere private', async () => {
    const { read, proxy } = await publicSite();
    // A header is one line.
    const forms = linkedForms.filter((form) => !form.includes('\n'));
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read(forms.map((form) => redirectTo(form)));
    });
    const kinds = forms.map((form, at) => `${form} ${kindOf(items[at]!)}`);
    expect(kinds).toEqual(forms.map((form) => `${form} private-address`));
    expect(heard).toBe(0);
    expect(new Set(proxy.requests.map(({ target }) => new URL(target).host))).toEqual(new Set(['news.example.org']));
  });

  test('lead there where that is allowed', async () => {
    const { read } = await publicSite();
    let items: InputItem[] = [];
    const specs = ['http://127.0.0.1:PORT/', 'http://2130706433:PORT/', '//localhost:PORT/'].map((form) =>
      redirectTo(form),
    );
    const heard = await heardDuring(async () => {
      items = await read(specs, true);
    });
    expect(items.map(kindOf)).toEqual(['page', 'page', 'page']);
    expect(heard).toBeGreaterThanOrEqual(3);
  });

  test.each([301, 302, 303, 307, 308])('are checked with status %i, and after a second public host', async (status) => {
    const { read, server } = await publicSite();
    const last = `/redirect-to?status=${status}&url=${encodeURIComponent(aimed('http://127.0.0.1:PORT/'))}`;
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read([redirectTo(`http://www.example.org${last}`)]);
    });
    expect(items.map(kindOf)).toEqual(['private-address']);
    expect(server.requests.map(({ path: asked }) => asked)).toContain(last);
    expect(heard).toBe(0);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1:PORT/',
    'gopher://127.0.0.1:PORT/_GET%20/',
    'data:text/html,<p>no</p>',
    'javascript:alert(1)',
    'ws://127.0.0.1:PORT/',
    'unix:/var/run/docker.sock',
    'blob:http://127.0.0.1:PORT/1',
  ])('never lead to %s', async (url) => {
    const { read } = await publicSite();
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read([redirectTo(url)], true);
    });
    expect(items.map(kindOf)).toEqual(['bad-redirect']);
    expect(heard).toBe(0);
  });

  test('of robots.txt lead nowhere private, and the page is not asked for', async () => {
    const { read, server } = await publicSite();
    server.robots = { status: 302, headers: { Location: aimed('http://127.0.0.1:PORT/robots.txt') } };
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read(['http://news.example.org/page/1']);
    });
    expect(items.map(kindOf)).toEqual(['private-address']);
    expect(server.requests.map(({ path: asked }) => asked)).toEqual(['/robots.txt']);
    expect(heard).toBe(0);
  });
});

describe('behind a proxy', () => {
  test('a name is refused that is private by the second look-up', async () => {
    const { read, proxy, asked } = await publicSite({ 'changing.example.org': [[PUBLIC], ['127.0.0.1'], [PUBLIC]] });
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read(['http://changing.example.org/page/1']);
    });
    expect(items.map(kindOf)).toEqual(['private-address']);
    // For the page, then for the robots.txt that is asked before it.
    expect(asked).toHaveLength(2);
    expect(proxy.requests).toEqual([]);
    expect(heard).toBe(0);
  });

  test('hosts that are asked directly are checked when they are connected to', async () => {
    const { proxies, proxy } = await publicSite();
    const { lookUp, asked } = nameService({ 'direct.example.org': [[PUBLIC], ['127.0.0.1']] });
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll([aimed('http://direct.example.org:PORT/')], {
        web: { proxies: { ...proxies, except: 'direct.example.org' }, ignoreRobots: true },
        lookUp,
      });
    });
    expect(items.map(kindOf)).toEqual(['private-address']);
    expect(asked).toHaveLength(2);
    expect(proxy.requests).toEqual([]);
    expect(heard).toBe(0);
  });
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', '&#9;');
const rss = (urls: readonly string[]) =>
  `<rss version="2.0"><channel>${urls.map((url) => `<item><link>${escaped(url)}</link></item>`).join('')}</channel></rss>`;
const index = (urls: readonly string[]) =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>`).join('')}</sitemapindex>`;

describe('what a public site announces', () => {
  const feed = { kind: 'feed', url: 'http://news.example.org/feed.xml' } as const;
  const sitemap = { kind: 'sitemap', url: 'http://news.example.org/index.xml' } as const;

  test('is refused where it is private: pages of a feed', async () => {
    const { read, server } = await publicSite();
    server.routes.set('/feed.xml', () => ({ body: rss(linkedForms.map(aimed)) }));
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read([feed]);
    });
    // Several forms are one address.
    expect(items.length).toBeGreaterThan(30);
    expect(items.map(kindOf)).toEqual([...Array(items.length - 1).fill('private-address'), 'end']);
    expect(heard).toBe(0);
    expect(await heardDuring(() => read([feed], true))).toBeGreaterThan(0);
  });

  test('is refused where it is private: parts of a sitemap', async () => {
    const { read, server } = await publicSite();
    server.routes.set('/index.xml', () => ({ body: index(linkedForms.map(aimed)) }));
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read([sitemap]);
    });
    expect(items.length).toBeGreaterThan(30);
    expect(items.map(kindOf)).toEqual([...Array(items.length - 1).fill('private-address'), 'end']);
    expect(heard).toBe(0);
  });

  test.each([
    ['the feed of a home page', '/', `<link rel="alternate" type="application/rss+xml" href="http://127.0.0.1:PORT/">`],
    ['the sitemap in robots.txt', '/robots.txt', 'Sitemap: http://[::1]:PORT/sitemap.xml'],
  ])('is refused where it is private: %s', async (what, route, text) => {
    const { read, server } = await publicSite();
    server.routes.set(route, () => ({ body: aimed(text) }));
    const kind = what.includes('sitemap') ? 'sitemap' : 'feed';
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read([{ kind, url: 'http://news.example.org/' }]);
    });
    expect(kindOf(items[0]!)).toBe('private-address');
    expect(heard).toBe(0);
  });

  test('is no page where it is neither http nor https', async () => {
    const { read, server } = await publicSite();
    const urls = [
      'file:///etc/passwd',
      'ftp://127.0.0.1:PORT/',
      'gopher://127.0.0.1:PORT/_GET',
      'data:text/html,<p>no</p>',
      'javascript:alert(1)',
      'unix:/var/run/docker.sock',
      'http+unix://%2Fvar%2Frun%2Fdocker.sock/',
    ].map(aimed);
    server.routes.set('/feed.xml', () => ({ body: rss([...urls, 'http://news.example.org/page/1']) }));
    server.routes.set('/index.xml', () => ({ body: index(urls) }));
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await read([feed, sitemap], true);
    });
    expect(told(items, 'http://news.example.org')).toEqual(['/page/1 page', '/feed.xml end', '/index.xml end']);
    expect(heard).toBe(0);
  });
});

describe('inputs that are no addresses', () => {
  const specs = ['file:///etc/passwd', 'ftp://127.0.0.1:PORT/', 'gopher://127.0.0.1:PORT/', 'data:text/html,<p>no</p>'];

  test('are refused, or are paths where no file is', async () => {
    const items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      const all = [...specs, 'javascript:alert(1)', 'http:127.0.0.1:PORT', 'unix:/no/such.sock'].map(aimed);
      const options = { from: 'auto', maxBytes: 1e6, stdin: streamOf(), web: webOptions() } as const;
      for await (const item of readInputs([...all, aimed('http://127.0.0.1:PORT/')], options)) items.push(item);
    });
    expect(items.map(kindOf)).toEqual([
      ...Array(3).fill('invalid-url'),
      ...Array(4).fill('not-found'),
      'private-address',
    ]);
    expect(heard).toBe(0);
  });

  test('are no feeds or sitemaps', async () => {
    const announcements = specs
      .map(aimed)
      .flatMap((url) => [{ kind: 'feed', url } as const, { kind: 'sitemap', url } as const]);
    let items: InputItem[] = [];
    const heard = await heardDuring(async () => {
      items = await readAll(announcements, { web: { allowPrivate: true } });
    });
    expect(items.map(kindOf)).toEqual(Array(8).fill('invalid-url'));
    expect(heard).toBe(0);
  });

  test('nor is a socket of this machine, however it is written', async () => {
    const socketPath = path.join(socketDirectory, 'canary.sock');
    let connections = 0;
    const socket = createServer(() => connections++).listen(socketPath);
    onTestFinished(() => void socket.close());
    const { lookUp } = nameService(allNamesAreLoopback);
    const urls = [
      `http://unix:${socketPath}:/`,
      `http://unix:80${socketPath}`,
      `http://${encodeURIComponent(socketPath)}/`,
    ];
    const items = await readAll(urls, { lookUp });
    expect(items.map(kindOf)).toEqual(['private-address', 'private-address', 'invalid-url']);
    expect(connections).toBe(0);
  });
});

const socketDirectory = temporaryDirectory();

test('announcements that are private themselves are refused', async () => {
  let items: InputItem[] = [];
  const heard = await heardDuring(async () => {
    items = await readAll(
      (['feed', 'sitemap'] as const).flatMap((kind) =>
        ['http://127.0.0.1:PORT/', 'http://[::1]:PORT/list.xml'].map((url) => ({ kind, url: aimed(url) })),
      ),
    );
  });
  expect(items.map(kindOf)).toEqual(Array(4).fill('private-address'));
  expect(heard).toBe(0);
});
