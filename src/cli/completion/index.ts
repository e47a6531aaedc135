import type { Shell } from '../options.js';
import { bashCompletion } from './bash.js';
import { type DescribedCommand, describeProgram } from './described-program.js';
import { fishCompletion } from './fish.js';
import { zshCompletion } from './zsh.js';

const scripts: Readonly<Record<Shell, (program: [DescribedCommand, ...DescribedCommand[]]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** A shell's completion script, generated from the program's own options. */
export function completionScript(shell: Shell): string {
  return scripts[shell](describeProgram());
}
