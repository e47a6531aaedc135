/** The options that benchmarks share; each adds its own. `--help` prints them. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BenchmarkOptions {
  check: boolean;
  /** Where the benchmark runs over the corpus. */
  corpus: string;
}

export interface BuiltOptions extends BenchmarkOptions {
  bin: string;
}

/** @param script the benchmark's name in package.json  @param corpus whether it runs over the corpus */
export function benchmarkCommand(script: string, { corpus = true } = {}): Command {
  const command = new Command(`npm run ${script} --`).option('--check', 'exit with 1 where a bar is missed', false);
  return corpus
    ? command.option(
        '--corpus <dir>',
        'where the corpus lies; the samples where there is none',
        path.join(root, '../shared/corpus'),
      )
    : command;
}

/** The options of a benchmark that starts the built command. */
export function builtCommand(script: string): Command {
  return benchmarkCommand(script).option('--bin <file>', 'the command', path.join(root, 'bin/cleancopy.js'));
}

/** A number above 0. @throws InvalidArgumentError */
export function count(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}
