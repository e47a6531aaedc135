import { spawnSync } from 'node:child_process';
import { leftOut } from '../servers/left-out.js';

/** Debian keeps some where only root looks. */
const path = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

/** What is there of GNU parallel: moreutils has a program of the same name that is another. */
export function parallelIsThere(): boolean {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return /^GNU parallel/.test(stdout ?? '');
}

/** Where a program is; null where it is not. */
export function findProgram(name: string): string | null {
  const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8', env: { PATH: path } });
  return status === 0 ? stdout.trim() : null;
}

/** Whether the tests of GNU parallel can run; says so where they cannot. */
export function canRunParallel(what: string): boolean {
  const isThere = parallelIsThere();
  if (!isThere) leftOut(what, 'no GNU parallel on PATH; apt-get install parallel');
  return isThere;
}

const hostPrograms = { sshd: 'openssh-server', ssh: 'openssh-client', 'ssh-keygen': 'openssh-client', ip: 'iproute2' };

/** Whether hosts can be made out of network namespaces; says so where they cannot. */
export function canMakeHosts(what: string): boolean {
  const missing = Object.entries(hostPrograms).find(([name]) => findProgram(name) === null);
  const why = missing ? `no ${missing[0]} on PATH; apt-get install ${missing[1]}` : whyNoNamespaces();
  if (why !== null) leftOut(what, why);
  return why === null;
}

/** A namespace that goes at once: being root may not be enough, in a container. */
function whyNoNamespaces(): string | null {
  const tried = spawnSync('unshare', ['--net', '--mount', 'sh', '-c', 'mount -t tmpfs none /run'], {
    encoding: 'utf8',
  });
  return tried.status === 0 ? null : 'network namespaces need root with the right to make them';
}
