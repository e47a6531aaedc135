import { describe, expect, it } from 'vitest';
import { helpText, parseCommandLine } from '../../src/cli/program.js';

const parse = (line: string) => parseCommandLine(line === '' ? [] : line.split(' '));

describe('parseCommandLine', () => {
  it.each([
    ['', [], {}],
    ['-', ['-'], {}],
    ['a.html b.txt', ['a.html', 'b.txt'], {}],
    ['a.html -t markdown -v', ['a.html'], { to: 'markdown', verbose: true }],
    ['-fhtml --to=json -- -odd-', ['-odd-'], { from: 'html', to: 'json' }],
    ['-0a list -q', [], { null: true, inputFile: 'list', quiet: true }],
    ['--keep captions a.html', ['a.html'], { keep: 'captions' }],
    ['--max-bytes 1M -O out', [], { maxBytes: '1M', outputDir: 'out' }],
    ['./schema', ['./schema'], {}],
  ])('reads %j', (line, inputs, flags) => {
    expect(parse(line)).toEqual({ command: 'clean', inputs, flags });
  });

  it('reads the other commands', () => {
    expect(parse('schema')).toEqual({ command: 'schema' });
    expect(parse('completion zsh')).toEqual({ command: 'completion', shell: 'zsh' });
    expect(parse('explain -t ndjson a.html')).toEqual({ command: 'explain', input: 'a.html', flags: { to: 'ndjson' } });
    expect(parse('--color never explain')).toEqual({ command: 'explain', input: null, flags: { color: 'never' } });
    expect(parse('-q explain -f html')).toEqual({
      command: 'explain',
      input: null,
      flags: { quiet: true, from: 'html' },
    });
    expect(parse('explain -v')).toEqual({ command: 'explain', input: null, flags: { verbose: true } });
  });

  it.each([
    ['--too', "unknown option '--too' (Did you mean --to?)"],
    ['--to', "option '-t, --to <FORMAT>' argument missing"],
    ['-o a -O b', "option '-o, --output <FILE>' cannot be used with option '-O, --output-dir <DIR>'"],
    ['-q -v', 'cannot be used with'],
    ['explain a b', 'too many arguments'],
    ['completion tcsh', 'Allowed choices are bash, zsh, fish'],
    ['schema --to json', "unknown option '--to'"],
    ['--to json schema', 'schema takes no --to'],
    ['-o ex.out explain a.html', 'explain takes no --output'],
  ])('rejects %j', (line, message) => {
    expect(() => parse(line)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
    );
  });

  it('prints help with examples, and the version', () => {
    expect(helpText()).toMatch(/^Usage: cleancopy \[options\] \[INPUT\.\.\.\]\n[\s\S]*\nExamples:\n/);
    expect(parse('-h')).toEqual({ command: 'print', text: helpText() });
    expect(parse('--version')).toEqual({
      command: 'print',
      text: expect.stringMatching(/^cleancopy \d+\.\d+\.\d+\n$/),
    });
  });
});
