import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findProgram } from './programs.js';

/** Hosts in network namespaces of their own, each with a real sshd, and the desk that sees them all. */
export interface Hosts {
  /** A command and its arguments as they are run at the desk. */
  atDesk(command: string, ...args: string[]): [command: string, args: string[]];
  /** What makes `ssh` at the desk know the hosts by their names. */
  ssh: string;
  /** Ends a host as a power cut does: the line is dead before anything on the host can say good-bye. */
  cutPower(name: string): void;
  /** Ends all that runs in the namespaces, and removes them, the keys and the settings. */
  close(): void;
}

const PORT = 2222;
/** The prefix of the namespaces' names, the process's number behind it. */
const PREFIX = 'cleancopy-test';
const ip = findProgram('ip') ?? 'ip';

/**
 * Starts a host for each name. The addresses exist only within the namespaces, which lead nowhere else.
 * @param path the PATH of what ssh runs there
 */
export async function startHosts(names: readonly string[], path: string): Promise<Hosts> {
  removeLeftOvers();
  const directory = mkdtempSync(join(tmpdir(), 'cleancopy-hosts-'));
  const prefix = `${PREFIX}-${process.pid}-${randomBytes(3).toString('hex')}`;
  const desk = `${prefix}-desk`;
  const hosts = names.map((name, at) => ({ name, namespace: `${prefix}-${at}`, subnet: `10.83.${at + 1}` }));
  const close = () => {
    for (const namespace of [desk, ...hosts.map((host) => host.namespace)]) removeNamespace(namespace);
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    addNamespace(desk);
    makeKey(join(directory, 'key'));
    for (const [at, { name, namespace, subnet }] of hosts.entries()) {
      addNamespace(namespace);
      lay(desk, `to-${at}`, namespace, subnet);
      makeKey(join(directory, name));
      startServer(directory, { name, namespace, address: `${subnet}.2`, path });
    }
    const ssh = `${findProgram('ssh')} -F ${writeClientSettings(directory, hosts)}`;
    const atDesk: Hosts['atDesk'] = (command, ...args) => [ip, ['netns', 'exec', desk, command, ...args]];
    for (const { name } of hosts)
      await untilReached(atDesk('sh', '-c', `${ssh} ${name} true`), join(directory, `${name}.log`));
    const cutPower = (name: string) => {
      const { namespace } = hosts.find((host) => host.name === name)!;
      execFileSync(ip, ['-n', namespace, 'link', 'set', 'eth0', 'down']);
      killAllIn(namespace);
    };
    return { atDesk, ssh, cutPower, close };
  } catch (error) {
    close();
    throw error;
  }
}

function addNamespace(name: string): void {
  execFileSync(ip, ['netns', 'add', name]);
  execFileSync(ip, ['-n', name, 'link', 'set', 'lo', 'up']);
}

/** A cable from the desk to a host: `.1` and `.2` of the subnet. */
function lay(desk: string, end: string, host: string, subnet: string): void {
  execFileSync(ip, ['link', 'add', end, 'netns', desk, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', host]);
  for (const [namespace, device, address] of [
    [desk, end, `${subnet}.1/24`],
    [host, 'eth0', `${subnet}.2/24`],
  ] as const) {
    execFileSync(ip, ['-n', namespace, 'address', 'add', address, 'dev', device]);
    execFileSync(ip, ['-n', namespace, 'link', 'set', device, 'up']);
  }
}

function makeKey(file: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'cleancopy-test', '-f', file]);
}

interface Server {
  name: string;
  namespace: string;
  address: string;
  path: string;
}

function startServer(directory: string, { name, namespace, address, path }: Server): void {
  const settings = join(directory, `${name}.conf`);
  writeFileSync(
    settings,
    `Port ${PORT}
ListenAddress ${address}
HostKey ${join(directory, name)}
AuthorizedKeysFile ${join(directory, 'key.pub')}
StrictModes no
PermitUserEnvironment no
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
PidFile none
SetEnv "PATH=${path}"
`,
  );
  const log = openSync(join(directory, `${name}.log`), 'a');
  // sshd wants a directory of its own, which it gets where nobody else sees it.
  const script = `mount -t tmpfs none /run && mkdir -m 755 /run/sshd && exec ${findProgram('sshd')} -D -e -f '${settings}'`;
  spawn(ip, ['netns', 'exec', namespace, 'sh', '-c', script], { stdio: ['ignore', log, log] }).unref();
}

function writeClientSettings(directory: string, hosts: readonly { name: string; subnet: string }[]): string {
  const file = join(directory, 'client.conf');
  const known = join(directory, 'known-hosts');
  const keyOf = (name: string) => readFileSync(join(directory, `${name}.pub`), 'utf8').trim();
  writeFileSync(known, hosts.map(({ name }) => `${name} ${keyOf(name)}\n`).join(''));
  const named = hosts.map(({ name, subnet }) => `Host ${name}\n  HostName ${subnet}.2\n  HostKeyAlias ${name}\n`);
  writeFileSync(
    file,
    `${named.join('')}Host *
  Port ${PORT}
  User ${userInfo().username}
  IdentityFile ${join(directory, 'key')}
  IdentitiesOnly yes
  UserKnownHostsFile ${known}
  GlobalKnownHostsFile none
  StrictHostKeyChecking yes
  BatchMode yes
  ConnectTimeout 5
  ServerAliveInterval 3
  ServerAliveCountMax 3
`,
  );
  return file;
}

async function untilReached([command, args]: [string, string[]], log: string): Promise<void> {
  let said = '';
  for (let tries = 0; tries < 40; tries++) {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status === 0) return;
    said = stderr;
    await delay(250);
  }
  throw new Error(`no answer by ssh: ${said}\n${readFileSync(log, 'utf8')}`);
}

function killAllIn(namespace: string): void {
  const { stdout } = spawnSync(ip, ['netns', 'pids', namespace], { encoding: 'utf8' });
  for (const pid of (stdout ?? '').split('\n').filter((line) => line !== '')) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/** Its cables go with it. */
function removeNamespace(name: string): void {
  killAllIn(name);
  spawnSync(ip, ['netns', 'delete', name]);
}

/** What a run that was killed could not remove: namespaces named by the number of a process that is no more. */
function removeLeftOvers(): void {
  const { stdout } = spawnSync(ip, ['netns', 'list'], { encoding: 'utf8' });
  for (const [name, pid] of (stdout ?? '').matchAll(new RegExp(`^${PREFIX}-(\\d+)-\\S+`, 'gm'))) {
    if (!isAlive(Number(pid))) removeNamespace(name);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
