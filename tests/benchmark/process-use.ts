/** What another process has used so far, as Linux tells it: all of its threads together. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessUse {
  /** Resident memory now, and the most that it has been. */
  rssMb: number;
  peakMb: number;
  cpuMs: number;
}

let ticksASecond = 0;

/** @throws where the process has ended, or the system has no /proc */
export function readProcessUse(pid: number): ProcessUse {
  if (process.platform !== 'linux') throw new Error('memory is read from /proc: this benchmark runs on Linux');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // The name of the command is in parentheses, and may hold spaces; user and system time are the 14th and 15th field.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  ticksASecond ||= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return {
    rssMb: megabytes(status, 'VmRSS'),
    peakMb: megabytes(status, 'VmHWM'),
    cpuMs: ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond,
  };
}

function megabytes(status: string, name: string): number {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  if (kilobytes === undefined) throw new Error(`the process has ended: it has no ${name}`);
  return Number(kilobytes) / 1024;
}
