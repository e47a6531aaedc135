import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dump } from './material.js';
import { run, workDirectory } from './run-command.js';

/** Root may read everything: as root the command runs as nobody, who may not look into root's directory. */
const uid = process.getuid!() === 0 ? 65_534 : undefined;

/** The environment of a configuration file that the user may not read. */
function forbidden() {
  const xdg = workDirectory();
  mkdirSync(join(xdg, 'cleancopy'));
  writeFileSync(join(xdg, 'cleancopy', 'config.json'), '{"to": "no such format"}', { mode: 0 });
  return { env: { XDG_CONFIG_HOME: xdg }, uid, stdin: dump() };
}

it('a configuration file that may not be read is as good as none, which is said', async () => {
  const { code, stdout, stderr } = await run([], forbidden());
  expect(stderr).toMatch(/^cleancopy: \/\S+\/cleancopy\/config\.json: permission denied: .+ XDG_CONFIG_HOME .+\n$/);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  expect(code).toBe(0);
});

it.each([[['-q']], [['-q', 'explain']]])('of which %j is told nothing', async (args) => {
  expect(await run(args, forbidden())).toMatchObject({ code: 0, stderr: '' });
});
