import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told so that another process can see whether it still runs. */
export interface LockOwner {
  pid: number;
  /** The machine, and on Linux its space of process ids: in two containers one number is two processes. */
  host: string;
  /** When the process started, which a later process of the same number did not; null where the system does not say. */
  started: string | null;
}

/** The process that this runs in. */
export function thisProcess(): LockOwner {
  return { pid: process.pid, host: thisHost(), started: readProcess(process.pid)?.started ?? null };
}

/** Whether a process runs no more; null: cannot be told from here. */
export function isGone(owner: LockOwner): boolean | null {
  if (owner.host !== thisHost()) return null;
  if (!isRunning(owner.pid)) return true;
  const found = readProcess(owner.pid);
  // Killed, but its parent has not yet asked how it ended: it does nothing any more.
  if (found?.isZombie) return true;
  if (found === null || owner.started === null) return null;
  return found.started !== owner.started;
}

function thisHost(): string {
  const space = orNull(() => readlinkSync('/proc/self/ns/pid'));
  return space === null ? hostname() : `${hostname()} ${space}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** What Linux tells of a process (proc(5), /proc/PID/stat); null elsewhere, and where it is hidden from us. */
function readProcess(pid: number): { started: string; isZombie: boolean } | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (stat === null) return null;
  // The command's name, field 2, is in brackets and may hold spaces and brackets. Behind it: field 3, the state.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields[22 - 3];
  if (ticks === undefined) return null;
  // Counted from the machine's start, so that its ticks mean something only with the start they are counted from.
  const boot = orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()) ?? '';
  return { started: `${boot} ${ticks}`, isZombie: fields[0] === 'Z' || fields[0] === 'X' };
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
