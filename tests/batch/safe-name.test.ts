import { describe, expect, it } from 'vitest';
import { safeName } from '../../src/batch/safe-name.js';

describe('safeName', () => {
  it.each([
    ['..', ''],
    ['.hidden', 'hidden'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['\u001b]0;x\u0007a\u202eb', '0-x-a-b'],
    ['COM1', '_COM1'],
    ['aux.txt', '_aux.txt'],
    ['trailing. ', 'trailing'],
    ['Путин и Макрон', 'Путин-и-Макрон'],
    ['e\u0301', 'é'],
  ])('makes of %j %j', (text, expected) => {
    expect(safeName(text)).toBe(expected);
  });

  it.each(['я', '東', 'x', 'क्षि'])('cuts a long name of %j to 120 bytes, no character in two', (letter) => {
    const name = safeName(letter.repeat(300));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(name)).toBeGreaterThan(105);
    expect(name).toBe(letter.repeat(name.length / letter.length));
  });
});
