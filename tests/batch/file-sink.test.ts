import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSink } from '../../src/batch/file-sink.js';
import { json } from '../../src/outputs/json.js';
import { text } from '../../src/outputs/text.js';
import { extraction, failure } from '../outputs/builders.js';
import { cleaned, rawInput, temporaryDirectory } from './builders.js';

const asJson = async () => json;
const asText = async () => text;
const input = rawInput('a');

describe('fileSink', () => {
  it('shows nothing under the name until all is written', async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, 'all.json');
    const sink = await fileSink(path, asJson);
    await sink.write(cleaned({}, json), input);
    expect((await readdir(directory)).filter((name) => !name.endsWith('.tmp'))).toEqual([]);
    await sink.write(cleaned({}, json), input);
    await sink.finish();
    expect(await readdir(directory)).toEqual(['all.json']);
    expect(await readFile(path, 'utf8')).toBe(json.write(extraction()).repeat(2));
    expect((await stat(path)).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  it('leaves what was there, and nothing else, when it is abandoned', async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, 'all.json');
    await writeFile(path, 'before');
    const sink = await fileSink(path, asJson);
    await sink.write(cleaned({}, json), input);
    await sink.abandon();
    expect(await readdir(directory)).toEqual(['all.json']);
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  it('leaves what was there when nothing was to be written', async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, 'all.txt');
    await writeFile(path, 'before');
    const sink = await fileSink(path, asText);
    await sink.write(failure(), input);
    await sink.finish();
    expect(await readdir(directory)).toEqual(['all.txt']);
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  it('keeps the mode of a file that it replaces', async () => {
    const path = join(await temporaryDirectory(), 'all.json');
    await writeFile(path, 'before');
    await chmod(path, 0o640);
    const sink = await fileSink(path, asJson);
    await sink.write(cleaned({}, json), input);
    await sink.finish();
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it.each([['present'], ['missing']])('writes through a symbolic link whose target is %s', async (target) => {
    const directory = await temporaryDirectory();
    const link = join(directory, 'link');
    await mkdir(join(directory, 'elsewhere'));
    await writeFile(join(directory, 'elsewhere', 'present'), 'before');
    await symlink(join('elsewhere', target), link);
    const sink = await fileSink(link, asJson);
    await sink.write(cleaned({}, json), input);
    await sink.finish();
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(join(directory, 'elsewhere', target), 'utf8')).toBe(json.write(extraction()));
  });

  it.each([
    ['under a file', async (directory: string) => join(directory, 'file', 'x')],
    ['in a directory that is not there', async (directory: string) => join(directory, 'gone', 'x')],
    ['that is a directory', async (directory: string) => directory],
  ])('says at once that it cannot write a path %s', async (_, pathIn) => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, 'file'), '');
    const path = await pathIn(directory);
    const opened = fileSink(path, asJson);
    await expect(opened).rejects.toMatchObject({ code: 'unwritable-output', message: expect.stringContaining(path) });
    expect(await readdir(directory)).toEqual(['file']);
  });
});
