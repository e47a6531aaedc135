import { once } from 'node:events';
import type { AddressInfo, ListenOptions, Server, Socket } from 'node:net';

/** Starts to listen, on a free port where none is given; gives the port, or fails as `listen` does. */
export async function listen(server: Server, host: string, options: ListenOptions = {}): Promise<number> {
  server.listen({ port: 0, ...options, host });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Ends the connections that are open, and listens no more; to do it twice does no harm. */
export async function close(server: Server, open: Iterable<Socket>): Promise<void> {
  const closed = [...open].map((socket) => new Promise((resolve) => socket.once('close', resolve).destroy()));
  if (server.listening) closed.push(once(server, 'close'));
  server.close();
  await Promise.all(closed);
}
