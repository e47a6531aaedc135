import { describe, expect, it } from 'vitest';
import { requestMessage, responseHead } from '../../../src/batch/capture/http-message.js';
import type { Exchange } from '../../../src/types.js';
import { exchange } from './exchanges.js';

type Headers = Exchange['responseHeaders'];

function head(responseHeaders: Headers, known: Partial<Exchange> = {}): string[] {
  const lines = responseHead(exchange({ body: Buffer.from('12345'), ...known, responseHeaders }))
    .toString('latin1')
    .split('\r\n');
  expect(lines.slice(-2)).toEqual(['', '']);
  return lines.slice(0, -2);
}

describe('responseHead', () => {
  it('keeps headers as they came: names, order, repetitions, bytes', () => {
    const headers: Headers = [
      ['x-B', '2'],
      ['Via', '1.1 a'],
      ['via', '1.1 b'],
      ['X-Name', 'caf\u00c3\u00a0'],
      ['content-length', '5'],
      ['Empty', ''],
    ];
    expect(head(headers)).toEqual(['HTTP/1.1 200 OK', ...headers.map(([name, value]) => `${name}: ${value}`)]);
  });

  it('renames the transfer encoding, which is off', () => {
    expect(head([['transfer-encoding', 'chunked']])).toEqual([
      'HTTP/1.1 200 OK',
      'X-Crawler-Transfer-Encoding: chunked',
    ]);
  });

  it.each([
    { stated: ['7'], expected: ['X-Crawler-Content-Length: 7', 'Content-Length: 5'] },
    { stated: ['5, 5'], expected: ['X-Crawler-Content-Length: 5, 5', 'Content-Length: 5'] },
    { stated: ['7', '5'], expected: ['X-Crawler-Content-Length: 7', 'Content-Length: 5'] },
    { stated: ['-5'], expected: ['X-Crawler-Content-Length: -5', 'Content-Length: 5'] },
  ])('corrects a length of $stated', ({ stated, expected }) => {
    expect(head(stated.map((length) => ['Content-Length', length])).slice(1)).toEqual(expected);
  });

  it('corrects the length of a page that was cut off to nothing, but gives none to an answer that has no body', () => {
    const body = Buffer.of();
    expect(head([['Content-Length', '7']], { body }).slice(1)).toEqual([
      'X-Crawler-Content-Length: 7',
      'Content-Length: 0',
    ]);
    expect(head([['Content-Length', '7']], { body, status: 304 }).slice(1)).toEqual(['X-Crawler-Content-Length: 7']);
  });

  it('says the reason that HTTP/2 does not', () => {
    expect(head([[':status', '404']], { status: 404, statusText: '' })).toEqual(['HTTP/1.1 404 Not Found']);
    expect(head([], { status: 599, statusText: '' })).toEqual(['HTTP/1.1 599 ']);
  });
});

describe('requestMessage', () => {
  it('states the host where the headers do not', () => {
    const request = (url: string) => requestMessage(exchange({ url, requestHeaders: [['Accept', '*/*']] })).toString();
    expect(request('https://example.org')).toBe('GET / HTTP/1.1\r\nHost: example.org\r\nAccept: */*\r\n\r\n');
    expect(request('http://u:p@example.org:8080/a b?c#d')).toBe(
      'GET /a%20b?c HTTP/1.1\r\nHost: example.org:8080\r\nAccept: */*\r\n\r\n',
    );
  });
});
