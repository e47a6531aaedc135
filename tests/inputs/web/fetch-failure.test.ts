import { errors } from 'undici';
import { describe, expect, it } from 'vitest';
import { FetchFailure, failureOf } from '../../../src/inputs/web/fetch-failure.js';

const withCode = (code: string, message = `failed: ${code}`) => Object.assign(new Error(message), { code });

describe('failureOf', () => {
  it.each([
    ['UND_ERR_HEADERS_OVERFLOW', 'headers-too-large', false],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'incomplete-response', true],
    ['HPE_INVALID_CONSTANT', 'invalid-response', false],
    ['ERR_HTTP2_ERROR', 'invalid-response', false],
    ['ERR_HTTP2_STREAM_ERROR', 'connection-failed', true],
    ['ERR_HTTP2_SESSION_ERROR', 'connection-failed', true],
    ['ENOTFOUND', 'name-not-resolved', false],
    ['EAI_AGAIN', 'name-not-resolved', true],
    ['CERT_HAS_EXPIRED', 'tls-failed', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-failed', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-failed', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-failed', false],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls-failed', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-failed', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-failed', false],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls-failed', false],
    ['EPROTO', 'tls-failed', false],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout', true],
    ['ETIMEDOUT', 'timeout', true],
    ['ECONNREFUSED', 'connection-failed', true],
    ['ECONNRESET', 'connection-failed', true],
    ['ENETUNREACH', 'connection-failed', true],
    ['EHOSTUNREACH', 'connection-failed', true],
    ['UND_ERR_SOCKET', 'connection-failed', true],
  ])('%s is %s', (code, expected, passing) => {
    expect(failureOf(withCode(code), false)).toMatchObject({ code: expected, passing, retryAfter: null });
    // However deep it lies.
    const wrapped = new Error('request failed', { cause: new Error('really', { cause: withCode(code) }) });
    expect(failureOf(wrapped, false)).toMatchObject({ code: expected, passing });
  });

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'ERR_HTTP2_STREAM_ERROR'])(
    '%s after a part had come is an answer broken off',
    (code) => {
      const failure = failureOf(withCode(code, 'the line is dead'), true);
      expect(failure).toMatchObject({ code: 'incomplete-response', passing: true });
      expect(failure.message).toBe('the connection broke off (the line is dead)');
    },
  );

  it('of undici’s own errors', () => {
    const parser = Object.assign(new errors.HTTPParserError('Response does not match'), { code: 'HPE_CR_EXPECTED' });
    expect(failureOf(parser, false).code).toBe('invalid-response');
    expect(failureOf(new errors.HTTPParserError('wrong'), true).code).toBe('invalid-response');
    expect(failureOf(new errors.HeadersOverflowError(), false).code).toBe('headers-too-large');
    expect(failureOf(new errors.ConnectTimeoutError(), false).code).toBe('timeout');
  });

  it('of several addresses of one name', () => {
    const tried = new AggregateError([
      withCode('ECONNREFUSED', 'connect ECONNREFUSED 192.0.2.1:80'),
      withCode('ENETUNREACH'),
    ]);
    expect(failureOf(tried, false)).toMatchObject({ code: 'connection-failed', passing: true });
    const secure = new AggregateError([withCode('CERT_HAS_EXPIRED')]);
    expect(failureOf(secure, false).code).toBe('tls-failed');
  });

  it('is what it was where it is one already', () => {
    const failure = new FetchFailure('private-address', 'no');
    expect(failureOf(failure, true)).toBe(failure);
    expect(failureOf(new Error('no connection', { cause: failure }), false)).toBe(failure);
  });

  it.each([
    ['Proxy Authentication Required (407)', 407, false],
    ['Proxy response (407) !== 200 when HTTP Tunneling', 407, false],
    ['Proxy response (403) !== 200 when HTTP Tunneling', 403, false],
    ['Proxy response (502) !== 200 when HTTP Tunneling', 502, true],
  ])('of a proxy: %s', (message, status, passing) => {
    const failure = failureOf(withCode('UND_ERR_ABORTED', message), false);
    expect(failure).toMatchObject({ code: 'http-status', passing });
    expect(failure.message).toMatch(new RegExp(`^the proxy .* \\(HTTP ${status}\\)$`));
  });

  it('has one line, also of what is no error', () => {
    expect(failureOf(withCode('ERR_SSL_X', 'bad\nworse\n'), false).message).toBe('no secure connection (bad)');
    expect(failureOf('a text', false).message).toBe('no answer (a text)');
    expect(failureOf(withCode('ECONNREFUSED', ''), false).message).toBe('no answer (ECONNREFUSED)');
  });
});
