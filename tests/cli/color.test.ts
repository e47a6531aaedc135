import { describe, expect, it } from 'vitest';
import { type ColorLevel, type ColorWhen, colorLevel } from '../../src/cli/color.js';

const terminal = { isTTY: true };
const pipe = {};
const xterm = { TERM: 'xterm-256color' };

describe('colorLevel', () => {
  it.each<[string, { isTTY?: boolean }, ColorWhen, Record<string, string>, ColorLevel]>([
    ['a pipe', pipe, 'auto', xterm, 0],
    ['a terminal of 256 colours', terminal, 'auto', xterm, 2],
    ['a plain terminal', terminal, 'auto', { TERM: 'xterm' }, 1],
    ['a true-colour terminal', terminal, 'auto', { ...xterm, COLORTERM: 'truecolor' }, 3],
    ['a dumb terminal', terminal, 'auto', { TERM: 'dumb' }, 0],
    ['NO_COLOR', terminal, 'auto', { ...xterm, NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR, which says nothing', terminal, 'auto', { ...xterm, NO_COLOR: '' }, 2],
    ['FORCE_COLOR in a pipe', pipe, 'auto', { ...xterm, FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR as a mere wish', pipe, 'auto', { ...xterm, FORCE_COLOR: '' }, 2],
    ['FORCE_COLOR=0', terminal, 'auto', { ...xterm, FORCE_COLOR: '0' }, 0],
    ['NO_COLOR beside FORCE_COLOR', terminal, 'auto', { ...xterm, NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
    ['--color=always in a pipe', pipe, 'always', { TERM: 'xterm' }, 1],
    ['--color=always against NO_COLOR and TERM=dumb', pipe, 'always', { NO_COLOR: '1', TERM: 'dumb' }, 1],
    ['--color=never against FORCE_COLOR', terminal, 'never', { ...xterm, FORCE_COLOR: '3' }, 0],
  ])('for %s', (_, stream, when, env, level) => {
    expect(colorLevel(stream, when, env)).toBe(level);
  });
});
