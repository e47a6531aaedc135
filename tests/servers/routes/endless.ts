import { type Asked, numberIn, type Routes } from '../route.js';

const OPENING = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n';
const PIECE = 'The bridge stays shut until spring. '.repeat(450);

/** Answers that never end; all go on until the client, or the server's `close`, ends the connection. */
export const endlessRoutes: Routes = {
  // Slow loris: each byte comes in time, the headers never do.
  '/slow-headers': async (asked) => {
    await asked.send(`${OPENING}X-Slow: `);
    await repeat(asked, 'a', numberIn(asked, 'ms', 100));
  },
  '/slow-body': async (asked) => {
    await asked.send(`${OPENING}Content-Length: 100000\r\n\r\n<p>`);
    await repeat(asked, 'a', numberIn(asked, 'ms', 100));
  },
  '/silent': (asked) => repeat(asked, '', 1000),
  '/endless': async (asked) => {
    await asked.send(`${OPENING}Transfer-Encoding: chunked\r\n\r\n`);
    await repeat(asked, `${PIECE.length.toString(16)}\r\n${PIECE}\r\n`, 0);
  },
  '/endless-headers': async (asked) => {
    await asked.send(OPENING);
    await repeat(asked, `X-More: ${'x'.repeat(1000)}\r\n`.repeat(16), 0);
  },
};

/** Sends the same again and again, as fast as the client takes it or with a pause each time. */
async function repeat({ send, pause }: Asked, bytes: string, milliseconds: number): Promise<void> {
  // To pause for no time still lets the rest of the process have its turn.
  while ((await send(bytes)) && (await pause(milliseconds)));
}
