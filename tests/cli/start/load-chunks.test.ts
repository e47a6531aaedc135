import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type ChunkLoader, chunkLoader } from '../../../src/cli/start/load-chunks.js';

const ofNode = createRequire(import.meta.url) as (name: string) => object;
const nothing = () => undefined;
const url = 'file:///somewhere/cleancopy.cjs';

/** Chunks as the build writes them. Each loader has a folder of its own: V8 itself knows a file that it has compiled. */
const sources = {
  'main.js': `exports.shared = require('./shared.js'); exports.again = require('./shared.js'); exports.url = importMetaUrl;`,
  'shared.js': `let calls = 0; exports.call = () => ++calls; exports.separator = () => require('node:path').sep;`,
  'cycle.js': `exports.early = 1; exports.other = require('./elcyc.js'); exports.late = 2;`,
  'elcyc.js': `const cycle = require('./cycle.js'); exports.seen = { ...cycle }; exports.later = () => cycle.late;`,
};

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cleancopy-chunks-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(path, name), `(function(exports,require,module,importMetaUrl){${source}})`);
  }
  return path;
}

// biome-ignore lint/suspicious/noExplicitAny: a chunk exports what it likes
const load = (loader: ChunkLoader, name: string) => loader.load(name) as any;

const codeOf = (loader: ChunkLoader) => new Map(loader.compiled());

it('loads a chunk once, with those that it requires', () => {
  const loader = chunkLoader(folder(), url, nothing, ofNode);
  const main = load(loader, './main.js');
  expect(main.url).toBe(url);
  expect(main.shared).toBe(main.again);
  expect([main.shared.call(), load(loader, './shared.js').call()]).toEqual([1, 2]);
});

it('loads chunks that require each other', () => {
  const cycle = load(chunkLoader(folder(), url, nothing, ofNode), './cycle.js');
  expect([cycle.other.seen, cycle.other.later()]).toEqual([{ early: 1 }, 2]);
});

it('loads what is dear of Node when something of it is asked for', () => {
  const asked = vi.fn(ofNode);
  const loader = chunkLoader(folder(), url, nothing, asked);
  const promises = loader.load('node:fs/promises');
  expect(asked).not.toHaveBeenCalled();
  expect({ ...promises }).toEqual({ ...ofNode('node:fs/promises') });
  expect('readFile' in promises).toBe(true);
  expect(asked).toHaveBeenCalledOnce();
});

it('gives the rest of Node as it is, which may be a class', () => {
  expect(chunkLoader(folder(), url, nothing, ofNode).load('node:events')).toBe(ofNode('node:events'));
});

it('takes what was compiled, and says so', () => {
  const first = chunkLoader(folder(), url, nothing, ofNode);
  load(first, './main.js').shared.call();
  expect(first.compiledAnew()).toBe(true);
  const second = chunkLoader(folder(), url, (name) => codeOf(first).get(name), ofNode);
  expect(load(second, './main.js').shared.call()).toBe(1);
  expect(second.compiledAnew()).toBe(false);
});

it('compiles what was not compiled before', () => {
  const first = chunkLoader(folder(), url, nothing, ofNode);
  first.load('./shared.js');
  const second = chunkLoader(folder(), url, (name) => codeOf(first).get(name), ofNode);
  second.load('./cycle.js');
  expect(second.compiledAnew()).toBe(true);
  expect([...codeOf(second).keys()].sort()).toEqual(['./cycle.js', './elcyc.js']);
});

it('compiles what another V8 has compiled', () => {
  const first = chunkLoader(folder(), url, nothing, ofNode);
  load(first, './main.js');
  const foreign = codeOf(first);
  // The head of V8's code: a magic number, then its version.
  for (const code of foreign.values()) code[4]! ^= 0xff;
  const second = chunkLoader(folder(), url, (name) => foreign.get(name), ofNode);
  expect(load(second, './main.js').shared.call()).toBe(1);
  expect(second.compiledAnew()).toBe(true);
});
