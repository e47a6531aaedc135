import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { harbourDumps } from '../chrome/sites.js';
import { type MisbehavingServer, startMisbehavingServer } from '../servers/misbehaving-server.js';
import { type ProxyServer, startProxyServer } from '../servers/proxy-server.js';
import { makeTestCertificate } from '../servers/test-certificate.js';
import { firstStories, publish } from './site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The addresses of the recipes, made real. */
export interface Web {
  /** `https://example.org` */
  site: MisbehavingServer;
  /** `http://localhost:8080` */
  own: MisbehavingServer;
  /** What every recipe goes through, so that these names lead here. */
  way: ProxyServer;
  /** `http://proxy.example.org:3128`, for the recipe that names it. */
  office: ProxyServer;
  /** What `cleancopy` needs to find it, as lines of shell. */
  settings: string;
  close(): Promise<void>;
}

const officeProxy = 'http://proxy.example.org:3128';

/** Needs openssl. */
export async function startWeb(): Promise<Web> {
  const tls = makeTestCertificate(['example.org']);
  const [site, own] = await Promise.all([startMisbehavingServer({ tls }), startMisbehavingServer()]);
  const routes = new Map([
    ['example.org:443', site.port],
    ['example.org', site.port],
    ['localhost:8080', own.port],
  ]);
  const [way, office] = await Promise.all([startProxyServer({ routes }), startProxyServer({ routes })]);
  publish(site, 'https://example.org', firstStories);
  publish(own, 'http://localhost:8080', firstStories);
  site.robots = { body: 'User-agent: *\nDisallow: /drafts/\nSitemap: https://example.org/sitemap.xml\n' };
  own.robots = { body: 'User-agent: *\nDisallow: /\n' };
  const settings = [
    `export NODE_EXTRA_CA_CERTS='${tls.caPath}' http_proxy='${way.origin}'`,
    `if [ "\${https_proxy-}" = ${officeProxy} ]; then https_proxy='${office.origin}'; else https_proxy='${way.origin}'; fi`,
    'export https_proxy',
  ].join('\n');
  return {
    site,
    own,
    way,
    office,
    settings,
    async close() {
      await Promise.all([way, office, site, own].map((server) => server.close()));
      tls.remove();
    },
  };
}

/** A directory to run a recipe in: its home, with the samples and whatever the recipes take for granted. */
export interface Home {
  path: string;
  env: Readonly<Record<string, string>>;
  remove(): void;
}

const listed = ['https://example.org/news/quay', 'https://example.org/news/gone', 'https://example.org/news/bridge'];

/** @param settings lines of shell that come before each `cleancopy` */
export function makeHome(settings: string): Home {
  const home = mkdtempSync(path.join(tmpdir(), 'cleancopy-readme-'));
  const at = (...names: string[]) => path.join(home, ...names);
  mkdirSync(at('.local', 'bin'), { recursive: true });
  const command = `exec '${process.execPath}' '${path.join(root, 'bin/cleancopy.js')}' "$@"`;
  writeFileSync(at('.local', 'bin', 'cleancopy'), `#!/bin/sh\n${settings}\n${command}\n`, { mode: 0o755 });
  symlinkSync(path.join(root, 'samples'), at('samples'));
  writeFileSync(at('urls.txt'), listed.map((url) => `${url}\n`).join(''));
  mkdirSync(at('harbour'));
  for (const [name, text] of Object.entries(harbourDumps)) writeFileSync(at('harbour', `${name}.txt`), text);
  mkdirSync(at('dumps'));
  const page = readFileSync(path.join(root, 'samples/lighthouse-html-es/input.html'));
  for (const name of ['one.html.gz', 'a name\nwith a line end.html.gz'])
    writeFileSync(at('dumps', name), gzipSync(page));
  return {
    path: home,
    env: { HOME: home, PATH: `${at('.local', 'bin')}:${process.env.PATH ?? '/usr/bin:/bin'}` },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** The paths of the files in a directory and below it; none where there is no directory. */
export function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .sort();
  } catch {
    return [];
  }
}
