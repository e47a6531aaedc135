import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { close, listen } from './listen.js';
import { parseHead, RequestHeads } from './request-heads.js';
import { type Answer, type Asked, answeringOn, type RecordedRequest, type Route } from './route.js';
import { findRoute } from './routes/index.js';
import { sendAnswer } from './send-answer.js';
import type { TestCertificate } from './test-certificate.js';

export interface MisbehavingServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly port: number;
  /** All that were asked until now, in order. */
  readonly requests: readonly RecordedRequest[];
  /** How many connections were opened until now, and how many of them still are. */
  readonly connections: number;
  readonly open: number;
  /** The most requests that had arrived and were not yet answered, at any moment. */
  readonly mostAtOnce: number;
  /** What `/robots.txt` answers, after `delay` milliseconds; null, the default, is a 404. */
  robots: (Answer & { delay?: number }) | null;
  /** The test's own routes, looked at before the built-in ones; a name that ends in a slash stands for all under it. */
  readonly routes: Map<string, Route>;
  close(): Promise<void>;
}

interface Settings {
  /** The address that it listens on; 127.0.0.1 where it is left out. */
  host?: string;
  /** Makes it a server of https, without HTTP/2. */
  tls?: TestCertificate;
}

/** Starts a server of raw HTTP/1.1 that does by its path what servers do at their worst; `routes/` says which. */
export async function startMisbehavingServer({ host = '127.0.0.1', tls }: Settings = {}): Promise<MisbehavingServer> {
  const server: Server = tls ? createTlsServer(readPair(tls)).on('tlsClientError', () => {}) : createServer();
  const log = new Log();
  const routes = new Map<string, Route>();
  server.on('connection', (raw) => log.opened(raw));
  server.on(tls ? 'secureConnection' : 'connection', (socket: Socket) => converse(socket, log, routes));
  const port = await listen(server, host);
  const started: MisbehavingServer = {
    origin: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    requests: log.requests,
    routes,
    robots: null,
    get connections() {
      return log.connections;
    },
    get open() {
      return log.open.size;
    },
    get mostAtOnce() {
      return log.mostAtOnce;
    },
    close: () =>
      close(
        server,
        [...log.open.values()].map(({ raw }) => raw),
      ),
  };
  routes.set('/robots.txt', async ({ pause }) => {
    const robots = started.robots ?? { status: 404 };
    if (robots.delay) await pause(robots.delay);
    return robots;
  });
  return started;
}

const readPair = ({ certPath, keyPath }: TestCertificate) => ({
  cert: readFileSync(certPath),
  key: readFileSync(keyPath),
});

/** Answers the requests of one connection one after the other, however many of them come at once. */
function converse(socket: Socket, log: Log, routes: ReadonlyMap<string, Route>): void {
  const connection = log.connectionOf(socket);
  socket.on('error', () => {});
  if (!connection) return;
  const means = answeringOn(socket, connection.raw);
  const heads = new RequestHeads();
  let turn = Promise.resolve();
  socket.on('data', (bytes: Buffer) => {
    for (const head of heads.take(bytes)) {
      const { request, times } = log.asked(head, connection.number);
      const { route, rest, query } = findRoute(request.path, routes);
      const asked: Asked = { request, times, rest, query, ...means };
      turn = turn.then(() => answer(asked, route)).finally(() => log.answered());
    }
  });
}

/** A route that throws is a mistake in a test: it is answered as such, so that the test fails and says why. */
async function answer(asked: Asked, route: Route): Promise<void> {
  try {
    const given = await route(asked);
    if (given) await sendAnswer(asked, given);
  } catch (error) {
    await sendAnswer(asked, { status: 599, body: `The route itself failed: ${error}` });
  }
}

interface Connection {
  number: number;
  raw: Socket;
}

/** What came in. */
class Log {
  readonly requests: RecordedRequest[] = [];
  /** By the client's address and port, which a TLS socket shares with the one under it. */
  readonly open = new Map<string, Connection>();
  connections = 0;
  mostAtOnce = 0;
  #unanswered = 0;
  readonly #times = new Map<string, number>();

  opened(raw: Socket): void {
    const peer = peerOf(raw);
    this.connections += 1;
    this.open.set(peer, { number: this.connections, raw });
    raw.on('error', () => {}).once('close', () => this.open.delete(peer));
  }

  connectionOf(socket: Socket): Connection | undefined {
    return this.open.get(peerOf(socket));
  }

  asked(head: string, connection: number): { request: RecordedRequest; times: number } {
    const request = { ...parseHead(head), at: performance.now(), connection };
    const times = (this.#times.get(request.path) ?? 0) + 1;
    this.#times.set(request.path, times);
    this.requests.push(request);
    this.#unanswered += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#unanswered);
    return { request, times };
  }

  answered(): void {
    this.#unanswered -= 1;
  }
}

const peerOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`;
