import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Many tests start the command, or a server: a busy machine needs more than the usual five seconds.
  test: { testTimeout: 30_000, hookTimeout: 30_000 },
});
