import { STATUS_CODES } from 'node:http';
import type { Answer, Asked } from './route.js';

/** By RFC 9110, 6.4.1, no content follows these, and no length is told for it. */
const hasNoContent = (status: number) => status === 204 || status === 304;

/** Writes an answer by RFC 9112, and closes the connection only where the request asked for it. */
export async function sendAnswer(asked: Asked, { status = 200, headers = {}, body = '' }: Answer): Promise<void> {
  const content = Buffer.from(body);
  const closes = wantsClose(asked);
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`];
  for (const [name, values] of Object.entries(headers)) {
    for (const value of typeof values === 'string' ? [values] : values) lines.push(`${name}: ${value}`);
  }
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  if (!hasNoContent(status)) {
    if (!names.has('content-type')) lines.push('Content-Type: text/html; charset=utf-8');
    if (!names.has('content-length')) lines.push(`Content-Length: ${content.length}`);
  }
  lines.push(`Connection: ${closes ? 'close' : 'keep-alive'}`);
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  const isBodiless = hasNoContent(status) || asked.request.method === 'HEAD';
  await asked.send(isBodiless ? head : Buffer.concat([head, content]));
  if (closes) asked.socket.end();
}

function wantsClose({ request }: Asked): boolean {
  const connection = (request.headers.connection ?? '').toLowerCase();
  return connection.includes('close') || request.head.split('\r\n', 1)[0]?.endsWith('HTTP/1.0') === true;
}
