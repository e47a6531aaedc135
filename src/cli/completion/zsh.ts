import type { Completes, DescribedCommand, DescribedOption } from './described-program.js';

/** A zsh completion script, to be sourced or to lie in `fpath` as `_cleancopy`. */
export function zshCompletion([program, ...commands]: readonly [DescribedCommand, ...DescribedCommand[]]): string {
  return `#compdef cleancopy
_cleancopy() {
  local -a commands=(
${commands.map(({ name, help }) => `    ${quoted(`${name}:${help}`)}`).join('\n')}
  )
  case $words[2] in
${commands.map(({ name, options, argument }) => `    ${name}) ${argumentsCall(options, argument, '2')} ;;`).join('\n')}
    *)
      (( CURRENT == 2 )) && _describe -t commands command commands
      ${argumentsCall(program.options, program.argument, '*')} ;;
  esac
}
if [[ $funcstack[1] == _cleancopy ]]; then _cleancopy "$@"; else compdef _cleancopy cleancopy; fi
`;
}

/** A call of `_arguments`. @param position of the argument: `2` after a command, `*` for any number */
function argumentsCall(options: readonly DescribedOption[], argument: Completes, position: string): string {
  const specs = options.map(optionSpec);
  if (argument !== 'nothing') specs.push(quoted(`${position}:input:${action(argument)}`));
  return `_arguments -s ${specs.join(' ')}`;
}

function optionSpec({ names, help, value }: DescribedOption): string {
  const what = quoted(`[${help.replace(/[[\]]/g, '\\$&')}]${value === null ? '' : `:value:${action(value)}`}`);
  return names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}${what}` : `${names[0]}${what}`;
}

function action(value: Completes): string {
  if (value === 'nothing') return ' ';
  if (value === 'file') return '_files';
  if (value === 'directory') return '_files -/';
  return `(${value.choices.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
