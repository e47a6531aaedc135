import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import { recipeWith } from './recipes.js';
import { differenceFrom, makeWorkplace, type Workplace } from './workplace.js';

vi.setConfig({ testTimeout: 120_000 });

const recipe = recipeWith('.pipe(', 'python');

/** What the recipe gives `RDD.pipe`. */
const [, command = '', variable = '', checkCode = ''] =
  /\.pipe\(\s*"([^"]+)", env=\{"(\w+)": os\.environ\["\2"\]\}, checkCode=(True|False)\s*\)/.exec(recipe) ?? [];

/**
 * One partition through `RDD.pipe` as PySpark has it: the command is split into words and gets no environment but what is
 * given; each element is a line; each line of standard output is an element; the exit code counts where it is checked.
 */
async function pipe(elements: readonly string[], place: Workplace, line = command): Promise<string[]> {
  const [program, ...args] = line.split(' ');
  const env = { [variable]: place.env[variable] };
  const child = spawn(program!, args, { cwd: place.path, env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  for (const element of elements) child.stdin.write(`${element.replace(/\n+$/, '')}\n`);
  child.stdin.end();
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout, crlfDelay: 0 })) lines.push(line);
  const code = await closed;
  if (code !== 0 && checkCode === 'True') throw new Error(`the task failed with ${code}`);
  return lines;
}

describe('Spark', () => {
  it('gets for each partition what one run gives for its lines, the empty ones included', async () => {
    const place = makeWorkplace(40);
    const partitions = [place.lines.slice(0, 1), [], place.lines.slice(1, 25), place.lines.slice(25), []];
    const found = await Promise.all(partitions.map((elements) => pipe(elements, place)));
    expect(found.map((lines) => lines.length)).toEqual(partitions.map((elements) => elements.length));
    expect(
      differenceFrom(
        place,
        found
          .flat()
          .map((line) => `${line}\n`)
          .join(''),
      ),
    ).toBeNull();
  });

  it('fails a task for what is no matter of a page', async () => {
    const place = makeWorkplace(3);
    await expect(pipe(place.lines, place, `${command} --no-such-flag`)).rejects.toThrow('the task failed with 2');
  });
});
