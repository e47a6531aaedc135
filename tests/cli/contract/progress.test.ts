import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { http, record } from '../../inputs/warc/builder.js';
import { chrome, page } from './material.js';
import { run, workDirectory } from './run-command.js';

let cwd: string;

beforeEach(() => {
  cwd = workDirectory();
  mkdirSync(join(cwd, 'in'));
  writeFileSync(join(cwd, 'in', 'a.html'), page('The quay reopens'));
  writeFileSync(join(cwd, 'in', 'b.html'), chrome);
  writeFileSync(join(cwd, 'in', 'c.html'), Buffer.from([0, 1, 2, 3, 0, 0]));
  writeFileSync(
    join(cwd, 'in', 'd.warc'),
    Buffer.concat([
      ...['revisit', 'request', 'revisit'].map((type) => record({ type, block: '' })),
      record({ block: http(page('The bridge stays shut')) }),
    ]),
  );
});

describe('progress', () => {
  it('ends with what the run gave, with the records of archives that hold no page', async () => {
    const { stderr } = await run(['-q', '--progress', 'always', 'in'], { cwd });
    expect(stderr).toMatch(
      /^cleancopy: 2 articles, 1 empty, 1 failed \(1 binary-input\), records without a page: 2 revisit, 1 request, [\d.,]+ pages\/s in \d+ s\n$/,
    );
  });

  it.each([['auto'], ['never']])('%s says nothing where nobody sits', async (when) => {
    expect((await run(['-q', '--progress', when, 'in'], { cwd })).stderr).toBe('');
  });
});
