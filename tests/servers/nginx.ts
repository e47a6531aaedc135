import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchNginx } from './nginx-process.js';
import type { TestCertificate } from './test-certificate.js';

export interface Nginx {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly port: number;
  /** The same over TLS with HTTP/2; null without a certificate. */
  readonly tlsOrigin: string | null;
  readonly tlsPort: number | null;
  /** The temporary directory that holds its files, logs and configuration. */
  readonly directory: string;
  /** Writes a file under its path, such as `/feed.xml`; each has a Last-Modified, and so an ETag, of its own. */
  write(file: string, content: string | Uint8Array): void;
  /**
   * All that were asked until now, a line each, such as
   * `HTTP/2.0 200 GET https://example.org/a.html user-agent="…" if-none-match="…" … connection=3`.
   */
  requests(): Promise<string[]>;
  close(): Promise<void>;
}

interface Settings {
  /** What each path answers; one that ends in a slash is its `index.html`. */
  files: Readonly<Record<string, string | Uint8Array>>;
  tls?: TestCertificate;
  /** Paths that are answered with a 301, and the URL each is sent to. */
  redirects?: Readonly<Record<string, string>>;
}

/** Debian keeps it where only root looks. */
const places = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'];

export function nginxIsThere(): boolean {
  return findNginx() !== undefined;
}

/** The command to start it with. */
export function findNginx(): string | undefined {
  return places.find((place) => spawnSync(place, ['-v']).status === 0);
}

/** Starts an nginx of its own: its files, logs and settings are in a temporary directory, and go when it is closed. */
export async function startNginx({ files, tls, redirects = {} }: Settings): Promise<Nginx> {
  const program = findNginx();
  if (program === undefined) throw new Error('there is no nginx; apt-get install nginx');
  const directory = mkdtempSync(path.join(tmpdir(), 'cleancopy-nginx-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    mkdirSync(path.join(directory, 'temp'));
    const write = fileWriter(path.join(directory, 'files'));
    for (const [file, content] of Object.entries(files)) write(file, content);
    const probePath = `/.probe-${randomUUID()}`;
    const { port, tlsPort, stop } = await launchNginx(program, directory, { tls, redirects, probePath });
    const origin = `http://127.0.0.1:${port}`;
    return {
      origin,
      port,
      tlsOrigin: tls ? `https://127.0.0.1:${tlsPort}` : null,
      tlsPort: tls ? tlsPort : null,
      directory,
      write,
      requests: async () => {
        // It writes its log after the answer; when it has answered once more, what came before is in the log.
        await fetch(origin + probePath);
        return readFileSync(path.join(directory, 'access.log'), 'utf8').split('\n').filter(Boolean);
      },
      close: async () => {
        await stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** nginx makes an ETag of a file's seconds and length, so each file written counts as a second younger than the one before. */
function fileWriter(root: string): Nginx['write'] {
  let modified = Date.parse('2022-01-28T15:33:00Z') / 1000;
  return (file, content) => {
    const target = path.join(root, file.endsWith('/') ? `${file}index.html` : file);
    if (!target.startsWith(`${root}${path.sep}`)) throw new Error(`${file} is outside`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    modified += 1;
    utimesSync(target, modified, modified);
  };
}
