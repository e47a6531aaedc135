import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionScript } from '../../src/cli/completion/index.js';
import { cleanOptions, explainOptions, shells } from '../../src/cli/options.js';

/** What bash offers for the last word of a command line. */
function bashOffers(...words: string[]): string[] {
  const script = `${completionScript('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cleancopy; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const offered = execFileSync('bash', ['-c', script, 'bash', 'cleancopy', ...words], {
    encoding: 'utf8',
    cwd: 'src/cli',
  });
  return offered.split('\n').filter((word) => word !== '');
}

describe.each(shells)('the completion of %s', (shell) => {
  it('knows every option and every value', () => {
    const script = completionScript(shell);
    for (const { flags, type } of [...cleanOptions, ...explainOptions]) {
      const long = /--([\w-]+)/.exec(flags)![1]!;
      expect(script).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
      for (const choice of type?.choices ?? []) expect(script).toContain(choice);
    }
    for (const command of ['explain', 'schema', 'completion']) expect(script).toContain(command);
  });
});

describe('in bash', () => {
  it('offers commands and files first', () => {
    expect(bashOffers('')).toEqual(expect.arrayContaining(['explain', 'schema', 'completion', 'main.ts']));
    expect(bashOffers('exp')).toContain('explain');
    expect(bashOffers('a.html', '')).not.toContain('schema');
  });

  it("offers an option's values", () => {
    expect(bashOffers('--to', '')).toEqual(['json', 'ndjson', 'markdown', 'text']);
    expect(bashOffers('explain', '-t', '')).toEqual(['columns', 'ndjson']);
    expect(bashOffers('-O', 'exp')).toEqual(['explain']);
    expect(bashOffers('-o', 'main')).toEqual(['main.ts']);
    expect(bashOffers('--keep', '')).toEqual(['captions', 'lists']);
    expect(bashOffers('explain', '--keep', 'cap')).toEqual(['captions']);
    expect(bashOffers('--max-bytes', '')).toEqual([]);
    expect(bashOffers('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('offers the options of the command', () => {
    expect(bashOffers('--out')).toEqual(['--output', '--output-dir']);
    expect(bashOffers('explain', '--')).toEqual([
      '--from',
      '--to',
      '--keep',
      '--now',
      '--chrome',
      '--max-bytes',
      '--quiet',
      '--verbose',
      '--color',
      '--jobs',
      '--delay',
      '--timeout',
      '--retries',
      '--user-agent',
      '--header',
      '--ignore-robots',
      '--allow-private',
      '--help',
    ]);
  });
});
