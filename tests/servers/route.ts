import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A request as it came in. */
export interface RecordedRequest {
  method: string;
  /** The request's target as it was asked: the path, with the query. */
  path: string;
  /** By lower-case name; several of one name are joined with a comma and a space. */
  headers: Readonly<Record<string, string>>;
  /** The bytes of the head, from the request line to the empty line, as Latin-1. */
  head: string;
  /** When the last byte of its head arrived, in milliseconds of `performance.now()` of the server's process. */
  at: number;
  /** Which of the server's connections brought it, from 1. */
  connection: number;
}

/** What a well-behaved route answers; the server adds `Content-Length`, and keeps the connection. */
export interface Answer {
  /** 200 where it is left out. */
  status?: number;
  /** By name as it is sent; a list sends the header several times. HTML in UTF-8 where no Content-Type is given. */
  headers?: Readonly<Record<string, string | readonly string[]>>;
  body?: string | Uint8Array;
}

/** A request whose turn it is, and the connection to answer it on. */
export interface Asked {
  request: RecordedRequest;
  query: URLSearchParams;
  /** What follows the name of a route that ends in a slash: `503` of `/status/503`. */
  rest: string;
  /** How many times this very path and query were asked until now, this time included. */
  times: number;
  socket: Socket;
  /** Writes bytes as they are, and waits until they are on their way; false when the connection is gone. */
  send(bytes: string | Uint8Array): Promise<boolean>;
  /** Waits; false when the connection went in the meantime. */
  pause(milliseconds: number): Promise<boolean>;
  /** Ends the connection with an RST instead of a FIN. */
  reset(): void;
}

/** Gives an answer, or misbehaves on the connection itself and gives nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a route that misbehaves has nothing to return.
export type Route = (asked: Asked) => Answer | void | Promise<Answer | void>;

export type Routes = Readonly<Record<string, Route>>;

/** The means to answer on a connection. */
export function answeringOn(socket: Socket, raw: Socket): Pick<Asked, 'socket' | 'send' | 'pause' | 'reset'> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const isOpen = () => !socket.destroyed && socket.writable;
  return {
    socket,
    send: (bytes) =>
      new Promise((resolve) => {
        if (isOpen()) socket.write(bytes, (error) => resolve(!error && isOpen()));
        else resolve(false);
      }),
    pause: (milliseconds) => wait(milliseconds, undefined, { signal: gone.signal }).then(isOpen, () => false),
    reset: () => void raw.resetAndDestroy(),
  };
}

/** A number in the query, or what it is without one. */
export function numberIn({ query }: Asked, name: string, otherwise: number): number {
  const value = Number(query.get(name) ?? otherwise);
  if (!Number.isFinite(value)) throw new Error(`${name}=${query.get(name)} is no number`);
  return value;
}
