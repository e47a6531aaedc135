import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { errorRemedies } from '../../src/errors.js';
import { isOfEngines } from '../engines/recipes.js';
import { leftOut } from '../servers/left-out.js';
import { opensslIsThere } from '../servers/test-certificate.js';
import { type Block, needsWeb, readBlocks, stepsOf } from './blocks.js';
import { run } from './shell.js';
import { type Home, makeHome, startWeb, type Web } from './world.js';

// Between two pages of one host there is a second.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Blocks that are no recipes, or that no test can run as they stand, by how they begin. */
const notRun: readonly { start: string; why: string }[] = [
  { start: 'icon bookmark-bicon', why: 'input, cut off to show; below' },
  { start: '---\ntitle: Putin', why: 'output, cut off to show; below' },
  { start: 'npm ci &&', why: 'would install the packages again; CI does it' },
  { start: "import { clean } from 'cleancopy'", why: 'the package by its name; tests/index.test.ts has the interface' },
  { start: 'InputSource ', why: 'a picture' },
];

const blocks = readBlocks();
const recipes = blocks.filter(({ text }) => !notRun.some(({ start }) => text.startsWith(start)));
const consoles = recipes.filter(({ language }) => language === 'console');
/** Run by `tests/engines/`. */
const engines = recipes.filter(isOfEngines);
const scripts = recipes.filter((block) => block.language === 'sh' && !isOfEngines(block));
/** Run by `crontab.test.ts`. */
const crontabs = recipes.filter(({ language }) => language === 'crontab');

const hasJq = spawnSync('jq', ['--version']).status === 0;
const hasWeb = opensslIsThere();
const missing = [...(hasJq ? [] : ['jq']), ...(hasWeb ? [] : ['openssl'])];
if (missing.length > 0) leftOut('recipes of the README', `no ${missing.join(' and no ')} on PATH`);

const canRun = (block: Block): boolean => (hasWeb || !needsWeb(block)) && (hasJq || !/\bjq\b/.test(block.text));

/** How many records a script leaves in its file, and that all are articles. */
const recordsOf: Readonly<Record<string, readonly boolean[]>> = {
  'quay.json': [true],
  'own.ndjson': [true, true, true, true],
  'all.ndjson': [true, true],
};

/** A name that says where to look. */
const titleOf = ({ line, text }: Block) => `line ${line}: ${text.split('\n', 1)[0]!.slice(0, 80)}`;

let web: Web | null = null;
beforeAll(async () => {
  web = hasWeb ? await startWeb() : null;
});
afterAll(() => web?.close());

/** A home of the test's own. */
function newHome(): Home {
  const home = makeHome(web?.settings ?? '');
  onTestFinished(home.remove);
  return home;
}

describe('README', () => {
  it('has no block that is neither run nor listed', () => {
    expect(recipes.filter((block) => ![...consoles, ...scripts, ...crontabs, ...engines].includes(block))).toEqual([]);
    expect(notRun.filter(({ start }) => !blocks.some(({ text }) => text.startsWith(start)))).toEqual([]);
    expect(consoles.length).toBeGreaterThan(15);
    expect(crontabs).toHaveLength(1);
    expect(engines).toHaveLength(6);
  });

  for (const block of consoles.filter(canRun)) {
    it(titleOf(block), async () => {
      const { path: cwd, env } = newHome();
      for (const { command, output } of stepsOf(block)) {
        const { printed } = await run('sh', command, { cwd, env });
        expect(printed, command).toBe(output);
      }
    });
  }

  for (const block of scripts.filter(canRun)) {
    it(titleOf(block), async () => {
      const { path: cwd, env } = newHome();
      const before = { office: web?.office.requests.length, own: web?.own.requests.length };
      const { code, printed } = await run('sh', block.text, { cwd, env });
      expect({ code, printed }).toEqual({ code: 0, printed: '' });
      const [, output = ''] = / > (\S+)\n$/.exec(block.text) ?? [];
      const records = readFileSync(path.join(cwd, output), 'utf8')
        .trim()
        .split(/\n(?=\{)/)
        .map((each) => JSON.parse(each));
      expect(records.map(({ ok }) => ok)).toEqual(recordsOf[output]);
      if (block.text.includes('proxy.example.org'))
        expect(web?.office.requests.length).toBeGreaterThan(before.office ?? 0);
      if (block.text.includes('localhost:8080')) expect(web?.own.requests.length).toBeGreaterThan(before.own ?? 0);
    });
  }

  it('shows what a sample is and what becomes of it', async () => {
    const { path: cwd, env } = newHome();
    const shown = (start: string) => blocks.find(({ text }) => text.startsWith(start))!.text;
    const sample = 'samples/rt-putin-macron/input.txt';
    expect(readFileSync(path.join(cwd, sample), 'utf8')).toMatch(beginning(shown('icon bookmark-bicon')));
    const { printed } = await run('sh', `cleancopy -t markdown ${sample}`, { cwd, env });
    expect(printed).toMatch(beginning(shown('---\ntitle: Putin')));
  });

  it('names every error code', () => {
    const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(Object.keys(errorRemedies).filter((code) => code !== 'usage' && !text.includes(`\`${code}\``))).toEqual([]);
  });
});

/** How a text begins that is shown so, its lines cut off where they end in an ellipsis. */
function beginning(shown: string): RegExp {
  const lines = shown.trimEnd().split('\n');
  const patterns = lines.map(
    (line) => line.replace(/ …$/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + (line.endsWith(' …') ? '.*' : ''),
  );
  return new RegExp(`^${patterns.join('\\n')}\\n`, 'u');
}
