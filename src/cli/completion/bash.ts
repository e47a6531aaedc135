import type { Completes, DescribedCommand } from './described-program.js';

/** A bash completion script. Works with bash 3.2, which macOS has. */
export function bashCompletion([program, ...commands]: readonly [DescribedCommand, ...DescribedCommand[]]): string {
  const names = commands.map((command) => command.name);
  const all = [program, ...commands];
  return `# bash completion of cleancopy: source <(cleancopy completion bash)
_cleancopy() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=''
  case \${COMP_WORDS[1]} in
    ${names.join(' | ')}) ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]} ;;
  esac
  case $command:$prev in
${all.flatMap(valueCases).join('\n')}
  esac
  case $command:$cur in
${all.map((command) => `    ${command.name}:-*) COMPREPLY=(${words(flagsOf(command))}) ;;`).join('\n')}
${all.map((command) => `    ${command.name}:*) COMPREPLY=(${argumentsOf(command, names)}) ;;`).join('\n')}
  esac
}
complete -o filenames -F _cleancopy cleancopy
`;
}

function valueCases(command: DescribedCommand): string[] {
  return command.options.flatMap(({ names, value }) => {
    if (value === null) return [];
    const flags = names.map((name) => `${command.name}:${name}`).join(' | ');
    return [`    ${flags}) COMPREPLY=(${candidates(value)}); return ;;`];
  });
}

function argumentsOf(command: DescribedCommand, names: readonly string[]): string {
  const files = candidates(command.argument);
  return command.name === '' ? `$( ((COMP_CWORD == 1)) && compgen -W '${names.join('\n')}' -- "$cur") ${files}` : files;
}

function flagsOf(command: DescribedCommand): string[] {
  return command.options.flatMap((option) => option.names.filter((name) => name.startsWith('--')));
}

function candidates(value: Completes): string {
  if (value === 'nothing') return '';
  if (value === 'file') return '$(compgen -f -- "$cur")';
  if (value === 'directory') return '$(compgen -d -- "$cur")';
  return words(value.choices);
}

function words(choices: readonly string[]): string {
  return `$(compgen -W '${choices.join('\n')}' -- "$cur")`;
}
