import { Argument, Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CleancopyError } from '../errors.js';
import type { LooseFlags } from './flags.js';
import { cleanOptions, explainOptions, type OptionSpec, type Shell, shells } from './options.js';

/** What a command line asks for. */
export type Invocation =
  | { command: 'clean'; inputs: string[]; flags: LooseFlags }
  | { command: 'explain'; input: string | null; flags: LooseFlags }
  | { command: 'schema' }
  | { command: 'completion'; shell: Shell }
  /** Text that was asked for, such as `--help`. */
  | { command: 'print'; text: string };

const examples = `
Examples:
  cleancopy https://example.org/story                     one page, as JSON
  curl -sL https://example.org/story | cleancopy          the same, fetched by another
  cleancopy -t markdown page.html > page.md               front matter and the article
  cleancopy -O articles -t markdown dumps/                a directory of dumps, one file an article
  cleancopy dumps/*.txt | jq -r 'select(.ok) | .title'    a record a line, the titles of what worked
  find . -name '*.html' -print0 | cleancopy -0a - > all.ndjson
  cleancopy --feed https://example.org/feed.xml --state news.state -O news -t markdown
                                                          what is new, a file an article
  cleancopy -a urls.txt --warc pages.warc.gz > all.ndjson a list of addresses, archived as well
  cleancopy --learn-chrome example.chrome dumps/          what the pages of a site repeat, for --chrome
  cleancopy --resume run.journal -o all.ndjson dumps/     goes on where it was stopped, when run again
  cleancopy --from ndjson --in-band-errors < part > out   a record a line, as a stage of an engine
  cleancopy explain page.txt                              what was kept and dropped, and why

An INPUT that is called like a command is written with its directory: ./schema
Settings also come from CLEANCOPY_FROM, _TO, _BODY, _KEEP, _NOW, _PROVENANCE, _MAX_BYTES, _JOBS, _MAX_TIME, _MAX_MEMORY,
_TIMEOUT, _RETRIES, _DELAY, _USER_AGENT, _IGNORE_ROBOTS, _ALLOW_PRIVATE, _COLOR, _PROGRESS, _VERBOSITY and from
cleancopy/config.json in the XDG configuration directory; proxies from http_proxy, https_proxy, all_proxy and no_proxy. Exit codes: 0 all articles, 1 some inputs failed, 2 usage, 3 output not written.
`;

/** The program with its commands. @param report is told what a command line asks for, once it was parsed */
export function buildProgram(report: (invocation: Invocation) => void): Command {
  const program = new Command('cleancopy')
    .description('A raw page dump in, a clean article out.')
    .version(`cleancopy ${manifest.version}`, '--version', 'print the version')
    .usage('[options] [INPUT...]')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .argument('[INPUT...]', 'a path, a directory, an address, or - for standard input (the default)')
    .addHelpText('after', examples)
    .hook('preSubcommand', refuseForeign)
    .action((inputs: string[], flags: LooseFlags) => report({ command: 'clean', inputs, flags }));
  addOptions(program, cleanOptions);
  const explain = program
    .command('explain')
    .description('every block of a dump with what was kept, what was dropped and why')
    .argument('[INPUT]', 'a path, an address, or - for standard input (the default)')
    .action((input: string | undefined, flags: LooseFlags) => {
      report({ command: 'explain', input: input ?? null, flags: { ...program.opts<LooseFlags>(), ...flags } });
    });
  addOptions(explain, explainOptions);
  program
    .command('schema')
    .description('the JSON Schema of a record')
    .action(() => report({ command: 'schema' }));
  program
    .command('completion')
    .description("a shell's completion script")
    .addArgument(new Argument('<SHELL>').choices(shells))
    .action((shell: Shell) => report({ command: 'completion', shell }));
  return program;
}

/** An option before a command that has none of this name would do nothing. @throws {CleancopyError} `usage` */
function refuseForeign(program: Command, command: Command): void {
  const own = new Set(command.options.map((option) => option.attributeName()));
  const given = program.options.filter((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
  const foreign = given.find((option) => !own.has(option.attributeName()));
  if (foreign) throw new CleancopyError('usage', `${command.name()} takes no ${foreign.long}`);
}

function addOptions(command: Command, specs: readonly OptionSpec[]): void {
  for (const { flags, help, type, conflicts, repeats, group } of specs) {
    const option = new Option(flags, help);
    if (repeats) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    if (group) option.helpGroup(group);
    // Named for the help only: values are looked at where all their origins are known, in `config.ts`.
    if (type?.choices) option.argChoices = [...type.choices];
    if (conflicts) option.conflicts([conflicts].flat());
    command.addOption(option);
  }
}

/**
 * Reads a command line.
 * @param args without the program's name
 * @throws {CleancopyError} `usage`
 */
export function parseCommandLine(args: readonly string[]): Invocation {
  let invocation: Invocation | null = null;
  let printed = '';
  const program = buildProgram((asked) => {
    invocation = asked;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: () => {},
    });
  }
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw usageError(error);
  }
  return invocation ?? { command: 'print', text: printed };
}

function usageError(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  const detail = error.message.replace(/^error: /, '').replace(/\s+/g, ' ');
  return new CleancopyError('usage', detail, { cause: error });
}

/** What `--help` prints. */
export function helpText(): string {
  const asked = parseCommandLine(['--help']);
  return asked.command === 'print' ? asked.text : '';
}
