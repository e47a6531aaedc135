import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configFilePath, errorColor, resolveConfig } from '../../src/cli/config.js';

let xdg: string;
let path: string;

beforeEach(() => {
  xdg = mkdtempSync(join(tmpdir(), 'cleancopy-config-'));
  mkdirSync(join(xdg, 'cleancopy'));
  path = join(xdg, 'cleancopy', 'config.json');
});
afterEach(() => rmSync(xdg, { recursive: true }));

const resolve = (flags: Record<string, string>, env: Record<string, string> = {}) =>
  resolveConfig(flags, { XDG_CONFIG_HOME: xdg, ...env });

describe('resolveConfig', () => {
  it('has a value for every setting where none is stated', () => {
    expect(resolve({})).toEqual({
      from: 'auto',
      to: null,
      body: 'text',
      keep: [],
      now: null,
      provenance: false,
      maxBytes: 67_108_864,
      jobs: null,
      maxTime: 60_000,
      maxMemory: 2_147_483_648,
      timeout: 30_000,
      retries: 2,
      delay: 1000,
      userAgent: expect.stringMatching(/^cleancopy\/\d/),
      ignoreRobots: false,
      allowPrivate: false,
      color: 'auto',
      progress: 'auto',
      verbosity: 'normal',
    });
  });

  it('takes flags over variables over the file', () => {
    writeFileSync(path, '{"to": "text", "body": "markdown", "maxBytes": 1000, "color": "never"}');
    const env = { CLEANCOPY_TO: 'ndjson', CLEANCOPY_BODY: 'text', CLEANCOPY_FROM: '' };
    expect(resolve({ to: 'markdown' }, env)).toMatchObject({
      to: 'markdown',
      body: 'text',
      maxBytes: 1000,
      color: 'never',
      from: 'auto',
    });
  });

  it('takes a list in every spelling, and an empty one over another', () => {
    writeFileSync(path, '{"keep": "captions"}');
    expect(resolve({}).keep).toEqual(['captions']);
    expect(resolve({ keep: '' }).keep).toEqual([]);
    rmSync(path);
    expect(resolve({}, { CLEANCOPY_KEEP: 'captions' }).keep).toEqual(['captions']);
    expect(resolve({ keep: 'captions' }).keep).toEqual(['captions']);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['--to xml: must be one of', { to: 'xml' }, {}],
    ['CLEANCOPY_MAX_BYTES=lots: must be a number of bytes', {}, { CLEANCOPY_MAX_BYTES: 'lots' }],
    ['CLEANCOPY_TO=xml: must be one of', { to: 'json' }, { CLEANCOPY_TO: 'xml' }],
    ['--keep captions,ads: must be a list, with commas between, of captions, lists', { keep: 'captions,ads' }, {}],
    ['CLEANCOPY_KEEP=ads: must be a list', {}, { CLEANCOPY_KEEP: 'ads' }],
  ])('says where a bad value came from: %s', (message, flags, env) => {
    expect(() => resolve(flags, env)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['{"to": "xml"}', 'to: must be one of'],
    ['{"keep": "ads"}', 'keep: must be a list'],
    ['{"too": "xml"}', 'too: no such setting; there are from, to,'],
    ['{"to": ["json"]}', 'to: must be a string or a number'],
    ['["json"]', 'must be a JSON object'],
    ['{', 'JSON'],
  ])('names the file for %s', (content, message) => {
    writeFileSync(path, content);
    expect(() => resolve({})).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(`${path}: `) }),
    );
    expect(() => resolve({})).toThrow(message);
  });
});

describe('configFilePath', () => {
  it('follows the XDG specification, for which a relative path is none', () => {
    expect(configFilePath({ XDG_CONFIG_HOME: '/x', HOME: '/h' })).toBe('/x/cleancopy/config.json');
    expect(configFilePath({ XDG_CONFIG_HOME: 'x', HOME: '/h' })).toBe('/h/.config/cleancopy/config.json');
    expect(configFilePath({ HOME: '/h' })).toBe('/h/.config/cleancopy/config.json');
  });
});

describe('errorColor', () => {
  it('is the first wish that is one', () => {
    expect(errorColor('never', { CLEANCOPY_COLOR: 'always' })).toBe('never');
    expect(errorColor('sometimes', { CLEANCOPY_COLOR: 'always' })).toBe('always');
    expect(errorColor(undefined, {})).toBe('auto');
  });
});
