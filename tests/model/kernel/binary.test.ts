import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/kernel/assemble.js';
import { binary } from '../../../src/model/kernel/binary.js';

test('the kernel that is shipped is the one that is written down', async () => {
  expect(binary).toBe(await assemble());
});
