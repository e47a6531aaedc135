import wabt from 'wabt';
import { source } from './source.js';

/** The kernel's text assembled. Only for building and testing: the product ships `binary.ts`. */
export async function assemble(): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat('kernel.wat', source, { simd: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return Buffer.from(buffer).toString('base64');
}
