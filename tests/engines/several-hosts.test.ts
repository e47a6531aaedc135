import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Hosts, startHosts } from './hosts.js';
import { canMakeHosts, canRunParallel } from './programs.js';
import { adapted, recipeWith } from './recipes.js';
import { differenceFrom, jobsIn, makeWorkplace, readIn, type Workplace } from './workplace.js';

vi.setConfig({ testTimeout: 300_000 });

const what = 'GNU parallel over several hosts';
const canRun = canRunParallel(what) && canMakeHosts(what);

const names = ['one.example.org', 'two.example.org'];

describe.runIf(canRun)('GNU parallel over two hosts', () => {
  it('gives what one run gives, and goes on where a host died', async () => {
    const place = makeWorkplace(90);
    const hosts = await startHosts(names, place.env.PATH!);
    onTestFinished(hosts.close);
    const small = adapted(adapted(recipeWith('jobs.log', 'sh'), '--block 10M', '--block 5k'), '-j 8', '-j 1');

    const first = atDesk(small, place, hosts);
    // Both have given something, and have taken the next job.
    await first.until(() => new Set(jobsIn(place, 'jobs.log').map(({ host }) => host)).size === 2);
    hosts.cutPower('two.example.org');
    expect(await first.ended).not.toMatchObject({ code: 0 });
    const failed = jobsIn(place, 'jobs.log').filter(({ exit, signal }) => exit !== 0 || signal !== 0);
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ host }) => host.split('/').at(-1)))).toEqual(new Set(['two.example.org']));

    const second = atDesk(adapted(small, ',two.example.org', ''), place, hosts);
    expect(await second.ended).toEqual({ code: 0, stderr: '' });
    expect(differenceFrom(place, readIn(place, 'records.ndjson'))).toBeNull();
    const byHost = jobsIn(place, 'jobs.log')
      .filter(({ exit }) => exit === 0)
      .map(({ host }) => host.split('/').at(-1));
    expect(new Set(byHost)).toEqual(new Set(names));
  });
});

interface Running {
  ended: Promise<{ code: number | null; stderr: string }>;
  /** Waits for something that must come before the end. */
  until(isThere: () => boolean): Promise<void>;
}

/** Runs a line of shell where the hosts are known. */
function atDesk(line: string, { path: cwd, env }: Workplace, hosts: Hosts): Running {
  const [command, args] = hosts.atDesk('sh', '-c', line);
  const child = spawn(command, args, {
    cwd,
    env: { ...env, PARALLEL_SSH: hosts.ssh },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stderr })),
  );
  const until = async (isThere: () => boolean) => {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`it ended too early, with ${child.exitCode}: ${stderr}`);
      try {
        if (isThere()) return;
      } catch {
        // Not yet.
      }
      await delay(20);
    }
  };
  return { ended, until };
}
