import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { cacheFolder, compiledIn, keepCompiled } from '../../../src/cli/start/code-cache.js';

const code = Buffer.from('compiled code of one');
const compile = () => [['./one.js', code] as const, ['./two.js', Buffer.alloc(5000, 0x5a)] as const];

function home(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const folderIn = (caches: string, build = 'build') => cacheFolder({ XDG_CACHE_HOME: caches }, build)!;

it('gives back what was kept', () => {
  const folder = folderIn(home());
  keepCompiled(folder, compile);
  const compiled = compiledIn(folder);
  expect(compile().every(([name, code]) => compiled(name)!.equals(code))).toBe(true);
  expect(compiled('./three.js')).toBeUndefined();
});

it('gives nothing where one byte is wrong, or some are missing', () => {
  const folder = folderIn(home());
  keepCompiled(folder, compile);
  const file = join(folder, 'one.js');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged[at]! ^= 1;
    writeFileSync(file, damaged);
    expect(compiledIn(folder)('./one.js')).toBeUndefined();
    writeFileSync(file, whole.subarray(0, at));
    // Of an empty file V8 says that it is not its own.
    if (at > 0) expect(compiledIn(folder)('./one.js')).toBeUndefined();
  }
  writeFileSync(file, whole);
  expect(compiledIn(folder)('./one.js')).toEqual(code);
});

it('gives nothing where others may write, or where there is no cache', () => {
  const folder = folderIn(home());
  keepCompiled(folder, compile);
  chmodSync(folder, 0o720);
  expect(compiledIn(folder)('./one.js')).toBeUndefined();
  expect(compiledIn(null)('./one.js')).toBeUndefined();
});

it('lies where the user keeps caches', () => {
  const parentOf = (env: NodeJS.ProcessEnv) => dirname(cacheFolder(env, 'build')!);
  expect(parentOf({ XDG_CACHE_HOME: '/caches', HOME: '/home/ann' })).toBe('/caches/cleancopy');
  expect(parentOf({ XDG_CACHE_HOME: '', HOME: '/home/ann' })).toBe('/home/ann/.cache/cleancopy');
  for (const env of [{ XDG_CACHE_HOME: 'here' }, {}, { HOME: '/home/ann', NODE_DISABLE_COMPILE_CACHE: '1' }]) {
    expect(cacheFolder(env, 'build')).toBeNull();
  }
});

it('makes no home that is not there, and no error of it', () => {
  const caches = join(home(), 'nobody', '.cache');
  const compiling = vi.fn(compile);
  keepCompiled(folderIn(caches), compiling);
  expect(existsSync(caches)).toBe(false);
  expect(compiling).not.toHaveBeenCalled();
});

it('leaves nothing half done where it cannot put it in its place', () => {
  const folder = folderIn(home());
  // A folder stands where a file belongs.
  keepCompiled(join(folder, 'one.js'), () => [['./inside.js', code]]);
  keepCompiled(folder, compile);
  keepCompiled(folder, () => [['./two.js', code]]);
  expect(readdirSync(folder).sort()).toEqual(['one.js', 'two.js']);
  expect(compiledIn(folder)('./two.js')).toEqual(code);
});

it('takes the code of builds with it that was not renewed for long', () => {
  const caches = home();
  const folders = ['old', 'recent', 'now'].map((build) => folderIn(caches, build)) as [string, string, string];
  for (const folder of folders.slice(0, 2)) keepCompiled(folder, compile);
  utimesSync(folders[0], 0, 0);
  keepCompiled(folders[2], compile);
  expect(folders.map(existsSync)).toEqual([false, true, true]);
});
