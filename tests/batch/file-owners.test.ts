import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOwners } from '../../src/batch/file-owners.js';
import { temporaryDirectory } from './builders.js';

const LIST = '.cleancopy-files';

describe('fileOwners', () => {
  it('gives a file to the input that asks first, in this run and in later ones', async () => {
    const directory = await temporaryDirectory();
    const first = fileOwners(directory);
    expect(first.claim('a.md', 'x/a')).toBe(true);
    expect(first.claim('A.md', 'y/a')).toBe(false);
    first.close();
    const list = readFileSync(join(directory, LIST), 'utf8');
    const second = fileOwners(directory);
    expect(second.claim('a.md', 'y/a')).toBe(false);
    expect(second.claim('a.md', 'x/a')).toBe(true);
    second.close();
    expect(readFileSync(join(directory, LIST), 'utf8')).toBe(list);
  });

  it('has one owner for runs at the same time', async () => {
    const directory = await temporaryDirectory();
    const [one, other] = [fileOwners(directory), fileOwners(directory)];
    expect(one.claim('z.md', 'x/z')).toBe(true);
    expect(other.claim('b.md', 'y/b')).toBe(true);
    expect(one.claim('b.md', 'x/b')).toBe(false);
    expect(one.claim('a.md', 'x/a')).toBe(true);
    // Asked twice: the first time it learns of the other's claim.
    expect(other.claim('a.md', 'y/a')).toBe(false);
    expect(other.claim('a.md', 'y/a')).toBe(false);
    for (const each of [one, other]) each.close();
    const later = fileOwners(directory);
    expect(later.claim('a.md', 'y/a')).toBe(false);
    expect(later.claim('a.md', 'x/a')).toBe(true);
    later.close();
  });

  it('is not spoiled by half a line, or by lines of something else', async () => {
    const directory = await temporaryDirectory();
    writeFileSync(join(directory, LIST), '{"file":"a.md","owner":"x/a"}\n\nnull\n{"file":"b.md"');
    const owners = fileOwners(directory);
    expect(owners.claim('a.md', 'y/a')).toBe(false);
    expect(owners.claim('b.md', 'y/b')).toBe(true);
    appendFileSync(join(directory, LIST), '{"file":"c.md","owner":"x/c"}\n');
    expect(owners.claim('c.md', 'y/c')).toBe(false);
    owners.close();
  });

  it('leaves no list where nothing is claimed', async () => {
    const directory = await temporaryDirectory();
    fileOwners(directory).close();
    expect(existsSync(join(directory, LIST))).toBe(false);
  });
});
