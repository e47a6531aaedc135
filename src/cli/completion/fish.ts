import type { Completes, DescribedCommand, DescribedOption } from './described-program.js';

/** A fish completion script. */
export function fishCompletion([program, ...commands]: readonly [DescribedCommand, ...DescribedCommand[]]): string {
  const names = commands.map((command) => command.name).join(' ');
  const lines = [
    '# fish completion of cleancopy: cleancopy completion fish | source',
    ...commands.map(({ name, help }) => `complete -c cleancopy -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`),
    ...program.options.map((option) => optionLine(`not __fish_seen_subcommand_from ${names}`, option)),
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines({ name, options, argument }: DescribedCommand): string[] {
  const seen = `__fish_seen_subcommand_from ${name}`;
  const lines = options.map((option) => optionLine(seen, option));
  if (argument !== 'file') lines.push(`complete -c cleancopy -n ${quoted(seen)}${candidates(argument)}`);
  return lines;
}

function optionLine(condition: string, { names, help, value }: DescribedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('');
  return `complete -c cleancopy -n ${quoted(condition)}${flags}${value === null ? '' : candidates(value)} -d ${quoted(help)}`;
}

function candidates(value: Completes): string {
  if (value === 'nothing') return ' -x';
  if (value === 'file') return ' -r -F';
  if (value === 'directory') return " -x -a '(__fish_complete_directories)'";
  return ` -x -a ${quoted(value.choices.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
