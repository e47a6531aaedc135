import { describe, expect, it } from 'vitest';
import { proxiesOf } from '../../src/cli/proxies.js';

const none = { http: null, https: null, except: '' };

describe('proxiesOf', () => {
  it.each([
    [{}, {}],
    [{ http_proxy: 'http://proxy.example.org:3128' }, { http: 'http://proxy.example.org:3128' }],
    [{ https_proxy: 'http://proxy.example.org:3128' }, { https: 'http://proxy.example.org:3128' }],
    [{ HTTPS_PROXY: 'https://proxy.example.org' }, { https: 'https://proxy.example.org' }],
    [{ HTTP_PROXY: 'http://upper.example.org' }, { http: 'http://upper.example.org' }],
    [
      { http_proxy: 'http://lower.example.org', HTTP_PROXY: 'http://upper.example.org' },
      { http: 'http://lower.example.org' },
    ],
    [
      { all_proxy: 'http://all.example.org', https_proxy: 'http://one.example.org' },
      { http: 'http://all.example.org', https: 'http://one.example.org' },
    ],
    [{ ALL_PROXY: 'socks5://192.0.2.1:1080' }, { http: 'socks5://192.0.2.1:1080', https: 'socks5://192.0.2.1:1080' }],
    // As curl takes it: a host alone is an http proxy.
    [{ http_proxy: 'proxy.example.org:3128' }, { http: 'http://proxy.example.org:3128' }],
    [{ http_proxy: 'ann:secret@proxy.example.org' }, { http: 'http://ann:secret@proxy.example.org' }],
    [{ http_proxy: ' http://[2001:db8::1]:3128 ' }, { http: 'http://[2001:db8::1]:3128' }],
    [{ no_proxy: 'example.org,.example.com' }, { except: 'example.org,.example.com' }],
    [{ NO_PROXY: '*' }, { except: '*' }],
    [{ no_proxy: '', NO_PROXY: '*' }, { except: '' }],
    [{ no_proxy: 'a.example.org', NO_PROXY: '*' }, { except: 'a.example.org' }],
    // Empty is how one turns a proxy off.
    [{ http_proxy: '', HTTP_PROXY: 'http://upper.example.org' }, {}],
    [{ http_proxy: '  ' }, {}],
    [{ HTTPPROXY: 'http://proxy.example.org', proxy: 'http://proxy.example.org' }, {}],
  ])('%j', (env, expected) => {
    expect(proxiesOf(env)).toEqual({ ...none, ...expected });
  });

  it.each([
    [{ http_proxy: 'http://' }, 'http_proxy'],
    [{ HTTPS_PROXY: 'ftp://ann:secret@proxy.example.org' }, 'https_proxy'],
    [{ all_proxy: 'http://ann:secret@proxy.example.org:99999' }, 'all_proxy'],
    [{ http_proxy: 'http://ann:secret@exa mple.org' }, 'http_proxy'],
  ])('refuses %j without telling its credentials', (env, name) => {
    expect(() => proxiesOf(env)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(`${name}: is no address of a proxy`) }),
    );
    expect(() => proxiesOf(env)).not.toThrow(/secret|ann:/);
  });
});
