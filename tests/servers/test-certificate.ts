import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files in PEM. */
export interface TestCertificate {
  /** The authority to trust, as `NODE_EXTRA_CA_CERTS` or undici's `ca` takes it. */
  caPath: string;
  certPath: string;
  keyPath: string;
  /** Where they are. */
  directory: string;
  remove(): void;
}

export function opensslIsThere(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

/** Makes a certificate for these DNS names and IP addresses, signed by an authority made for it, both good for a day. */
export function makeTestCertificate(names: readonly string[]): TestCertificate {
  const directory = mkdtempSync(path.join(tmpdir(), 'cleancopy-certificate-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  const pathTo = (file: string) => path.join(directory, file);
  const openssl = (line: string) => execFileSync('openssl', line.split(' '), { cwd: directory, stdio: 'pipe' });
  try {
    writeFileSync(pathTo('openssl.cnf'), configurationFor(names));
    const newKey = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -config openssl.cnf';
    openssl(
      `req -x509 ${newKey} -subj /CN=cleancopy-test-authority -extensions authority -days 1 -keyout ca.key -out ca.pem`,
    );
    openssl(`req ${newKey} -subj /CN=cleancopy-test-server -keyout server.key -out server.csr`);
    openssl(
      'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 1 ' +
        '-extfile openssl.cnf -extensions server -out server.pem',
    );
  } catch (error) {
    remove();
    throw error;
  }
  return {
    caPath: pathTo('ca.pem'),
    certPath: pathTo('server.pem'),
    keyPath: pathTo('server.key'),
    directory,
    remove,
  };
}

/** A file of its own, since the system's may add extensions. */
function configurationFor(names: readonly string[]): string {
  const alternatives = names.map((name) => `${isIP(name) ? 'IP' : 'DNS'}:${name}`).join(',');
  return `
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = ${alternatives}
`;
}
