#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep what they compiled for the next start; Node 20 has no such cache.
module.enableCompileCache?.();

try {
  await import('../dist/cli/main.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('cleancopy: it is not built yet (%s): run npm run build', error.message);
  process.exitCode = 1;
}
