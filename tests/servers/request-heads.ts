import type { RecordedRequest } from './route.js';

const END = '\r\n\r\n';

/** Cuts what a connection sends into the heads of its requests. No route expects a body, so a head follows a head. */
export class RequestHeads {
  #rest = '';

  /** The heads that these bytes complete. */
  take(bytes: Buffer): string[] {
    const heads = (this.#rest + bytes.toString('latin1')).split(END);
    this.#rest = heads.pop() ?? '';
    return heads.map((head) => head + END);
  }
}

/** What a head says; a line that is no header is left out. */
export function parseHead(head: string): Pick<RecordedRequest, 'method' | 'path' | 'headers' | 'head'> {
  const [requestLine = '', ...lines] = head.trimEnd().split('\r\n');
  const [method = '', path = ''] = requestLine.split(' ');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return { method, path, headers, head };
}
