import type { TestCertificate } from './test-certificate.js';

export interface NginxSettings {
  port: number;
  /** Where there is a certificate, the port of https. */
  tlsPort: number;
  tls?: TestCertificate;
  /** Paths that are answered with a 301, and the URL each is sent to. */
  redirects: Readonly<Record<string, string>>;
  /** A path that answers 204 and is not logged. */
  probePath: string;
}

/** One line for each request, with what the tests ask about. */
const logFormat = [
  '$server_protocol $status $request_method $scheme://$host$request_uri',
  'user-agent="$http_user_agent"',
  'if-none-match="$http_if_none_match"',
  'if-modified-since="$http_if_modified_since"',
  'accept-encoding="$http_accept_encoding"',
  'connection=$connection',
].join(' ');

const types: Readonly<Record<string, string>> = {
  'text/html': 'html htm',
  'text/plain': 'txt',
  'application/xml': 'xml',
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/json': 'json',
  'application/feed+json': 'jsonfeed',
  'application/gzip': 'gz',
  'application/pdf': 'pdf',
};

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * What nginx is told; all paths are within its prefix. One process does it all: no master that could be killed and
 * leave its workers behind, and so no other user than the one who runs the test.
 */
export function nginxConfig({ port, tlsPort, tls, redirects, probePath }: NginxSettings): string {
  const certificate = tls && [
    // Newer versions ask for "http2 on" instead and say so in the error log; Debian's knows only this.
    `listen 127.0.0.1:${tlsPort} ssl http2;`,
    `ssl_certificate ${quote(tls.certPath)};`,
    `ssl_certificate_key ${quote(tls.keyPath)};`,
  ];
  return `
daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events { worker_connections 512; }
http {
  log_format asked '${logFormat}';
  access_log access.log asked;
  ${temporary.map((name) => `${name}_temp_path temp/${name};`).join('\n  ')}
  types {
    ${Object.entries(types)
      .map(([type, extensions]) => `${type} ${extensions};`)
      .join('\n    ')}
  }
  default_type text/html;
  gzip on;
  gzip_min_length 200;
  gzip_types text/plain application/xml application/rss+xml application/atom+xml application/json application/feed+json;
  server {
    listen 127.0.0.1:${port};
    ${certificate?.join('\n    ') ?? ''}
    root files;
    location = ${probePath} { access_log off; return 204; }
    ${Object.entries(redirects)
      .map(([from, to]) => `location = ${quote(from)} { return 301 ${quote(to)}; }`)
      .join('\n    ')}
  }
}
`;
}

function quote(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`not for nginx’s configuration: ${text}`);
  return `"${text}"`;
}
