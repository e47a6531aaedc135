import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { canRunParallel } from './programs.js';
import { adapted, recipeWith } from './recipes.js';
import { differenceFrom, jobsIn, makeWorkplace, readIn, stage, type Workplace } from './workplace.js';

vi.setConfig({ testTimeout: 240_000 });

const canRun = canRunParallel('GNU parallel');

/** Small enough that the pages are many jobs. */
const BLOCK = '5k';

function sh(line: string, { path: cwd, env }: Workplace) {
  return spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
}

describe.runIf(canRun)('GNU parallel', () => {
  it('gives with --pipe-part what one run gives, byte for byte', () => {
    const place = makeWorkplace();
    const recipe = adapted(recipeWith('--keep-order', 'sh'), '--block 10M', `--block ${BLOCK} --joblog jobs.log`);
    expect(sh(recipe, place)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(jobsIn(place, 'jobs.log').length).toBeGreaterThan(5);
    expect(differenceFrom(place, readIn(place, 'records.ndjson'))).toBeNull();
  });

  it.each(['--pipe', "--pipe --recend '\\n'", '--pipe -N 7', '--pipe -L 1'])(
    'gives it from a pipe as well: %s',
    (how) => {
      const place = makeWorkplace(20);
      const line = `cat pages.ndjson | parallel ${how} --block ${BLOCK} -k -j 2 cleancopy ${stage.join(' ')}`;
      const { stdout, ...ended } = sh(line, place);
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(differenceFrom(place, stdout)).toBeNull();
    },
  );

  it.runIf(process.platform === 'linux')('goes on where it was killed', async () => {
    const place = makeWorkplace();
    const whole = adapted(
      adapted(recipeWith('jobs.log', 'sh'), '-S one.example.org,two.example.org -j 8', '-j 1'),
      '10M',
      BLOCK,
    );
    const child = spawn('sh', ['-c', whole], { cwd: place.path, env: { ...place.env }, stdio: 'ignore' });
    onTestFinished(() => killAllIn(place.path));
    await until(() => jobsIn(place, 'jobs.log').length >= 2);
    // Jobs have groups of their own: one that outlived GNU parallel would write into what the next run writes.
    killAllIn(place.path);
    await new Promise((resolve) => child.on('close', resolve));
    const done = jobsIn(place, 'jobs.log').length;

    expect(sh(whole, place)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const all = jobsIn(place, 'jobs.log').map(({ seq }) => seq);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(done);
    expect(differenceFrom(place, readIn(place, 'records.ndjson'))).toBeNull();
  });
});

/** Waits for what must come; what throws is not there yet. */
async function until(isThere: () => boolean): Promise<void> {
  for (;;) {
    try {
      if (isThere()) return;
    } catch {
      // Not yet.
    }
    await delay(20);
  }
}

/** Kills all processes whose working directory this is, those included that they start meanwhile. */
function killAllIn(directory: string): void {
  for (let found = processesIn(directory); found.length > 0; found = processesIn(directory)) {
    for (const pid of found) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
  }
}

function processesIn(directory: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => workingDirectoryOf(pid) === directory).map(Number);
}

/** Null of a process that ended, dead ones that nobody has asked for included. */
function workingDirectoryOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
