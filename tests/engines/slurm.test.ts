import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { recipeWith } from './recipes.js';
import { differenceFrom, makeWorkplace, readIn } from './workplace.js';

vi.setConfig({ testTimeout: 120_000 });

const script = recipeWith('#SBATCH', 'sh');

it('a Slurm array cleans a part a task, and a task that is missing again', () => {
  const place = makeWorkplace(30);
  const parts = [place.lines.slice(0, 10), [], place.lines.slice(10, 29), place.lines.slice(29)];
  const names = parts.map((_, at) => `in/part ${at}.ndjson`);
  mkdirSync(join(place.path, 'in'));
  for (const [at, lines] of parts.entries()) {
    const text = lines.map((line) => `${line}\n`).join('');
    writeFileSync(join(place.path, names[at]!), at === 2 ? gzipSync(text) : text);
  }
  writeFileSync(join(place.path, 'parts.txt'), names.map((name) => `${name}\n`).join(''));
  writeFileSync(join(place.path, 'clean.sh'), script);
  const task = (id: number) =>
    spawnSync('sh', ['clean.sh'], { cwd: place.path, env: { ...place.env, SLURM_ARRAY_TASK_ID: String(id) } }).status;
  const records = () => readdirSync(join(place.path, 'records')).sort();
  const merged = () =>
    records()
      .map((name) => readIn(place, join('records', name)))
      .join('');

  expect([4, 2, 1, 3].map(task)).toEqual([0, 0, 0, 0]);
  expect(records()).toEqual(names.map((name) => name.slice('in/'.length)));
  expect(differenceFrom(place, merged())).toBeNull();

  rmSync(join(place.path, 'records', 'part 2.ndjson'));
  expect(task(3)).toBe(0);
  expect(differenceFrom(place, merged())).toBeNull();
  expect(task(5)).not.toBe(0);
  expect(records()).toHaveLength(4);
});
