import { createServer, type Server, type Socket } from 'node:net';
import { page } from '../cli/contract/material.js';
import { close, listen } from './listen.js';

export interface Canary {
  /** The ports that it listens on: one, the same for every address. */
  readonly ports: readonly number[];
  /** Whether it listens on IPv6 as well. */
  readonly hearsIPv6: boolean;
  /** How many connections were opened, whatever came on them. */
  readonly connections: number;
  /** The machine's own address and port that each connection was made to. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

const MOST_ATTEMPTS = 10;

/**
 * Listens on every address of this machine, loopback among them, of IPv4 and where there is one of IPv6, on one port;
 * counts who comes, and answers with a page, so that a fetch that should not have been made would succeed.
 */
export async function startCanary(): Promise<Canary> {
  const heard: string[] = [];
  const open = new Set<Socket>();
  const { servers, port } = await listenEverywhere((socket) => {
    heard.push(`${socket.localAddress} ${socket.localPort}`);
    open.add(socket);
    socket.on('error', () => {}).once('close', () => open.delete(socket));
    socket.once('data', () => socket.end(answer));
  });
  return {
    ports: [port],
    hearsIPv6: servers.length > 1,
    heard,
    get connections() {
      return heard.length;
    },
    close: async () => {
      await Promise.all(servers.map((server) => close(server, open)));
    },
  };
}

const body = page('The canary sang');
const answer =
  'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n' +
  `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

async function listenEverywhere(onConnection: (socket: Socket) => void): Promise<{ servers: Server[]; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const forIPv4 = createServer(onConnection);
    const port = await listen(forIPv4, '0.0.0.0');
    const forIPv6 = createServer(onConnection);
    try {
      await listen(forIPv6, '::', { port, ipv6Only: true });
      return { servers: [forIPv4, forIPv6], port };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL') return { servers: [forIPv4], port };
      await close(forIPv4, []);
      if (code !== 'EADDRINUSE' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
