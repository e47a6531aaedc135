/** A child process of the benchmark: hosts on loopback that give pages from memory, `/0` the first of them. */
import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../servers/listen.js';

/** What the process is told once; it answers with the hosts' ports. */
export interface Hosting {
  hosts: number;
  pages: Uint8Array[];
  /** Milliseconds until an answer. */
  delay: number;
}

function serve({ pages, delay }: Hosting): Server {
  return createServer(async (request, response) => {
    if (delay > 0) await wait(delay);
    const number = Number(request.url?.slice(1));
    const page = pages[number];
    if (page === undefined) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': page.length, ETag: `"${number}"` });
      response.end(page);
    }
  });
}

process.once('message', async (hosting: Hosting) => {
  const ports: number[] = [];
  for (let host = 0; host < hosting.hosts; host++) ports.push(await listen(serve(hosting), '127.0.0.1'));
  process.send!(ports);
});
