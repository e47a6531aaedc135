import { page } from '../../cli/contract/material.js';
import { type Asked, numberIn, type Routes } from '../route.js';

const head = (...headers: string[]) =>
  ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...headers, '', ''].join('\r\n');

const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** Long enough for a client to have read what was sent before it. */
const NOTICE_MS = 50;

/** Answers that are not what HTTP allows, or only just. */
export const brokenRoutes: Routes = {
  // The two are in order: a body may last until the connection ends, and HTTP/1.0 knows nothing else.
  '/no-length': (asked) => sendAndEnd(asked, `${head('Connection: close')}${page('A page without a length')}`),
  '/http10': (asked) =>
    sendAndEnd(asked, `HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${page('A page as of 1996')}`),
  '/short-length': (asked) => {
    const body = page('A page that ends too early');
    return sendAndEnd(asked, `${head(`Content-Length: ${Buffer.byteLength(body) + 1000}`)}${body}`);
  },
  '/bad-chunk': (asked) =>
    sendAndEnd(asked, `${head('Transfer-Encoding: chunked')}${chunk(page('A bad chunk'))}zz\r\nnot a size\r\n`),
  '/unfinished-chunks': (asked) =>
    sendAndEnd(asked, `${head('Transfer-Encoding: chunked')}${chunk(page('No last chunk'))}`),
  '/two-lengths': (asked) => sendAndEnd(asked, `${head('Content-Length: 10', 'Content-Length: 20')}${'x'.repeat(20)}`),
  '/reset': (asked) => asked.reset(),
  '/reset-body': async (asked) => {
    await asked.send(`${head('Content-Length: 100000')}${page('A page that is torn off')}`);
    await asked.pause(NOTICE_MS);
    asked.reset();
  },
  '/empty-reply': ({ socket }) => void socket.end(),
  '/garbage': (asked) => sendAndEnd(asked, 'SSH-2.0-OpenSSH_9.2\r\n\x00\x01\x02 this is not HTTP\r\n\r\n'),
  '/big-header': (asked) => ({
    headers: { 'X-Big': 'x'.repeat(numberIn(asked, 'bytes', 200_000)) },
    body: page('A page under a big header'),
  }),
};

async function sendAndEnd({ send, socket }: Asked, bytes: string): Promise<void> {
  await send(bytes);
  socket.end();
}
