import { type Ended, run } from './shell.js';

/** What cron runs. */
export interface Job {
  /** For `sh -c`: cron has cut it at the first bare `%` and turned `\%` into `%`. */
  command: string;
  /** What stood behind the first `%`, the other ones as line ends. */
  input: string;
  /** What the lines above it set, as they stand: cron expands nothing. */
  settings: Readonly<Record<string, string>>;
}

const schedule = /^\s*(?:@\w+|(?:[\d*][\d*,/-]*\s+){4}[\d*][\d*,/-]*)\s+(.+)$/;

/** Reads a crontab as crontab(5) says. */
export function readCrontab(text: string): Job[] {
  const settings: Record<string, string> = {};
  const jobs: Job[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const setting = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line);
    const command = schedule.exec(line)?.[1];
    if (setting) settings[setting[1]!] = setting[2]!;
    else if (command === undefined) throw new Error(`cron would refuse the line ${line}`);
    else {
      const [first = '', ...others] = command.split(/(?<!\\)%/).map((part) => part.replaceAll('\\%', '%'));
      jobs.push({ command: first, input: others.map((each) => `${each}\n`).join(''), settings: { ...settings } });
    }
  }
  return jobs;
}

/** What became of a job: whatever it prints is mailed. */
export interface Mail {
  to: string;
  text: string;
}

/** Runs a job as cron does: in the home directory, by `sh`, with next to no environment. @returns what it mails */
export async function runJob(
  { command, input, settings }: Job,
  home: string,
): Promise<{ ended: Ended; mail: Mail | null }> {
  const { MAILTO: to = 'ann', ...own } = settings;
  const env = { HOME: home, LOGNAME: 'ann', SHELL: '/bin/sh', PATH: '/usr/bin:/bin', ...own };
  const ended = await run(env.SHELL, command, { cwd: home, env, input });
  return { ended, mail: ended.printed === '' || to === '' ? null : { to, text: ended.printed } };
}
