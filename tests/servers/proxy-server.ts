import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { close, listen } from './listen.js';

/** A port on loopback for all of a host's ports, or one for http and one for https. */
export type ProxyRoute = number | { plain: number; tls: number };

export interface ProxyRequest {
  /** `CONNECT` for a tunnel. */
  method: string;
  /** The whole URL, or host and port of a tunnel, as they were asked. */
  target: string;
  headers: Readonly<IncomingMessage['headers']>;
}

export interface ProxyServer {
  /** What `http_proxy` and `https_proxy` are set to; without what `authorization` asks for. */
  readonly origin: string;
  readonly port: number;
  readonly requests: readonly ProxyRequest[];
  /** By host name, such as `example.org`, or by host and port, which goes first. Others are answered with a 502. */
  readonly routes: Map<string, ProxyRoute>;
  close(): Promise<void>;
}

interface Settings {
  routes: Map<string, ProxyRoute>;
  /** Who may use it, as `user:password`; anyone where it is left out. */
  authorization?: string;
}

/** Starts an HTTP proxy that finds the hosts it is told on loopback, so that `https://example.org` can be fetched. */
export async function startProxyServer({ routes, authorization }: Settings): Promise<ProxyServer> {
  const requests: ProxyRequest[] = [];
  const expected = authorization && `Basic ${Buffer.from(authorization).toString('base64')}`;
  const open = new Set<Socket>();

  /** The port that a request goes to, or the status that it is refused with. */
  function route(request: IncomingMessage, url: URL): { port: number } | { status: 407 | 502 } {
    requests.push({ method: request.method ?? '', target: request.url ?? '', headers: request.headers });
    if (expected && request.headers['proxy-authorization'] !== expected) return { status: 407 };
    const found = routes.get(url.host) ?? routes.get(url.hostname);
    if (found === undefined) return { status: 502 };
    if (typeof found === 'number') return { port: found };
    return { port: url.protocol === 'https:' ? found.tls : found.plain };
  }

  const server = createServer((request, response) => {
    if (!URL.canParse(request.url ?? '')) return void response.writeHead(400).end();
    const url = new URL(request.url ?? '');
    const way = route(request, url);
    if ('port' in way) forward(request, response, url, way.port);
    else response.writeHead(way.status, challengeFor(way.status)).end(`${way.status}\n`);
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(/:(?=\d+$)/);
    const way = route(request, new URL(`${port === '80' ? 'http' : 'https'}://${host}:${port}`));
    client.on('error', () => {});
    if ('port' in way) tunnel(client, head, way.port);
    else client.end(refusal(way.status));
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const port = await listen(server, '127.0.0.1');
  return { origin: `http://127.0.0.1:${port}`, port, requests, routes, close: () => close(server, open) };
}

const challengeFor = (status: number): Record<string, string> =>
  status === 407 ? { 'Proxy-Authenticate': 'Basic realm="test"' } : {};

function refusal(status: 407 | 502): string {
  const headers = Object.entries(challengeFor(status)).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Refused\r\n${headers.join('')}Content-Length: 0\r\nConnection: close\r\n\r\n`;
}

/** Between a client and its proxy only (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'proxy-connection', 'proxy-authorization', 'keep-alive']);

function forward(request: IncomingMessage, response: ServerResponse, url: URL, port: number): void {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !hopByHop.has(name)));
  const onward = send({ host: '127.0.0.1', port, method: request.method, path: url.pathname + url.search, headers });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
  const onward = connect(port, '127.0.0.1');
  onward.on('connect', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.write(head);
    onward.pipe(client).pipe(onward);
  });
  onward.on('error', () => client.destroy()).on('close', () => client.destroy());
  client.on('close', () => onward.destroy());
}
