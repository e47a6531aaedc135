import { CleancopyError } from '../errors.js';
import type { Proxies } from '../inputs/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

const proxySchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'socks5:', 'socks:']);

/**
 * The proxies that the environment names, as curl reads it: the lower-case spelling first; a host without a scheme is an
 * http proxy; `no_proxy` lists who is asked directly.
 * @throws {CleancopyError} `usage`, without the credentials that an address may hold
 */
export function proxiesOf(env: Environment): Proxies {
  const all = proxyOf(env, 'all_proxy');
  return {
    http: proxyOf(env, 'http_proxy') ?? all,
    https: proxyOf(env, 'https_proxy') ?? all,
    except: env.no_proxy ?? env.NO_PROXY ?? '',
  };
}

function proxyOf(env: Environment, name: string): string | null {
  const stated = (env[name] ?? env[name.toUpperCase()] ?? '').trim();
  if (stated === '') return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(stated) ? stated : `http://${stated}`;
  try {
    const { protocol, hostname } = new URL(address);
    if (proxySchemes.has(protocol) && hostname !== '') return address;
  } catch {
    // Said below.
  }
  throw new CleancopyError('usage', `${name}: is no address of a proxy such as http://proxy.example.org:3128`);
}
