import type { Command, Option } from 'commander';
import { cleanOptions, explainOptions } from '../options.js';
import { buildProgram } from '../program.js';

/** What follows a flag or stands for an argument. */
export type Completes = 'nothing' | 'file' | 'directory' | { choices: readonly string[] };

export interface DescribedOption {
  /** `-f` and `--from`, as far as there are both. */
  names: string[];
  help: string;
  /** What it takes; null for a flag without a value. */
  value: Completes | null;
}

export interface DescribedCommand {
  /** '' for the program itself. */
  name: string;
  help: string;
  options: DescribedOption[];
  argument: Completes;
}

/** The program as its completion scripts see it, the program itself first. */
export function describeProgram(): [DescribedCommand, ...DescribedCommand[]] {
  const program = buildProgram(() => {});
  return [{ ...describe(program), name: '' }, ...program.commands.map(describe)];
}

function describe(command: Command): DescribedCommand {
  const argument = command.registeredArguments[0];
  const choices = argument?.argChoices;
  return {
    name: command.name(),
    help: command.description(),
    options: command.createHelp().visibleOptions(command).map(describeOption),
    argument: choices ? { choices } : argument ? 'file' : 'nothing',
  };
}

function describeOption(option: Option): DescribedOption {
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    help: option.description,
    value: option.required ? completionOf(option) : null,
  };
}

const specs = [...cleanOptions, ...explainOptions];

function completionOf(option: Option): Completes {
  if (option.argChoices) return { choices: option.argChoices };
  return specs.find((spec) => spec.flags === option.flags)?.completes ?? 'nothing';
}
