import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { close, listen } from './listen.js';
import { type NginxSettings, nginxConfig } from './nginx-config.js';
import type { TestCertificate } from './test-certificate.js';

interface Running {
  port: number;
  tlsPort: number;
  stop(): Promise<void>;
}

type Launch = Pick<NginxSettings, 'redirects' | 'probePath'> & { tls: TestCertificate | undefined };

const MOST_ATTEMPTS = 5;

/** Starts it on ports that were free a moment ago; where something else took one in that moment, on others. */
export async function launchNginx(
  program: string,
  directory: string,
  { tls, ...rest }: Launch,
  findPorts = findFreePorts,
): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const [port, tlsPort] = await findPorts();
    const settings = { port, tlsPort, ...rest, ...(tls && { tls }) };
    writeFileSync(path.join(directory, 'nginx.conf'), nginxConfig(settings));
    const stop = start(program, directory);
    const failure = await startUp(directory, `http://127.0.0.1:${port}${rest.probePath}`);
    if (failure === null) return { port, tlsPort, stop };
    await stop();
    if (attempt === MOST_ATTEMPTS || !failure.includes('Address already in use')) {
      throw new Error(`nginx did not start: ${failure}`);
    }
    rmSync(errorLogIn(directory));
  }
}

export async function findFreePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  const ports = await Promise.all([listen(servers[0], '127.0.0.1'), listen(servers[1], '127.0.0.1')]);
  await Promise.all(servers.map((server) => close(server, [])));
  return ports;
}

/**
 * A shell runs nginx until it is told to stop. Where its standard input ends without a word, whoever started it was
 * killed: the runner of the tests gives its workers no time to clean up, so the shell takes the directory along too.
 */
const keepUntilTold = `
"$0" -p "$1/" -c nginx.conf -e error.log </dev/null &
nginx=$!
read -r told
kill -9 "$nginx"
wait "$nginx"
[ "$told" = stop ] || rm -rf "$1"
`;

/** Starts nginx; what it gives ends it. */
function start(program: string, directory: string): () => Promise<void> {
  // In a session of its own, a Ctrl-C in the terminal does not reach it, and the end of its input does.
  const shell = spawn('sh', ['-c', keepUntilTold, program, directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const exited = once(shell, 'exit');
  exited.catch(() => {});
  shell.stdin.on('error', () => {});
  return async () => {
    shell.stdin.end('stop\n');
    await exited;
  };
}

const errorLogIn = (directory: string) => path.join(directory, 'error.log');

const MOST_PROBES = 500;

/** Asks until the answer is this nginx's own, which gives null, or its log says why there will be none. */
async function startUp(directory: string, probe: string): Promise<string | null> {
  const errorLog = errorLogIn(directory);
  for (let count = 0; count < MOST_PROBES; count += 1) {
    const status = await fetch(probe, { signal: AbortSignal.timeout(1000) }).then(
      (answer) => answer.status,
      () => null,
    );
    if (status === 204) return null;
    const errors = existsSync(errorLog) ? readFileSync(errorLog, 'utf8') : '';
    if (errors.includes('[emerg]')) return errors;
    await wait(20);
  }
  return 'it does not answer';
}
