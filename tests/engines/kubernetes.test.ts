import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { adapted, recipeWith } from './recipes.js';
import { differenceFrom, makeWorkplace, readIn } from './workplace.js';

vi.setConfig({ testTimeout: 120_000 });

it("a Kubernetes job cleans an index's share in each of its pods", () => {
  const { apiVersion, kind, spec } = parse(recipeWith('JOB_COMPLETION_INDEX', 'yaml'));
  expect({ apiVersion, kind, mode: spec.completionMode }).toEqual({
    apiVersion: 'batch/v1',
    kind: 'Job',
    mode: 'Indexed',
  });
  const { containers, volumes, restartPolicy } = spec.template.spec;
  expect(restartPolicy).toBe('OnFailure');
  const [{ command, args, volumeMounts }] = containers;
  expect(volumeMounts.map(({ name }: { name: string }) => name)).toEqual(
    volumes.map(({ name }: { name: string }) => name),
  );
  expect(args).toHaveLength(1);
  // Kubernetes itself puts values in for $(NAME), not for $NAME, which is left to the shell.
  expect(args[0]).not.toContain('$(');

  const place = makeWorkplace(30);
  const shares = [place.lines.slice(0, 12), [], place.lines.slice(12)];
  mkdirSync(join(place.path, 'pages'));
  for (const [index, lines] of shares.entries()) {
    writeFileSync(join(place.path, 'pages', `${index}.ndjson`), lines.join('\n'));
  }
  const line = adapted(args[0], volumeMounts[0].mountPath, place.path);
  for (const index of shares.keys()) {
    const env = { ...place.env, JOB_COMPLETION_INDEX: String(index) };
    expect(spawnSync(command[0], [...command.slice(1), line], { env, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
  const merged = [...shares.keys()].map((index) => readIn(place, `records/${index}.ndjson`)).join('');
  expect(differenceFrom(place, merged)).toBeNull();
});
