import { describe, expect, it } from 'vitest';
import { outputFormats, outputs } from '../../src/outputs/index.js';
import { extraction, failure } from './builders.js';

describe.each(outputFormats)('the output %s', (name) => {
  it('is called what it is asked for by, and ends its last line', async () => {
    const output = await outputs[name]();
    expect(output.name).toBe(name);
    expect(output.write(extraction())).toMatch(/[^\n]\n$/);
  });

  it('writes a failure only where a failure has a shape', async () => {
    const output = await outputs[name]();
    expect(output.write(failure()) === '').toBe(name === 'markdown' || name === 'text');
  });
});
